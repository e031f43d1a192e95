import { dayNumber, dayOf, isoDay, monthEnd, weekday } from './calendar.ts';
import type { Context } from './context.ts';
import { DIGIT, HAN_DIGIT, numberOf } from './numerals.ts';
import { patternShape } from './shape.ts';

const WEEKDAYS = '一二三四五六日天';
const RELATIVE: Record<string, number> = { 去: -1, 今: 0, 明: 1 };
const DAYS_OF_WEEK = 7;

const yearOf = (relative: string | undefined, year: string | undefined, month: number, context: Context) => {
  if (year) return numberOf(year);
  if (relative) return context.day && context.day.year + (RELATIVE[relative] ?? 0);
  return context.yearFor(month);
};

/** The first day of the month that falls on this day of the week. */
function firstOn(year: number, month: number, wanted: number): number {
  const first = dayNumber({ year, month, day: 1 });
  return first + ((wanted - weekday(first) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
}

/**
 * 四月的最后一个星期一, 11月第四个周四 as a day; 十月的第一周 as the week from the month’s first Monday on.
 * Without a year that is known it says nothing.
 */
export const withinMonth = patternShape(
  new RegExp(
    `(?:([去今明])年|([${DIGIT}]{4}|[${HAN_DIGIT}]{4})年)?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?的?(?:第([一二三四五1-5])|(最后)一)个?(?:周|週|星期|礼拜)([一二三四五六日天])?(?![年岁])`,
    'g',
  ),
  ([, relative, printedYear, printedMonth, nth, last, name], context) => {
    const month = numberOf(printedMonth as string);
    const year = yearOf(relative, printedYear, month, context);
    if (year === undefined) return undefined;
    const wanted = name ? Math.min(DAYS_OF_WEEK, WEEKDAYS.indexOf(name) + 1) : 1;
    const first = firstOn(year, month, wanted);
    const end = dayNumber({ year, month, day: monthEnd(year, month) });
    const weeks = last ? Math.floor((end - first) / DAYS_OF_WEEK) : numberOf(nth as string) - 1;
    const at = first + weeks * DAYS_OF_WEEK;
    if (at > end) return undefined;
    if (name) return { from: isoDay(dayOf(at)), kind: 'date' };
    return { from: isoDay(dayOf(at)), to: isoDay(dayOf(at + DAYS_OF_WEEK - 1)), kind: 'range' };
  },
);
