import { type Day, dayNumber, dayOf } from './calendar.ts';

/** A day of the Chinese lunar calendar; the year is the Gregorian one in which it begins. */
export interface LunarDay {
  year: number;
  month: number;
  leap: boolean;
  day: number;
}

const DAY_MS = 86_400_000;
/** Its months begin by the moon in Beijing; the calendar of ICU reckons with that, whatever the zone it prints in. */
let format: Intl.DateTimeFormat | null | undefined;

/** The calendar of the engine, or null where it has none (small-icu). */
function chinese(): Intl.DateTimeFormat | null {
  if (format !== undefined) return format;
  const made = new Intl.DateTimeFormat('en-u-ca-chinese', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  format = made.resolvedOptions().calendar === 'chinese' ? made : null;
  return format;
}

function lunarOf(number: number): LunarDay | undefined {
  const parts = chinese()?.formatToParts(new Date(number * DAY_MS));
  if (!parts) return undefined;
  const part = (type: string) => parts.find((p) => (p.type as string) === type)?.value ?? '';
  const month = part('month');
  return {
    year: Number(part('relatedYear')),
    month: Number.parseInt(month, 10),
    leap: /[a-z]/.test(month),
    day: Number(part('day')),
  };
}

/** The rules that the calendar of the engine follows are those of 1645; before it other reckonings held. */
const FIRST_YEAR = 1645;
const LAST_YEAR = 2200;
/** The lunar year begins from 21 January to 20 February; a month has 29 or 30 days, a year twelve or thirteen months. */
const EARLIEST_NEW_YEAR = { month: 1, day: 21 };
const MONTH_DAYS = 29.53;
const SLACK = 35;

const known = new Map<string, Day | undefined>();
/** More different days than any text names; beyond it the memory begins anew. */
const MOST_KNOWN = 500;

/** The Gregorian day; undefined where the month has no such day or the engine no such calendar. */
export function gregorian(lunar: LunarDay): Day | undefined {
  if (lunar.year < FIRST_YEAR || lunar.year > LAST_YEAR) return undefined;
  const key = [lunar.year, lunar.month, lunar.leap, lunar.day].join();
  if (known.has(key)) return known.get(key);
  if (known.size > MOST_KNOWN) known.clear();
  const day = search(lunar);
  known.set(key, day);
  return day;
}

function search({ year, month, leap, day }: LunarDay): Day | undefined {
  const begin = dayNumber({ year, ...EARLIEST_NEW_YEAR }) + Math.floor((month - 1) * MONTH_DAYS) + day - 2;
  for (let at = begin; at <= begin + SLACK + (leap || month > 1 ? SLACK : 0); at++) {
    const found = lunarOf(at);
    if (!found) return undefined;
    if (found.year === year && found.month === month && found.leap === leap && found.day === day)
      return dayOf(at);
  }
  return undefined;
}

/** The last day of the lunar year that begins in `year`: 大年三十, which is the 29th where the month is short. */
export function lunarNewYearsEve(year: number): Day | undefined {
  const newYear = gregorian({ year: year + 1, month: 1, leap: false, day: 1 });
  return newYear && dayOf(dayNumber(newYear) - 1);
}
