export interface Tick {
  /** Milliseconds of UTC. */
  time: number;
  iso: string;
}

/** A tick's label needs some 80 px of the popup's 328. */
const MOST = 4;
/** The last label needs room before the end: the part of the line in which no tick stands. */
const ROOM = 0.8;

const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MONTHS = [1, 2, 3, 6];
const DAYS = [1, 2, 5, 10];

const two = (number: number) => String(number).padStart(2, '0');
const utc = (year: number, month = 0, day = 1) => new Date(0).setUTCFullYear(year, month, day);

function days(start: number, end: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  const date = new Date(start);
  date.setUTCHours(0, 0, 0, 0);
  for (; date.getTime() < end && ticks.length <= 2 * MOST; date.setUTCDate(date.getUTCDate() + step))
    ticks.push({ time: date.getTime(), iso: date.toISOString().slice(0, 10) });
  return ticks;
}

function months(start: number, end: number, step: number): Tick[] {
  const first = new Date(start);
  const ticks: Tick[] = [];
  for (let at = Math.floor(first.getUTCMonth() / step) * step; ticks.length <= 2 * MOST; at += step) {
    const time = utc(first.getUTCFullYear(), at);
    if (time >= end) break;
    ticks.push({ time, iso: new Date(time).toISOString().slice(0, 7) });
  }
  return ticks;
}

function years(start: number, end: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  const first = Math.floor(new Date(start).getUTCFullYear() / step) * step;
  for (let year = first; utc(year) < end && ticks.length <= 2 * MOST; year += step)
    ticks.push({ time: utc(year), iso: `${two(Math.floor(year / 100))}${two(year % 100)}` });
  return ticks;
}

/** Up to four round points between two times: days, months or years, the finest step of which so few are enough. */
export function ticksBetween(start: number, end: number): Tick[] {
  const tries = [
    ...DAYS.map((step) => () => days(start, end, step)),
    ...MONTHS.map((step) => () => months(start, end, step)),
    ...YEARS.map((step) => () => years(start, end, step)),
  ];
  const latest = start + ROOM * (end - start);
  for (const attempt of tries) {
    const all = attempt();
    // A list cut short would reach `latest` never.
    const complete = all.length <= 2 * MOST;
    const ticks = all.filter(({ time }) => time >= start && time <= latest);
    if (complete && ticks.length <= MOST) return ticks;
  }
  return [];
}
