import { type Day, dayNumber, isoDay } from './calendar.ts';
import type { Context } from './context.ts';
import { gregorian, lunarNewYearsEve } from './lunar-calendar.ts';
import { DIGIT, HAN_DIGIT, numberOf } from './numerals.ts';
import { patternShape } from './shape.ts';

const NAMED_MONTHS: Record<string, number> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 };
const CALENDAR = '(?:农历|農曆|阴历|陰曆)';
const YEAR = `(?:([${DIGIT}]{4}|[${HAN_DIGIT}]{4})年的?)`;
const MONTH = '(闰|閏)?(正|冬|[腊臘]|十[一二]|[一二三四五六七八九十])月';
const DAY =
  '(初[一二三四五六七八九十]|三十|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?)';

/** Lunar days lie at most half a year from the article, in the one year or the other. */
const HALF_YEAR = 183;

/** Of the years about the article's the one whose day lies nearest to it. */
function nearest(context: Context, dayIn: (year: number) => Day | undefined): Day | undefined {
  const at = context.day;
  if (!at) return undefined;
  const today = dayNumber(at);
  const days = [at.year - 1, at.year, at.year + 1]
    .map(dayIn)
    .filter((day) => day !== undefined)
    .sort((a, b) => Math.abs(dayNumber(a) - today) - Math.abs(dayNumber(b) - today));
  const [day] = days;
  return day && Math.abs(dayNumber(day) - today) <= HALF_YEAR ? day : undefined;
}

const dated = (day: Day | undefined) => day && { from: isoDay(day), kind: 'date' as const };

/**
 * 农历正月初一, 三月初三, 2015年十月初一, 腊月二十三: the Gregorian day. Without 农历 only 初, or a month that the
 * lunar calendar alone has (正, 冬, 腊), shows that it is one.
 */
export const lunarDays = patternShape(
  new RegExp(`(${CALENDAR})?${YEAR}?(${CALENDAR})?${MONTH}${DAY}(?![日号年月个多余名人家次])`, 'g'),
  ([, before, year, between, leap, month, day], context) => {
    const named = NAMED_MONTHS[month as string];
    const printed = day as string;
    if (!before && !between && named === undefined && !printed.startsWith('初')) return undefined;
    const lunar = {
      month: named ?? numberOf(month as string),
      leap: leap !== undefined,
      day: numberOf(printed.replace('初', '')),
    };
    if (year) return dated(gregorian({ year: numberOf(year), ...lunar }));
    return dated(nearest(context, (y) => gregorian({ year: y, ...lunar })));
  },
);

/** 大年三十, 除夕, 大年初五: the days about the Spring Festival. */
export const newYearDays = patternShape(
  /大年(?:(三十)|初([一二三四五六七八九十]))|(除夕)(?!夜?晚会)/g,
  ([, last, day, eve], context) =>
    dated(
      nearest(context, (year) =>
        last || eve
          ? lunarNewYearsEve(year)
          : gregorian({ year, month: 1, leap: false, day: numberOf(day as string) }),
      ),
    ),
);
