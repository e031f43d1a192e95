import type { Span } from '../types.ts';
import type { FigureContext } from './context.ts';
import { notFigure } from './not-figures.ts';
import { afterDigits, NUMBER_START } from './parse-numbers.ts';
import { type Quantity, readQuantity } from './quantity.ts';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Spans by start, for a walk that only moves forward. */
function cursor(spans: readonly Span[] | undefined): (at: number) => Span | undefined {
  const sorted = [...(spans ?? [])].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: Span | undefined;
  return (at) => {
    for (let span = sorted[next]; span && span.start <= at; span = sorted[++next])
      if (!open || span.end > open.end) open = span;
    return open && open.end > at ? open : undefined;
  };
}

const addresses = (text: string): Span[] =>
  Array.from(text.matchAll(/[a-z]{2,6}:\/\/[!-~]+/gi), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));

/** Every quantity of folded text that is a figure, in order, never overlapping. */
export function scan(text: string, context: FigureContext): Quantity[] {
  const found: Quantity[] = [];
  const dates = [...(context.dates ?? [])].sort((a, b) => a.start - b.start);
  const inDate = cursor(dates);
  const inFormula = cursor(context.formulas);
  const inDocument = cursor(context.documents);
  const inAddress = cursor(text.includes('://') ? addresses(text) : []);
  NUMBER_START.lastIndex = 0;
  for (let next = NUMBER_START.exec(text); next; next = NUMBER_START.exec(text)) {
    const at = next.index;
    const covered = inDate(at) ?? inDocument(at) ?? inFormula(at) ?? inAddress(at);
    if (covered) {
      NUMBER_START.lastIndex = Math.max(covered.end, at + 1);
      continue;
    }
    const resume = NUMBER_START.lastIndex;
    const quantity = readQuantity(text, at);
    NUMBER_START.lastIndex = resume;
    if (!quantity) {
      NUMBER_START.lastIndex = afterDigits(text, at, resume);
      continue;
    }
    NUMBER_START.lastIndex = Math.max(quantity.numberEnd, at + 1);
    if (dates.length > 0 && touches(dates, { start: at, end: quantity.numberEnd })) continue;
    if (notFigure(text, quantity)) continue;
    found.push(quantity);
    NUMBER_START.lastIndex = quantity.end;
  }
  return found;
}

function touches(dates: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const date = dates[low];
  return date !== undefined && overlaps(date, span);
}
