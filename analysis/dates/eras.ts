import { isDay, iso } from './calendar.ts';
import { DIGIT, HAN_NUMBER, numberOf } from './numerals.ts';
import { patternShape } from './shape.ts';

/** First years of eras that the press names: 清康熙三年 in reports on heritage, 令和 in those from Japan. */
const CHINESE: Record<string, number> = {
  ...{ 贞观: 627, 神龙: 705, 开元: 713, 天宝: 742, 元和: 806, 庆历: 1041, 熙宁: 1068, 元丰: 1078 },
  ...{ 洪武: 1368, 永乐: 1403, 宣德: 1426, 正统: 1436, 成化: 1465, 弘治: 1488, 正德: 1506, 嘉靖: 1522 },
  ...{ 隆庆: 1567, 万历: 1573, 天启: 1621, 崇祯: 1628, 顺治: 1644, 康熙: 1662, 雍正: 1723, 乾隆: 1736 },
  ...{ 嘉庆: 1796, 道光: 1821, 咸丰: 1851, 同治: 1862, 光绪: 1875, 宣统: 1909 },
};
const JAPANESE: Record<string, number> = { 明治: 1868, 大正: 1912, 昭和: 1926, 平成: 1989, 令和: 2019 };
/** Japan took over the Gregorian months in 1873. */
const GREGORIAN_IN_JAPAN = 1873;

const NUMBER = `[${DIGIT}]{1,2}|[${HAN_NUMBER}]{1,3}`;

/**
 * 康熙三年五月, 令和五年三月一日. Chinese months of an era are lunar ones, so such a date is read as its year alone,
 * the Gregorian year that most of it fell in.
 */
export const eras = patternShape(
  new RegExp(
    `(?:唐|宋|明|清|日本)?(${[...Object.keys(CHINESE), ...Object.keys(JAPANESE)].join('|')})(元|${NUMBER})年(?:(闰?[正冬腊]|${NUMBER})月(?:(初[一二三四五六七八九十]|${NUMBER})日?)?|大年(?:三十|初[一二三四五六七八九十]))?`,
    'g',
  ),
  ([, era, n, month, day]) => {
    const first = CHINESE[era as string] ?? JAPANESE[era as string] ?? 0;
    const year = first + (n === '元' ? 1 : numberOf(n as string)) - 1;
    if (Number.isNaN(year)) return undefined;
    if (JAPANESE[era as string] === undefined || year < GREGORIAN_IN_JAPAN || !month)
      return { from: iso(year), kind: 'date' };
    const [m, d] = [numberOf(month), day ? numberOf(day) : undefined];
    return isDay(year, m, d ?? 1)
      ? { from: iso(year, m, d), kind: 'date' }
      : { from: iso(year), kind: 'date' };
  },
);
