import type { Figure } from '../../../analysis/types.ts';
import { standingOf } from './standing.ts';
import { isKindOf } from './subject.ts';

/**
 * How much a figure weighs in its article: four questions, each answered by a number that is larger for the weightier
 * figure. A later question decides only where all before it leave two figures equal, so no answer is ever traded
 * against another and nothing has to be scaled:
 *
 * 1. place: the title 2, the first paragraph 1. News says first what matters most (the inverted pyramid). What the title
 *    counts weighs as much where the text says it again.
 * 2. standing: a total 2, a part 0, what is neither 1. A total says what its parts say together.
 * 3. kind: money or a change 1. These are results; plain counts are often of meetings held and papers issued.
 * 4. size: the share, from 0 to 1, of the article's largest figure in the same unit. Unlike units have no common scale;
 *    so the largest of each come first, and then those near them.
 */
export type Weight = readonly [place: number, standing: number, kind: number, size: number];

export interface WeighedText {
  /** What the figures' offsets are into: the title's lines, then the body's paragraphs, a line each. */
  text: string;
  /** Where the body begins in `text`. */
  bodyStart: number;
}

/** Where the first paragraph ends: the first line of the body that holds a sentence. A byline or a dateline holds none. */
function firstParagraphEnd({ text, bodyStart }: WeighedText): number {
  for (let from = bodyStart; from < text.length; ) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 ? text.length : lineEnd;
    if (/[。！？!?]/.test(text.slice(from, to))) return to;
    from = to + 1;
  }
  return bodyStart;
}

/** Of a range, its upper end. */
const sizeOf = ({ value, valueTo }: Figure) => Math.abs(valueTo ?? value);

const STANDINGS = { total: 2, none: 1, part: 0 };

/** The weight of each figure by its start. `figures` are all of the article: the sizes are relative to them. */
export function weigh(figures: readonly Figure[], context: WeighedText): ReadonlyMap<number, Weight> {
  const { text, bodyStart } = context;
  const leadEnd = firstParagraphEnd(context);
  const titled = figures.filter(({ start }) => start < bodyStart);
  const largest = new Map<string, number>();
  for (const figure of figures)
    largest.set(figure.unit, Math.max(largest.get(figure.unit) ?? 0, sizeOf(figure)));

  const inTitle = (figure: Figure) =>
    titled.some(
      (one) =>
        one === figure ||
        (one.value === figure.value &&
          one.unit === figure.unit &&
          (isKindOf(one.counted, figure.counted) || isKindOf(figure.counted, one.counted))),
    );
  return new Map(
    figures.map((figure) => [
      figure.start,
      [
        inTitle(figure) ? 2 : figure.start < leadEnd ? 1 : 0,
        STANDINGS[standingOf(figure, text) ?? 'none'],
        figure.kind === 'money' || figure.change ? 1 : 0,
        sizeOf(figure) / (largest.get(figure.unit) || 1),
      ] as const,
    ]),
  );
}

/** For a sort that puts the weightiest first. */
export function byWeight(a: Weight, b: Weight): number {
  const at = a.findIndex((answer, index) => answer !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}
