import type { DateMention, Span } from '../../../analysis/types.ts';

export interface DateRow extends Omit<DateMention, 'start' | 'end'> {
  /** Every mention, in the order of the text; never empty. */
  mentions: [Span, ...Span[]];
}

const isDuration = ({ kind, from }: DateMention) => kind === 'duration' && from.startsWith('P');

/** ISO dates of unlike exactness in one order: a year stands before its months, a month before its days. */
const order = (a: DateRow, b: DateRow) =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : (a.to ?? a.from) < (b.to ?? b.from) ? -1 : 0;

function merge(dates: DateMention[]): DateRow[] {
  const rows = new Map<string, DateRow>();
  for (const { start, end, ...rest } of dates) {
    const key = [rest.from, rest.to, rest.approx].join(' ');
    const known = rows.get(key);
    if (known) known.mentions.push({ start, end });
    else rows.set(key, { ...rest, mentions: [{ start, end }] });
  }
  return [...rows.values()];
}

/** Dates in the order of time and, apart, lengths of time in the order of the text; each once with its mentions. */
export function splitDates(dates: readonly DateMention[]): { timeline: DateRow[]; durations: DateRow[] } {
  return {
    timeline: merge(dates.filter((date) => !isDuration(date))).sort(order),
    durations: merge(dates.filter(isDuration)),
  };
}
