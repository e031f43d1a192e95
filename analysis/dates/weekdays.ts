import { dayNumber, dayOf, isoDay, weekday } from './calendar.ts';
import { patternShape } from './shape.ts';

const WEEKDAYS = '一二三四五六日天';
const WEEKS: Record<string, number> = { 上: -1, 本: 0, 这: 0, 這: 0, 下: 1 };

const weeksOf = (which: string | undefined) =>
  which ? [...which.replace(/[个個]/g, '')].reduce((sum, c) => sum + (WEEKS[c] ?? 0), 0) : 0;

/**
 * 周三, 上周一, 下下周日, 上一个周三. A weekday alone is the last one up to the article's date (today included).
 * Without an article's date it says nothing and is left out.
 */
export const weekdays = patternShape(
  /(?<!最后一个的?|第[一二三四五]个)(?<![0-9０-９一二两三四五六七八九十每几半整首隔逢环四])((?:上上|下下|上一|下一|上|下|本|这|這)[个個]?)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])(?![周岁次个個批届年线]|[至到](?:周|週|星期))/g,
  ([, which, printed], { day }) => {
    if (!day) return undefined;
    const today = dayNumber(day);
    const wanted = Math.min(7, WEEKDAYS.indexOf(printed as string) + 1);
    const monday = today - weekday(today) + 1;
    let at = monday + weeksOf(which) * 7 + wanted - 1;
    if (which === undefined && at > today) at -= 7;
    return { from: isoDay(dayOf(at)), kind: 'date' };
  },
);

/** 本周, 上周末: from Monday to Sunday, or Saturday and Sunday. */
export const weeks = patternShape(
  /(?<![0-9０-９一二两三四五六七八九十以])(上上|下下|上|下|本)[个個]?(?:周|週|星期)(末)?(?![一二三四五六日天年刊期边])/g,
  ([, which, end], { day }) => {
    if (!day) return undefined;
    const today = dayNumber(day);
    const monday = today - weekday(today) + 1 + weeksOf(which) * 7;
    return { from: isoDay(dayOf(monday + (end ? 5 : 0))), to: isoDay(dayOf(monday + 6)), kind: 'range' };
  },
);
