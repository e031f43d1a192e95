import { isDay, iso, isoDay, monthEnd } from './calendar.ts';
import { type Context, STRETCH_AHEAD_DAYS } from './context.ts';
import type { Point } from './point.ts';

/** A point with everything known that the article tells; `relative` where the year stays unknown. */
export interface Resolved {
  year?: number;
  month?: number;
  day?: number;
  /** ISO duration from the article's date: -P1Y. */
  relative?: string;
}

const offsetIso = (offset: number, unit: 'Y' | 'M' | 'D') =>
  `${offset < 0 ? '-' : ''}P${Math.abs(offset)}${unit}`;

function defined(year?: number, month?: number, day?: number, relative?: string): Resolved {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(relative === undefined ? {} : { relative }),
  };
}

/** Undefined where the calendar has no such day. */
export function resolve(point: Point, context: Context): Resolved | undefined {
  let { year, month } = point;
  const { day } = point;
  const at = context.reference;
  let relative: string | undefined;
  if (point.yearOffset !== undefined) {
    if (at?.year !== undefined) year = at.year + point.yearOffset;
    else relative = offsetIso(point.yearOffset, 'Y');
  }
  if (point.monthOffset !== undefined) {
    if (at) {
      const months = at.month - 1 + point.monthOffset;
      month = (((months % 12) + 12) % 12) + 1;
      if (at.year !== undefined && year === undefined) year = at.year + Math.floor(months / 12);
    } else relative = offsetIso(point.monthOffset, 'M');
  }
  const said = year !== undefined;
  if (year === undefined && relative === undefined) {
    if (month !== undefined) year = context.yearFor(month, day);
    else if (point.months) year = context.yearFor(point.months[0], undefined, STRETCH_AHEAD_DAYS);
    else if (day !== undefined)
      ({ year, month } = { year: undefined, month: undefined, ...context.monthFor(day) });
    else if (point.edge) year = at?.year;
  }
  // 2月29日 without its year is that of the last leap year; two lie eight years apart at most (1896, 1904).
  if (!said && point.month === 2 && day === 29)
    for (let back = 0; back < 8 && year !== undefined && !isDay(year, 2, 29); back++) year--;
  if (day !== undefined && month !== undefined && !isDay(year, month, day)) return undefined;
  context.remember(year, month, day, said);
  return defined(year, month, day, relative);
}

const THIRDS = { 1: [1, 10], 2: [11, 20], 3: [21, 31] } as const;

/** The first and last ISO value that a point covers; equal where it is one day, month or year. */
export function extent(point: Point, r: Resolved): [from: string, to: string] {
  if (point.months) return [iso(r.year, point.months[0]), iso(r.year, point.months[1])];
  if (r.month === undefined && r.day === undefined && r.relative !== undefined)
    return [r.relative, r.relative];
  if (point.third && r.month !== undefined) {
    const [first, last] = THIRDS[point.third];
    return [iso(r.year, r.month, first), iso(r.year, r.month, Math.min(last, monthEnd(r.year, r.month)))];
  }
  const month = r.month ?? (point.edge === 'start' ? 1 : point.edge === 'end' ? 12 : undefined);
  const value = iso(r.year, month, r.day);
  return [value, value];
}

export const today = (context: Context): string | undefined => context.day && isoDay(context.day);
