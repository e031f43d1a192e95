import { BODIES, CLASSIFIERS, LABELS, MEASURES, MONEY, PEOPLE, PERCENT, TIMES } from './units-data.ts';

export type UnitClass = 'percent' | 'money' | 'measure' | 'people' | 'classifier' | 'body' | 'time' | 'label';

/** Classes that go before the noun they count. */
export const CLASSIFYING: ReadonlySet<string> = new Set(['classifier', 'people', 'body']);

export interface Unit {
  start: number;
  end: number;
  /** As printed, without a scale before it. */
  text: string;
  class: UnitClass;
}

/** By first character, longest first. Where a unit is in two lists the earlier one counts. */
const INDEX = new Map<string, { text: string; class: UnitClass }[]>();
const LISTS: [UnitClass, string][] = [
  ['time', TIMES],
  ['percent', PERCENT],
  ['money', MONEY],
  ['measure', MEASURES],
  ['people', PEOPLE],
  ['classifier', CLASSIFIERS],
  ['body', BODIES],
  ['label', LABELS],
];
for (const [unitClass, words] of LISTS)
  for (const text of words.split(' ')) {
    const list = INDEX.get(text.charAt(0)) ?? [];
    if (!list.some((u) => u.text === text)) list.push({ text, class: unitClass });
    INDEX.set(text.charAt(0), list);
  }
for (const list of INDEX.values()) list.sort((a, b) => b.text.length - a.text.length);

/** A unit that begins with a numeral's character: 12千米 is 12 kilometres, 6个百分点 six points. */
export function startsUnit(text: string, at: number): boolean {
  return INDEX.get(text.charAt(at))?.some((u) => u.text.length > 1 && text.startsWith(u.text, at)) ?? false;
}

/** What one of a thing is divided by: 元/吨, 人／平方公里, 元/人·月. */
const PER =
  /\s?(?:\/|每)(?:[\u4e00-\u9fffA-Za-z]{1,4}?)(?:·(?:年|月|日|天|人|次))?(?=[^\u4e00-\u9fffA-Za-z·]|的|以|左|提|降|增|上|下|和|与|$)/y;
const LATIN = /[A-Za-z]/;

/** 两 is an ounce only at the end of its phrase or before what is weighed: 2023两会 and 三两个人 are not. */
const WEIGHED =
  /^(?:$|[\s，。、；：！？）)”」的重多余]|左右|以上|以下|白银|黄金|银子|银两|白酒|[酒肉米茶粮面油药])/;
/** 六 个 百 分 点, as texts set with blanks between the characters print it. */
const SPACED_POINTS = /\s{0,4}(?:个\s{0,4})?百\s{0,4}分\s{0,4}点/y;

/** Words that begin with a classifier's character: 万亿台阶, 百万家庭, 十万人才. */
const WORDS: Readonly<Record<string, RegExp>> = {
  国: /^国(?:庆|家|际|内|产)/,
  群: /^群[众体岛落]/,
  段: /^段(?:落|子)/,
  车: /^车[道辆间站位库型险]/,
  手: /^手[机段工续术]/,
  台: /^台[阶风湾账胞]/,
  家: /^家(?:庭|具(?![有备])|族|长(?![江期沙春远三治]))/,
  人: /^人(?:才|员|民|类|群|格|大(?!会))/,
  户: /^户[籍外]/,
  种: /^种(?:植|子|业)/,
  场: /^场[馆所]/,
  名: /^名(?:称|录|单(?!位))/,
  条: /^条(?:例|约)/,
  部: /^部(?:队|署|委)/,
  门: /^门[店票]/,
  对: /^对[口象策]/,
  组: /^组(?:织|长)/,
  代: /^代表/,
  师: /^师(?:生|傅)/,
  村: /^村(?:民|庄)/,
  市: /^市民/,
  校: /^校[园长]/,
  院: /^院士/,
  区: /^区域/,
  道: /^道(?:路|德)/,
  级: /^级别/,
  位: /^位[于置居]/,
  线: /^线[路上下]/,
  地: /^地[区方级]/,
};

/** The unit at `at` (a space before it is skipped), as long as the tables allow. */
export function readUnit(text: string, at: number): Unit | undefined {
  SPACED_POINTS.lastIndex = at;
  const points =
    text.charAt(at) === ' ' || text.charAt(at) === '个' ? SPACED_POINTS.exec(text)?.[0] : undefined;
  if (points)
    return { start: at, end: at + points.length, text: points.replace(/\s/g, ''), class: 'percent' };
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const found = INDEX.get(text.charAt(start))?.find((u) => {
    if (!text.startsWith(u.text, start)) return false;
    if (u.text === '两' && !WEIGHED.test(text.slice(start + 1, start + 3))) return false;
    if (u.text.length === 1 && WORDS[u.text]?.test(text.slice(start, start + 3))) return false;
    return !(LATIN.test(u.text) && LATIN.test(text.charAt(start + u.text.length)));
  });
  if (!found) return undefined;
  let end = start + found.text.length;
  if (found.class !== 'time' && found.class !== 'label') {
    PER.lastIndex = end;
    end += PER.exec(text)?.[0].length ?? 0;
  }
  return { start, end, text: text.slice(start, end), class: found.class };
}
