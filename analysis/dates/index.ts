import type { DateMention } from '../types.ts';
import { calendarDates } from './calendar-dates.ts';
import { Context, type Reference } from './context.ts';
import { durations, halves } from './durations.ts';
import { eras } from './eras.ts';
import { joined } from './joined.ts';
import { lunarDays, newYearDays } from './lunar.ts';
import { bareYears, dayFirst, numericRanges, spacedDigits, yearFirst } from './numeric.ts';
import { decades, planPeriods, recently, relativeDays } from './periods.ts';
import { seasons } from './seasons.ts';
import type { Candidate, Shape } from './shape.ts';
import { weekdays, weeks } from './weekdays.ts';
import { withinMonth } from './within-month.ts';

const SHAPES: readonly Shape[] = [
  numericRanges,
  yearFirst,
  dayFirst,
  spacedDigits,
  bareYears,
  eras,
  lunarDays,
  newYearDays,
  withinMonth,
  calendarDates,
  durations,
  halves,
  planPeriods,
  decades,
  recently,
  relativeDays,
  weekdays,
  weeks,
  seasons,
];

/** Where the dateline of an agency's report stands: in the first lines. */
const DATELINE_WITHIN = 600;
const DATELINE = /([0-9]{1,2})月([0-9]{1,2})日(?:电|電|讯|訊)/;

function datelineOf(text: string): Reference | undefined {
  const m = DATELINE.exec(text.slice(0, DATELINE_WITHIN));
  return m ? { month: Number(m[1]), day: Number(m[2]) } : undefined;
}

/** A year inside a title is part of the name, no date of the article. */
const TITLE = /《[^《》\n]{1,120}》/g;
const isYearAlone = (from: string, to?: string) => to === undefined && /^[0-9]{4}$/.test(from);

/** By beginning, and of two that begin together the longer first. */
const inOrder = (candidates: Candidate[]): Candidate[] =>
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);

/**
 * Dates, ranges, durations and named periods in the order of the text, never overlapping. `articleDate` (ISO 8601)
 * gives years left out and resolves 今年, 上半年, 昨天. What stays unknown is left out of the ISO value (--09-10,
 * ---13); a wholly relative one is then a duration from the article's date (去年 -P1Y). 上/中/下旬 are days 1–10,
 * 11–20, 21–end. Never throws; linear in the text's length.
 */
export function findDates(text: string, options: { articleDate?: string } = {}): DateMention[] {
  const context = new Context(options.articleDate, datelineOf(text));
  const candidates = SHAPES.flatMap((shape) => shape(text));
  const titles = [...text.matchAll(TITLE)].map((m) => [m.index, m.index + m[0].length] as const);
  const found: DateMention[] = [];
  let title = 0;
  let read = 0;
  let end = 0;
  for (const candidate of inOrder(candidates)) {
    if (candidate.start < end) continue;
    const between = text.slice(read, candidate.start);
    if (between.includes('\n')) context.endParagraph();
    else if (/[。！？!?]/.test(between)) context.endSentence();
    read = candidate.start;
    const reading = candidate.read(context);
    if (!reading) continue;
    end = candidate.end;
    while (title < titles.length && (titles[title] as readonly [number, number])[1] <= candidate.start)
      title++;
    const inTitle =
      title < titles.length && (titles[title] as readonly [number, number])[0] <= candidate.start;
    if (inTitle && isYearAlone(reading.from, reading.to)) continue;
    const { start } = candidate;
    const mention = { start, end, text: text.slice(start, end), ...reading };
    const whole = joined(text, found[found.length - 1], mention);
    if (whole) {
      found[found.length - 1] = whole;
      end = whole.end;
    } else found.push(mention);
  }
  return found;
}
