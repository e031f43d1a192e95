import type { Figure } from '../../../analysis/types.ts';

export const GROUPINGS = ['list', 'sentence', 'subject'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FigureGroup {
  /** What its figures share: nothing but the article, a sentence, what is counted, whose it is, or no company. */
  by: 'article' | 'sentence' | 'counted' | 'scope' | 'alone';
  /** What it is called, in the article's words; empty for `article` and `alone`. */
  head: string;
  /** Never empty, in the order of the text. */
  figures: Figure[];
}
