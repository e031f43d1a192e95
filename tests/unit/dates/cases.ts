import { findDates } from '../../../analysis/dates/index.ts';
import type { DateMention } from '../../../analysis/types.ts';
import { type PeerTime, peerTimes } from '../figures/peer.ts';

/** A date or stretch that a case gives: `date` of a day, both ends of a stretch, nothing where it resolves none. */
interface Resolution {
  date?: string;
  startDate?: string;
  endDate?: string;
}

export interface Wanted {
  Start: number;
  Length: number;
  Value?: { Timex?: string; PastResolution?: Resolution; FutureResolution?: Resolution };
}

export interface Case {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  Results: Wanted[];
}

interface Span {
  start: number;
  end: number;
}

/** The cases that give no day of reference are read on the day that most of the others give. */
const REFERENCE = '2017-03-22T00:00:00';
const reference = (c: Case): string => c.Context?.ReferenceDateTime ?? REFERENCE;

export const ours = (c: Case): DateMention[] =>
  findDates(c.Input, { articleDate: reference(c).slice(0, 10) });
export const peer = (c: Case): PeerTime[] => peerTimes(c.Input, reference(c));

const touches = (found: Span, { Start, Length }: Wanted): boolean =>
  found.start < Start + Length && found.end > Start;

/** What both have is half at least of what either has. */
function covers(found: Span, { Start, Length }: Wanted): boolean {
  const common = Math.min(found.end, Start + Length) - Math.max(found.start, Start);
  return common / (Math.max(found.end, Start + Length) - Math.min(found.start, Start)) >= 0.5;
}

/** Each span wanted is covered by one found; where none is wanted, none is found. */
export function spansRight(c: Case, found: Span[]): boolean {
  return (
    c.Results.every((w) => found.some((f) => covers(f, w))) && (c.Results.length > 0 || found.length === 0)
  );
}

/** Each value wanted is that of one found at its place. */
export function valuesRight<F extends Span>(
  c: Case,
  found: F[],
  same: (f: F, w: Wanted) => boolean,
): boolean {
  return c.Results.every((w) =>
    noSuchDay(w)
      ? !found.some((f) => touches(f, w) && same(f, w))
      : found.some((f) => touches(f, w) && same(f, w)),
  );
}

/** The cases write so a day that no calendar has (2月30日): right is who gives no day there. */
const NO_DAY = '0001-01-01';
const noSuchDay = (w: Wanted): boolean => w.Value?.PastResolution?.date === NO_DAY;

/** The past reading and the future one: either is right, for both readers. */
export const readings = (w: Wanted): Resolution[] =>
  [w.Value?.PastResolution, w.Value?.FutureResolution].filter((r) => r !== undefined);

const DAY_MS = 86_400_000;
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The first and the last day of an ISO year, month or day. */
function days(iso: string): [first: string, last: string] {
  const [year = 0, month, date] = iso.slice(0, 10).split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, date ?? 1);
  const after = date ? first + DAY_MS : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return [day(first), day(after - DAY_MS)];
}

/**
 * Whether two ends are those of a wanted stretch. The cases name as its end the last day (一月十日到十二日) or the day
 * after it (2018年: 2019-01-01), and of two years the first day of the second (2009年到2010年); each is allowed.
 */
export function sameStretch(from: string, to: string, wanted: Resolution): boolean {
  if (!/^\d{4}/.test(from) || !/^\d{4}/.test(to)) return false;
  const [first] = days(from);
  const [begin, last] = days(to);
  const after = day(Date.parse(last) + DAY_MS);
  return first === wanted.startDate && [begin, last, after].includes(wanted.endDate ?? '');
}
