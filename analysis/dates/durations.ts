import type { Approximation } from '../types.ts';
import { DIGIT, HAN_NUMBER, numberOf } from './numerals.ts';
import { patternShape } from './shape.ts';

const UNITS: Record<string, string> = {
  年: 'Y',
  载: 'Y',
  个月: 'M',
  個月: 'M',
  天: 'D',
  日: 'D',
  昼夜: 'D',
  周: 'W',
  週: 'W',
  星期: 'W',
  礼拜: 'W',
  小时: 'TH',
  小時: 'TH',
  时: 'TH',
  钟头: 'TH',
  分钟: 'TM',
  分鐘: 'TM',
  秒: 'TS',
  秒钟: 'TS',
};

const S = '[ \\u00a0\\u3000]{0,2}';
const NUMBER = `[${DIGIT}]{1,5}(?:[.．][${DIGIT}]{1,2})?|[${HAN_NUMBER}]{1,6}`;
const LEAD =
  '为期|为時|历时|歷時|长达|長達|持续|过去|過去|未来|未來|今后|最近|此前|短短|连续|近|约|約|超过|超過|逾|不足|不到|将近|至少|只用|仅用|用时|耗时|还剩';
const UNIT = '年|载|天|日|昼夜|周|週|星期|礼拜|个月|個月|小时|小時|钟头|分钟|分鐘|秒钟|秒|月';

/** 3年多来, 2个多月来, 为期7天, 三年半, 8天20小时. */
const DURATION = new RegExp(
  `(?<![第数數几幾${DIGIT}${HAN_NUMBER}.．:：×/／·—–\\-～~〔\\[])(?<lead>(?:${LEAD})(?:了)?${S}(?:约|近)?${S})?(?<n>${NUMBER})${S}(?<more>余|餘|多|来|來)?(?<measure>个|個)?(?<more2>多|余|餘)?(?<halfBefore>半)?${S}(?<unit>${UNIT})(?<half>半)?(?<more3>多|余|餘)?(?<rest>(?:(?:又|零|余(?=[${DIGIT}]))?(?:${NUMBER})${S}(?:年|[个個]月|天|[个個]?(?:小时|小時)|分钟|秒)){0,6}(?:(?:${NUMBER})时(?![间候代]))?)(?<time>的?时间|时光)?(?<tail>以来|以來|来(?![自到源临])|內|之?内|以内|以上|之久|左右|后|之后|以后|前|之前|以前)?`,
  'g',
);

/** What stands behind a number of years, days, … that is part of a name or another measure, not a length of time. */
const NOT_AFTER: Record<string, RegExp> = {
  Y: /^(?:[代级級期龄齡制生版款轮际间会薪味均末底初度华]|行动|计划|规划|磨|禁|义务|产|一遇|一度|之计|大计|级|[1-9一二三四五六七八九十][0-9一二三]?月)/,
  M: /^(?:大的?婴|龄)/,
  D: /^(?:[游電电报報讯訊元本刊]|行程)/,
  TH: /^(?:[制营值服热]|过境|免签|在线|不|全)/,
  W: /^(?:[年岁歲]|[一二三四五六日]|边|围|期)/,
};

const REST = new RegExp(`(${NUMBER})${S}(年|[个個]月|天|[个個]?(?:小时|小時)|时|分钟|秒)`, 'g');
/** Years of a reign are dates of another calendar. */
const REIGN =
  /(?:康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|贞观|开元|洪武|永乐|万历|崇祯|明治|大正|昭和|平成|令和)$/;

const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

function approxOf(lead: string, more: boolean, tail: string): Approximation | undefined {
  if (more || /超|逾|至少/.test(lead) || tail === '以上') return 'more';
  if (/不足|不到|将近/.test(lead)) return 'less';
  if (/约|約/.test(lead) || tail === '左右') return 'about';
  return undefined;
}

/** Written after T where it is a part of a day, in the order that ISO 8601 asks for. */
function isoDuration(parts: [amount: string, unit: string][]): string {
  const sorted = [...parts].sort((a, b) => ORDER.indexOf(a[1]) - ORDER.indexOf(b[1]));
  let out = 'P';
  for (const [amount, unit] of sorted) {
    if (unit.length === 2 && !out.includes('T')) out += 'T';
    out += amount + unit.slice(-1);
  }
  return out;
}

const unitOf = (printed: string) => (printed === '月' ? 'M' : (UNITS[printed] ?? ''));

/**
 * Lengths of time as ISO 8601 durations (P7D, P2M, PT20H); a half is a decimal, P3.5Y. `approx` as in figures.
 * A length of one (一年, 一天) is one only beside a word that says so (为期一年, 一年来): alone it is an idiom.
 */
export const durations = patternShape(DURATION, (match) => {
  const g = match.groups as Record<string, string | undefined>;
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 4);
  const unit = unitOf(g.unit as string);
  const lead = g.lead ?? '';
  const tail = g.tail ?? '';
  const closed =
    tail !== '' || g.half !== undefined || g.time !== undefined || g.more3 !== undefined || g.rest;
  if (!closed && NOT_AFTER[unit]?.test(after)) return undefined;
  if (g.unit === '月' && g.measure === undefined) return undefined;
  // 10日 is a day of the month unless a word of length stands beside it.
  if (g.unit === '日' && !/内$|以上/.test(tail) && !/^(?:为期|历时|歷時|长达|持续|连续)/.test(lead))
    return undefined;
  if (REIGN.test(match.input.slice(Math.max(0, match.index - 2), match.index))) return undefined;
  const n = numberOf(g.n as string);
  if (Number.isNaN(n)) return undefined;
  // 2019年 is a year; 百年, 千年 and 万年 alone are figures of speech.
  if (
    unit === 'Y' &&
    ((/^[0-9０-９]{4}$/.test(g.n as string) && n >= 1000 && n < 2200) || /^[百千]/.test(g.n as string))
  )
    return undefined;
  // 建军一百年 is a goal's name; 9.6年 an average, a figure.
  if (!closed && lead === '' && (n === 100 || !Number.isInteger(n))) return undefined;
  if (/^[零〇○]/.test(g.n as string) || (/^0/.test(g.n as string) && n >= 1)) return undefined;
  const more = (g.more ?? g.more2 ?? g.more3) !== undefined;
  const half = g.half !== undefined || g.halfBefore !== undefined;
  if (
    n === 1 &&
    !more &&
    !half &&
    !g.rest &&
    lead === '' &&
    !/^(?:以来|来|内|之内|以内|左右|之久|后|以后|之后)$/.test(tail) &&
    g.time === undefined
  )
    return undefined;
  const parts: [string, string][] = [[String(half ? n + 0.5 : n), unit]];
  for (const [, amount, name] of (g.rest ?? '').matchAll(REST)) {
    parts.push([String(numberOf(amount as string)), unitOf((name as string).replace(/^[个個](?=小)/, ''))]);
  }
  const approx = approxOf(lead, more, tail);
  return { from: isoDuration(parts), kind: 'duration', ...(approx ? { approx } : {}) };
});

/** 半年, 大半年, 半个月 beside a word of length. */
export const halves = patternShape(
  /(?<![上下前后一二两三四五六七八九十0-9])(?:为期|历时|近|约|不到)?(?:大)?半(?:年|个月|個月)(?:多|余)?(?:以来|来(?![自到源])|之?内|后|时间|前)/g,
  (match) => ({
    from: match[0].includes('月') ? 'P0.5M' : 'P6M',
    kind: 'duration',
    ...(/多|余/.test(match[0]) ? { approx: 'more' as const } : {}),
  }),
);
