import { ticksBetween } from './ticks.ts';

/** A stretch of a line from 0 to 1. */
export interface Stretch {
  at: number;
  length: number;
}

export interface Scale {
  /** Of each row in its order; undefined where its date is none that a calendar has. */
  stretches: (Stretch | undefined)[];
  /** Beginnings of years, months or days, as ISO dates as exact as the step is. */
  ticks: { at: number; iso: string }[];
}

const ISO = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/;

/** Beginning and end, in milliseconds of UTC, of all that an ISO date covers: 2019 is a whole year, 2019-11 a month. */
export function covered(iso: string): [from: number, to: number] | undefined {
  const parts = ISO.exec(iso)
    ?.slice(1)
    .map((part) => part && Number(part));
  if (!parts) return undefined;
  const [year = 0, month, day, hour, minute] = parts as (number | undefined)[];
  const point = (y: number, m: number, d: number) => new Date(0).setUTCFullYear(y, m, d);
  if (month === undefined) return [point(year, 0, 1), point(year + 1, 0, 1)];
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return [point(year, month - 1, 1), point(year, month, 1)];
  const midnight = point(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day) return undefined;
  if (hour === undefined) return [midnight, point(year, month - 1, day + 1)];
  const time = midnight + (hour * 60 + (minute ?? 0)) * 60_000;
  return [time, time + 60_000];
}

function extent({ from, to }: { from: string; to?: string }): [number, number] | undefined {
  const first = covered(from);
  const last = to === undefined ? first : covered(to);
  return first && last && last[1] > first[0] ? [first[0], last[1]] : undefined;
}

/**
 * Dates on one linear scale, from the beginning of the earliest to the end of the latest. Undefined where fewer than
 * two different stretches of time are known: there is nothing to compare.
 */
export function timeScale(rows: readonly { from: string; to?: string }[]): Scale | undefined {
  const extents = rows.map(extent);
  const known = extents.filter((one) => one !== undefined);
  if (new Set(known.map(String)).size < 2) return undefined;
  const start = Math.min(...known.map(([from]) => from));
  const end = Math.max(...known.map(([, to]) => to));
  const place = (time: number) => (time - start) / (end - start);
  return {
    stretches: extents.map((one) => one && { at: place(one[0]), length: place(one[1]) - place(one[0]) }),
    ticks: ticksBetween(start, end).map(({ time, iso }) => ({ at: place(time), iso })),
  };
}
