/** How many points a set formula promises by its name: 四个全面 four, 三严三实 six, 四个革命、一个合作 five. */

const NUMERALS = '零一二三四五六七八九十';
/** 一 counts beside another numeral only; 二 standing alone is an ordinal (一不怕苦、二不怕死) and counts nothing. */
const NUMERAL = '两|[二三四五六七八九]?十[一二三四五六七八九]?|[一三四五六七八九]';
/** Words in which 一 is no count: 五位一体, 四个铁一般, 三个第一, 五统一. */
const NO_COUNT = '一(?:体|致|流|般|切|律|线|样|定|批|起|贯|以贯之)';
/** What is counted; not the mere measure word before a numeral of its own (两个一百年, 四个一批). */
const COUNTED = '(?![个位][一二两三四五六七八九十])[^一二两三四五六七八九十百千万亿第双多]{1,4}';
const PART = `(?!${NO_COUNT})(?:${NUMERAL})${COUNTED}`;
const COMPOUND = new RegExp(`^(?:${PART}){2,}$`, 'u');
const PARTS = new RegExp(`(${NUMERAL})(${COUNTED})`, 'gu');
const STARTS = new RegExp(`^(?!${NO_COUNT})(${NUMERAL})(.+)$`, 'u');
/** At the head of a name with one numeral; units such as 双 are left out, they rarely count a list. */
const SINGLE =
  /^(两|[二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九])(?:个|大|项|种|条|有|要|不|严|实|感|性|型|化)/;

interface Part {
  count: number;
  counted: string;
}

function numeralValue(numeral: string): number {
  if (numeral === '两') return 2;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const tensValue = numeral.includes('十') ? (tens ? NUMERALS.indexOf(tens) : 1) : 0;
  return tensValue * 10 + (ones ? NUMERALS.indexOf(ones) : 0);
}

const part = ([, numeral = '', counted = '']: RegExpMatchArray): Part => ({
  count: numeralValue(numeral),
  counted,
});

/** The parts of a name with several numerals, each with what it counts; undefined where there is but one. */
function partsOf(name: string): Part[] | undefined {
  // In 找一找 一 counts nothing either.
  const phrases = name.replace(/(.)一\1/gu, '$1$1').split(/[、，,\s]/);
  const [only = ''] = phrases;
  if (phrases.length === 1) return COMPOUND.test(only) ? [...only.matchAll(PARTS)].map(part) : undefined;
  const heads = phrases.map((phrase) => STARTS.exec(phrase));
  if (!heads.every((head) => head !== null)) return undefined;
  return phrases.flatMap((phrase, i) => partsOf(phrase) ?? [part(heads[i] as RegExpMatchArray)]);
}

/**
 * The number of items that the name announces, undefined where it announces none. A name with several numerals counts
 * to their sum, unless each item speaks of all parts at once, as the eight pairs of 八荣八耻 do: then the parts run side
 * by side. `single`: whether a lone numeral counts too; outside of formulas (八项规定) it often stands for something else.
 */
export function announcedCount(name: string, items: readonly string[], single: boolean): number | undefined {
  const parts = partsOf(name);
  const first = parts?.[0];
  if (parts && first) {
    const sideBySide =
      parts.every(({ count }) => count === first.count) &&
      items.every((item) => parts.every(({ counted }) => item.includes(counted)));
    return sideBySide ? first.count : parts.reduce((sum, { count }) => sum + count, 0);
  }
  const numeral = single ? SINGLE.exec(name)?.[1] : undefined;
  return numeral ? numeralValue(numeral) : undefined;
}
