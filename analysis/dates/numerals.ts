/** Numbers as dates print them: 2019, １２, 二〇二五, 二十一, 两千零四, 半. */

const DIGITS = new Map(
  [...'零〇○一二三四五六七八九两壹贰'].map((c, i) => [
    c,
    [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 1, 2][i] as number,
  ]),
);
const UNITS = new Map([
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
  ['百', 100],
  ['千', 1000],
]);

/** The characters of a number, for a pattern's character class. */
export const DIGIT = '0-9０-９';
export const HAN_DIGIT = '零〇○一二三四五六七八九两';
export const HAN_NUMBER = `${HAN_DIGIT}十廿卅百千`;

const ARABIC = /^[0-9０-９]+(?:[.．][0-9０-９]+)?$/;

/** NaN where the string is no number. */
export function numberOf(printed: string): number {
  if (ARABIC.test(printed)) {
    return Number(printed.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)));
  }
  let total = 0;
  let digit = -1;
  let positional = '';
  let hasUnit = false;
  for (const c of printed) {
    const value = DIGITS.get(c);
    if (value !== undefined) {
      digit = value;
      positional += value;
      continue;
    }
    const unit = UNITS.get(c);
    if (unit === undefined) return Number.NaN;
    hasUnit = true;
    if (c === '廿' || c === '卅') total += unit;
    else total += (digit < 0 ? 1 : digit) * unit;
    digit = -1;
  }
  if (!hasUnit) return positional === '' ? Number.NaN : Number(positional);
  return total + Math.max(0, digit);
}
