import type { DateMention } from '../types.ts';
import type { Context } from './context.ts';
import { type Point, readPoint, Tokens } from './point.ts';
import { extent, resolve, today } from './resolve.ts';
import type { Candidate, Shape } from './shape.ts';
import { type Token, tokensOf } from './tokens.ts';

type Reading = Omit<DateMention, 'start' | 'end' | 'text'>;

/** 以来 belongs to the date: it makes a stretch up to the article of it. */
const SINCE = /^(?:以来|以來|來(?!自)|来(?![自到自临]))/;

function readOne(point: Point, since: boolean, context: Context): Reading | undefined {
  const r = resolve(point, context);
  if (!r) return undefined;
  const [from, to] = extent(point, r);
  if (since) {
    // 今年以来 begins with the year; 2012年以来 some time in it.
    const begin =
      point.yearOffset === 0 && r.year !== undefined && from.length === 4 ? `${from}-01-01` : from;
    const end = today(context);
    return { from: begin, ...(end === undefined ? {} : { to: end }), kind: 'period' };
  }
  if (from !== to) return { from, to, kind: point.third ? 'range' : 'period' };
  if (from === '-') return undefined;
  if (point.time && r.day !== undefined) return { from: `${from}T${point.time}`, kind: 'date' };
  return { from, kind: point.edge || r.relative ? 'period' : 'date' };
}

/** The right end leaves out what the left one said; the left one what the right one's year says. */
function readRange(left: Point, right: Point, context: Context): Reading | undefined {
  const bare = (p: Point) => p.year === undefined && p.yearOffset === undefined;
  if (right.month === undefined && right.monthOffset === undefined && right.day !== undefined) {
    if (left.month !== undefined) right.month = left.month;
    if (left.monthOffset !== undefined) right.monthOffset = left.monthOffset;
  }
  if (bare(left) && !bare(right)) {
    if (right.year !== undefined) left.year = right.year;
    if (right.yearOffset !== undefined) left.yearOffset = right.yearOffset;
  }
  const a = resolve(left, context);
  if (!a) return undefined;
  if (bare(right) && a.year !== undefined) {
    const turns = right.month !== undefined && a.month !== undefined && right.month < a.month;
    right.year = a.year + (turns ? 1 : 0);
  }
  if (
    right.day !== undefined &&
    right.month === undefined &&
    right.monthOffset === undefined &&
    a.month !== undefined
  )
    right.month = a.month;
  const b = resolve(right, context);
  if (!b) return undefined;
  return { from: extent(left, a)[0], to: extent(right, b)[1], kind: 'range' };
}

/** The bare number before a dash takes the unit of what follows it: 1—10月, 13日's 12—13日, 2013—2021年, 一至三季度. */
function completed(number: Token, right: Point): Point | undefined {
  const point: Point = { start: number.start, end: number.end };
  const year = number.value >= 1000;
  if (year !== (right.year !== undefined)) return undefined;
  if (year) point.year = number.value;
  else if (right.months) return undefined;
  else if (right.month !== undefined && right.day === undefined && number.value <= 12)
    point.month = number.value;
  else if (right.day !== undefined && right.month === undefined) point.day = number.value;
  else return undefined;
  return point;
}

function rangeFrom(tokens: Tokens, index: number): { left: Point; right: Point; next: number } | undefined {
  const read = readPoint(tokens, index);
  const left: Point = read?.point ?? {
    start: tokens.list[index]?.start ?? 0,
    end: tokens.list[index]?.start ?? 0,
  };
  let next = read?.next ?? index;
  const number = tokens.joined(next, left.end, 'number');
  if (number) next++;
  const dash = tokens.joined(next, number?.end ?? left.end, 'to');
  if (!dash) return undefined;
  const second = readPoint(tokens, next + 1);
  if (!second || !tokens.joined(next + 1, dash.end, (tokens.list[next + 1] as Token).kind)) return undefined;
  const right = second.point;
  if (!number) return read && { left, right, next: second.next };
  const monthAlone = read && left.day === undefined && !left.third && !left.edge && !left.months;
  if (!read) {
    const first = completed(number, right);
    return first && { left: first, right, next: second.next };
  }
  if (!monthAlone) return undefined;
  // 9月10至11月下旬, 9月10—12日: the day's unit is left out.
  if (left.month !== undefined || left.monthOffset !== undefined) {
    if (right.day === undefined && !right.third) return undefined;
    left.day = number.value;
  } else if (right.month !== undefined && right.day === undefined && number.value <= 12)
    left.month = number.value;
  else return undefined;
  return { left, right, next: second.next };
}

/** Dates written with 年月日 and all that is put together from them, alone or as a range. */
export const calendarDates: Shape = (text) => {
  const tokens = new Tokens(text, tokensOf(text));
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.list.length; ) {
    const range = rangeFrom(tokens, i);
    if (range) {
      const { left, right, next } = range;
      found.push({ start: left.start, end: right.end, read: (context) => readRange(left, right, context) });
      i = next;
      continue;
    }
    const single = readPoint(tokens, i);
    if (!single) {
      i++;
      continue;
    }
    const { point, next } = single;
    const since = SINCE.exec(text.slice(point.end, point.end + 4))?.[0] ?? '';
    found.push({
      start: point.start,
      end: point.end + since.length,
      read: (context) => readOne(point, since !== '', context),
    });
    i = next;
  }
  return found;
};
