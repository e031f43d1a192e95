/**
 * What of a changed text must be analysed again. An article of common length is analysed whole, as short forms and
 * definitions reach over all of it. Of a long one only the changed lines are, with lines round them and the article’s
 * first, which say where it is about and who. Pure.
 */
import type { Analysis } from '../analysis/types.ts';
import { cutAnalysis, joinAnalyses, moveAnalysis } from './move-analysis.ts';

/** UTF-16 units. Nine in ten articles of the press are shorter; their analysis takes a few milliseconds. */
const WHOLE = 4_000;
/** On either side of the changed lines: some fifteen paragraphs, by which the language’s register is known. */
const CONTEXT = 1_000;
/** Title, sub-title and the paragraphs that name place and office. */
const FIRST_LINES = 4;
/** When so much of the text has been analysed in pieces, it is analysed whole again: what pieces cannot see does not add up. */
const MOST_PIECEWISE = 0.5;

export interface Text {
  lines: readonly { text: string }[];
  starts: readonly number[];
  text: string;
}

export interface Piece {
  /** What is to be analysed; undefined where lines have only gone. */
  text?: string;
  /** Length of the changed lines. */
  changed: number;
  /** Takes the piece’s analysis into that of the whole text before the change. */
  into(before: Analysis, piece: Analysis): Analysis;
}

const startOf = ({ starts, text }: Text, line: number): number => starts[line] ?? text.length + 1;

/** Undefined where the whole text is to be analysed. `piecewise`: units of it that were analysed in pieces already. */
export function changedPiece(before: Text, now: Text, piecewise: number): Piece | undefined {
  if (now.text.length <= WHOLE) return undefined;
  const [was, is] = [before.lines, now.lines];
  const least = Math.min(was.length, is.length);
  let first = 0;
  while (first < least && was[first]?.text === is[first]?.text) first++;
  let same = 0;
  while (same < least - first && was[was.length - 1 - same]?.text === is[is.length - 1 - same]?.text) same++;

  const from = startOf(now, first);
  const to = startOf(now, is.length - same);
  const oldTo = startOf(before, was.length - same);
  const changed = to - from;
  if (piecewise + changed > now.text.length * MOST_PIECEWISE) return undefined;

  const context = contextOf(now, first, is.length - same);
  const opening = now.text.slice(0, startOf(now, Math.min(FIRST_LINES, context.first)));
  const begins = startOf(now, context.first);
  // Where the changed lines begin in the piece is `from` less what is left out before it.
  const left = begins - opening.length;
  return {
    ...(changed > 0 && {
      text: opening + now.text.slice(begins, Math.max(begins, startOf(now, context.end) - 1)),
    }),
    changed,
    into: (whole, piece) =>
      joinAnalyses([
        cutAnalysis(whole, 0, from),
        moveAnalysis(cutAnalysis(piece, from - left, to - left), left),
        moveAnalysis(cutAnalysis(whole, oldTo, Number.POSITIVE_INFINITY), to - oldTo),
      ]),
  };
}

/** Lines `first` to `end`, exclusive, with those round them. */
function contextOf(text: Text, first: number, end: number): { first: number; end: number } {
  const [from, to] = [startOf(text, first), startOf(text, end)];
  while (first > 0 && from - startOf(text, first - 1) <= CONTEXT) first--;
  while (end < text.lines.length && startOf(text, end + 1) - to <= CONTEXT) end++;
  return { first, end };
}
