/** Days of the Gregorian calendar and their ISO 8601 writing. Months and days count from 1. */

export interface Day {
  year: number;
  month: number;
  day: number;
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');

export function monthEnd(year: number | undefined, month: number): number {
  if (month === 2)
    return year !== undefined && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? 28 : 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthEnd(year, month);
}

/** As precise as what is known: 2019, 2019-11, 2019-11-25; without the year --11, --11-25; without the month ---25. */
export function iso(year?: number, month?: number, day?: number): string {
  const head = year === undefined ? '-' : pad(year, 4);
  if (month === undefined) return day === undefined ? head : `---${pad(day)}`;
  return day === undefined ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`;
}

const DAY_MS = 86_400_000;

/** Days since 1970, so that differences and weekdays are arithmetic. */
export function dayNumber({ year, month, day }: Day): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return Math.round(at.getTime() / DAY_MS);
}

export function dayOf(number: number): Day {
  const at = new Date(number * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export const isoDay = (day: Day): string => iso(day.year, day.month, day.day);

/** The day of an ISO date or date-time; undefined where there is none. */
export function parseIsoDay(text: string | undefined): Day | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (!m) return undefined;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  return isDay(year, month, day) ? { year, month, day } : undefined;
}
