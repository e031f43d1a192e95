/** The date that the head or tail of a text gives the article, as ISO 8601. */

const HAN_DIGITS = '〇一二三四五六七八九';

const number = (printed: string): number => {
  const ascii = printed.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(ascii)) return Number(ascii);
  const han = printed.replace(/[零○]/g, '〇');
  if (!han.includes('十')) return Number([...han].map((c) => HAN_DIGITS.indexOf(c)).join(''));
  const [tens, ones] = han.split('十') as [string, string];
  return (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones));
};

const CLOCK = '(?:[ \\u00a0\\u3000T]{0,4}([01]?\\d|2[0-3])[:：时]([0-5]\\d)(?:[:：分][0-5]\\d)?)?';
const S = '[ \\u00a0\\u3000]{0,2}';

/** Year, month, day, hour and minute by the place of their group. */
const SHAPES: readonly (readonly [RegExp, order: 'ymd' | 'dmy'])[] = [
  [
    new RegExp(`(?<!\\d)((?:19|20)\\d\\d)[-./](1[0-2]|0?[1-9])[-./](3[01]|[12]\\d|0?[1-9])(?!\\d)${CLOCK}`),
    'ymd',
  ],
  [
    new RegExp(`(?<!\\d)(3[01]|[12]\\d|0?[1-9])[-./](1[0-2]|0?[1-9])[-./]((?:19|20)\\d\\d)(?!\\d)${CLOCK}`),
    'dmy',
  ],
  [
    new RegExp(
      `(?<!\\d)((?:19|20)\\d\\d|[１２][０-９]{3})${S}年${S}([\\d０-９]{1,2})${S}月${S}([\\d０-９]{1,2})${S}日${CLOCK}`,
    ),
    'ymd',
  ],
  [/([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/, 'ymd'],
];

export interface HeadDate {
  iso: string;
  start: number;
  end: number;
}

const two = (n: number) => String(n).padStart(2, '0');

/** The first full date of a line; `end` covers its time of day. */
export function dateInLine(line: string): HeadDate | undefined {
  let best: HeadDate | undefined;
  for (const [shape, order] of SHAPES) {
    const m = shape.exec(line);
    if (!m || (best && best.start <= m.index)) continue;
    const [a, month, b] = [m[1], m[2], m[3]].map((p) => number(p as string)) as [number, number, number];
    const [year, day] = order === 'ymd' ? [a, b] : [b, a];
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const time = m[4] === undefined ? '' : `T${two(Number(m[4]))}:${m[5]}`;
    best = { iso: `${year}-${two(month)}-${two(day)}${time}`, start: m.index, end: m.index + m[0].length };
  }
  return best;
}
