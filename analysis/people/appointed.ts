import type { Office } from '../types.ts';
import type { Found, Source } from './found.ts';
import { isHan, nameAt, nameEndingAt } from './name.ts';
import { officeWordEndingAt, roleOfWord } from './office-words.ts';
import { officesEndingAt } from './offices.ts';
import { isPlaceName } from './titled.ts';

/** 任命张某为…: the name stands between the verb and 为. */
const APPOINTS = /(?:任命|选举|推选|补选|聘任|选出|提名|批准)(?:了)?(?=[\u3400-\u9fff])/g;
/** 张某同志任…, 张某当选为…: the name stands before the verb. 历任 and 曾任 tell of the past and are left out. */
const TAKES_OFFICE =
  /(?:同志)?(?:现任|担任|出任|兼任|接任|升任|当选为?|被任命为|被选举为|(?<=同志)任|(?<!责|信|主|重|历|曾|前|现|担|出|兼|接|升|大|委|上|胜|原|时|专)任)(?=[\u3400-\u9fff])/g;

const LEAST_SCORE = 4;
/** Named in one sentence; a bound that keeps the list from running on. */
const MOST_NAMED = 12;
const LONGEST_OFFICE = 48;
const STOP = /[，。；：！？\n,;（(]/;
/** 任命甲为…、乙为…: the next of the list. */
const NEXT = /、(?=[\u3400-\u9fff]{2,4}为)/y;

const isNext = (text: string, at: number): boolean => {
  NEXT.lastIndex = at;
  return NEXT.test(text);
};

/** The offices of 副省长、代理省长 that begin at `from`, each ending in an office word. */
function officesFrom(text: string, from: number): { list: Office[]; official: boolean } | undefined {
  let end = from;
  while (
    end < text.length &&
    end - from < LONGEST_OFFICE &&
    !STOP.test(text.charAt(end)) &&
    !isNext(text, end)
  )
    end++;
  for (; end > from + 1; end--) {
    const word = officeWordEndingAt(text, end);
    const next = text.charAt(end);
    if (!word || (isHan(next) && !/[的后时和]/.test(next))) continue;
    const offices = officesEndingAt(text, end);
    if (!offices) return undefined;
    const list = offices.list
      .filter((o) => o.end > from + 1)
      .map((o) => (o.start < from ? { title: text.slice(from, o.end), start: from, end: o.end } : o));
    return { list, official: offices.role === 'official' || roleOfWord(word.word) === 'official' };
  }
  return undefined;
}

/** Who is named to an office: 决定任命张某为省长, 张某同志任县委书记. */
export function appointed(source: Source): Found[] {
  const { text, known } = source;
  const found: Found[] = [];
  const add = (name: { name: string; start: number; end: number }, from: number): number => {
    const offices = officesFrom(text, from);
    const last = offices?.list[offices.list.length - 1];
    if (!offices || !last) return -1;
    known.add(name.name);
    const { start, end } = name;
    found.push({
      name: name.name,
      start,
      end,
      offices: offices.list,
      role: offices.official ? 'official' : 'other',
    });
    return last.end;
  };
  for (const match of text.matchAll(APPOINTS)) {
    let at = match.index + match[0].length;
    for (let k = 0; k < MOST_NAMED; k++) {
      const name = nameAt(text, at, known, true);
      if (!name || name.score < LEAST_SCORE - 1 || isPlaceName(name, source)) break;
      if (text.charAt(name.end) !== '为') break;
      const end = add(name, name.end + 1);
      if (end < 0 || !isNext(text, end)) break;
      at = end + 1;
    }
  }
  for (const match of text.matchAll(TAKES_OFFICE)) {
    const name = nameEndingAt(text, match.index, known);
    const sure = name && (known.has(name.name) || name.score >= LEAST_SCORE + 2);
    if (sure && !isPlaceName(name, source)) add(name, match.index + match[0].length);
  }
  return found;
}
