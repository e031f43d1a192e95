/** Where a level's word (市, 区, 自治区) or a place's name stands right before a body's name, and where it is the end of another word. */
import { splitWords } from '../../text/words.ts';
import type { ComposeContext } from './context.ts';
import type { LevelRule } from './rules.ts';

/** Words that end in a level's character and are none: 社区党委, 城市管理局, 校区医院. */
const OTHER_WORDS =
  /(?:[社小园景校厂城山地灾辖战军库牧林矿片街湖港疫禁郊]区|[城都超门夜菜股楼上]市|[当各属驻本外内两产原异此该某落实基]地|[杭苏广福郑兰贵]州)$/;

/** Whether the level word at `at` is the tail of another word. */
export function isTailOfWord(text: string, at: number): boolean {
  return OTHER_WORDS.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** After these a level word stands for itself: 在市委, 经省委, 和县政府; also 原, 时任, 兼. */
const FUNCTION_WORDS =
  '的和与及在由向对被经按从为是让请把给将以到于使受据报并各兼任原现前副组同本该党是、（(:：；;。！!？?\n';

/**
 * Whether the level word at `at` may mean the article’s own place: not where an unknown place’s name seems to stand before it
 * (丰禾 + 县委). A known word before it (落实 + 市委) is none.
 */
export function standsAlone(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '' || !/\p{Script=Han}/u.test(before) || FUNCTION_WORDS.includes(before)) return true;
  const words = splitWords(text.slice(Math.max(0, at - 6), at));
  return (words[words.length - 1]?.length ?? 0) >= 2;
}

/** Whether the 委 of a level that starts at `at` is the League's, not the Party's: 团|省委, 共青团|银川市委; not 集团|市委. */
export function isLeagues(text: string, at: number): boolean {
  return text.charAt(at - 1) === '团' && !/[集财社剧军兵]团$/.test(text.slice(Math.max(0, at - 2), at));
}

export interface Owner {
  start: number;
  level: LevelRule;
  /** Index in the gazetteer; undefined where the level word stands for a place that is not clear. */
  place?: number;
}

/** Longest name of a division in characters: 双江拉祜族佤族布朗族傣族自治县. */
const LONGEST_NAME = 15;

/** The place whose name, with its level or (银川, 宁夏) without, ends at `end`. */
export function placeBefore({ text, gazetteer, rules }: ComposeContext, end: number): Owner | undefined {
  for (let start = Math.max(0, end - LONGEST_NAME); start <= end - 2; start++) {
    const match = gazetteer.matchAt(text, start);
    if (match?.end !== end) continue;
    const places = match.whole ? match.places : match.places.filter((index) => gazetteer.isWellKnown(index));
    const [place] = places;
    if (place === undefined) continue;
    const suffix = gazetteer.places[place]?.suffix ?? '';
    const level = rules.levels.find(({ suffixes }) => suffixes.includes(suffix));
    if (!level) continue;
    return { start, level, ...(places.length === 1 && { place }) };
  }
  return undefined;
}

/** The level word that ends at `end`, read as the article's own place where that is clear. */
export function levelBefore(context: ComposeContext, end: number): Owner | undefined {
  const { text, rules, places } = context;
  const levels = rules.levels
    .filter(({ short }) => text.endsWith(short, end))
    .sort((a, b) => b.short.length - a.short.length);
  const [level] = levels;
  if (!level) return undefined;
  const start = end - level.short.length;
  if (isTailOfWord(text, start) || !standsAlone(text, start)) return undefined;
  const place = places.resolve(level.suffixes);
  return { start, level, ...(place !== undefined && { place }) };
}
