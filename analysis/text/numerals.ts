export const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/**
 * Cardinal numerals up to 999, as congresses, sessions and teams are numbered: 二十 → 20, 十四 → 14.
 * NaN for anything that is no such numeral; Arabic digits are read as they stand.
 */
export function ordinalValue(numeral: string): number {
  if (/^\d{1,3}$/.test(numeral)) return Number(numeral);
  const match =
    /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)(十))?([一二两三四五六七八九]?)$/.exec(
      numeral,
    );
  if (!match || numeral === '') return Number.NaN;
  const [, hundreds, tens, ten, ones] = match;
  return (
    (hundreds ? (CHINESE_DIGITS[hundreds] ?? 0) * 100 : 0) +
    (ten ? (tens ? (CHINESE_DIGITS[tens] ?? 1) : 1) * 10 : 0) +
    (ones ? (CHINESE_DIGITS[ones] ?? 0) : 0)
  );
}

/** 20 → 20th, for English glosses. */
export function englishOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}
