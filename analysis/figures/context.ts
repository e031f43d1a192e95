import type { Span } from '../types.ts';

/** What the other parts of an analysis know; all of it may be left out. */
export interface FigureContext {
  /** Dates, periods and durations: no figure may touch one. */
  dates?: readonly Span[];
  /** Set formulas and fixed terms (“四个一”, 第一书记, 两个维护): no figure may start inside one. */
  formulas?: readonly Span[];
  /** Titles in 《…》, with their marks. */
  documents?: readonly Span[];
  /** Traditional characters to simplified ones, one to one; a text in Traditional script is read through it. */
  toSimplified?: ReadonlyMap<string, string>;
  /** The place that the article is about, in full: 银川市. */
  place?: string;
}
