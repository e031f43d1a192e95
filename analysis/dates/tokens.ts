import { DIGIT, HAN_DIGIT, HAN_NUMBER, numberOf } from './numerals.ts';

/** The pieces that a printed date is put together from. */
export type TokenKind =
  | 'year'
  | 'relativeYear'
  | 'month'
  | 'relativeMonth'
  | 'day'
  | 'third'
  | 'yearEdge'
  | 'edge'
  | 'half'
  | 'quarter'
  | 'first'
  | 'clock'
  | 'to'
  | 'number';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** The number of a year, month, day, half or quarter; the offset of a relative year or month; else NaN. */
  value: number;
  text: string;
}

/** Only spaces may stand between a number and its unit, and few of them. */
const S = '[ \\u00a0\\u3000]{0,2}';
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9]|１[０-２]|０?[１-９]|十[一二]|[一二三四五六七八九十])';
const DAY_NUMBER =
  '(?:3[01]|[12][0-9]|0?[1-9]|３[０１]|[１２][０-９]|０?[１-９]|三十一?|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const COUNT = `(?:[${DIGIT}]{1,2}|[一二三四五六七八九十两]{1,3})`;
/** The number must be whole: no digit, point or numeral before it. */
const WHOLE = `(?<![${DIGIT}.．${HAN_NUMBER}])`;
/** 二〇〇四年八月十五: after year and month the day may lack its unit. Without a year the words are the lunar calendar's. */
const BARE_DAY = `(?<=[0-9０-９${HAN_DIGIT}十百千]年${S}${MONTH_NUMBER}月)(?:三十一?|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?)(?=$|[\\s，。、；：,;）)])|(?<=(?<![十农历農曆阴陰闰])一月)(?:三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?)(?=$|[\\s，。、；：,;）)])`;
const LUNAR = '(?<!农历|農曆|阴历|闰)';
const PART_OF_DAY = '(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚间|晚上|晚|深夜|夜间)';

const SHAPES: readonly (readonly [TokenKind, string])[] = [
  [
    'year',
    `${WHOLE}(?:[${DIGIT}]{4}|[${HAN_DIGIT}]{4}|[一二两]千零?[${HAN_NUMBER}]{0,4}|0[0-9]|零[一二三四五六七八九]|[${HAN_DIGIT}]{3}(?=年${MONTH_NUMBER}月)|(?<=公元|[在于於])[1-9][0-9]{2}(?=年(?!间|来|以|之|后|前|内|左|时|的))|[${DIGIT}]{2}(?=${S}年${S}${MONTH_NUMBER}${S}月))${S}年(?:度)?(?!代)`,
  ],
  ['year', `(?:民国|民國)(?:[${DIGIT}]{1,3}|[${HAN_NUMBER}]{1,5})年`],
  [
    'relativeYear',
    `[去今明]年(?:度)?|(?<![${DIGIT}以之此日目今提年月天])[前上后]年(?:度)?(?![均产龄级代会轻味货审检薪报夜糕])|(?<![基根日])本年度?(?![均产龄级代会轻报])|今(?=[上下]半年)`,
  ],
  ['month', `${LUNAR}${WHOLE}${MONTH_NUMBER}${S}月份?(?!亮|饼|球|嫂|台|季|初[一二三四五六七八九十])`],
  ['relativeMonth', '(?<![以之])[本上下]个?月(?![饼亮球])'],
  [
    'day',
    `${WHOLE}${DAY_NUMBER}${S}(?:日(?!元|本(?![报站网台市省县区院校届次轮月])|报(?![道告])|常(?!委))|号(?!文|线|楼|院|店))|${BARE_DAY}`,
  ],
  ['third', '[上中下]旬'],
  ['yearEdge', `(?<![${DIGIT}${HAN_NUMBER}近几多余整大])(?:年初(?![一二三四五六七八九十])|年末|年底|岁末)`],
  ['edge', '(?<=月份?|年度?)(?:底|初|末)'],
  ['half', '[上下前后]半年'],
  ['quarter', '第?[一二三四1234]季度|首季度?'],
  ['first', `[前头]${COUNT}(?:个月|个季度|季度)`],
  [
    'clock',
    `${PART_OF_DAY}?${S}(?<![${DIGIT}])(?:[01]?[0-9]|2[0-4])${S}(?:(?:[:：][0-5][0-9]){1,2}|[时時点點](?:[0-5]?[0-9]分|[一三]刻|半|许)?(?![间間代期候光常至而评名]))|${PART_OF_DAY}`,
  ],
  [
    'to',
    `${S}(?:至|到|—{1,2}|–|-|－|~|～|―)${S}|(?<=年)${S}[与與和]${S}(?=(?:[${DIGIT}]{4}|[${HAN_DIGIT}]{4})${S}年(?:之?[间間]|期[间間]))`,
  ],
  ['number', `${WHOLE}(?:[${DIGIT}]{4}|${DAY_NUMBER})(?![${DIGIT}.．%％${HAN_NUMBER}])`],
];

const TOKEN = new RegExp(SHAPES.map(([, pattern], i) => `(?<s${i}>${pattern})`).join('|'), 'g');

const RELATIVE: Record<string, number> = { 前: -2, 去: -1, 上: -1, 今: 0, 本: 0, 明: 1, 下: 1, 后: 2 };
const NUMERAL = new RegExp(`[${DIGIT}${HAN_NUMBER}]+`);
/** The first year of the calendar of the Republic, still printed in Taiwan, is 1912. */
const BEFORE_REPUBLIC = 1911;

function numberIn(kind: TokenKind, text: string): number {
  if (kind === 'relativeYear' || kind === 'relativeMonth') return RELATIVE[text.charAt(0)] ?? Number.NaN;
  if (kind === 'half') return /^[上前]/.test(text) ? 1 : 2;
  if (kind === 'quarter' && text.startsWith('首')) return 1;
  const n = numberOf(NUMERAL.exec(text)?.[0] ?? '');
  if (kind !== 'year') return n;
  if (text.startsWith('民')) return BEFORE_REPUBLIC + n;
  return n < 50 ? 2000 + n : n < 100 ? 1900 + n : n;
}

/** Years outside these are no dates in this kind of text but numbers that happen to stand before 年. */
const plausible = (kind: TokenKind, value: number) => kind !== 'year' || (value >= 100 && value < 2200);

/** All pieces in the order of the text; a piece that no date uses is dropped by the reader of points. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups as Record<string, string | undefined>;
    const shape = SHAPES.findIndex((_, i) => groups[`s${i}`] !== undefined);
    const kind = (SHAPES[shape] as readonly [TokenKind, string])[0];
    const printed = match[0];
    const value = numberIn(kind, printed);
    if (plausible(kind, value)) {
      tokens.push({ kind, start: match.index, end: match.index + printed.length, value, text: printed });
    }
  }
  return tokens;
}
