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

/** The unit at `at` (a space before it is skipped), as long as the tables allow. */
export function readUnit(text: string, at: number): Unit | undefined {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const found = INDEX.get(text.charAt(start))?.find((u) => {
    if (!text.startsWith(u.text, start)) return false;
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
