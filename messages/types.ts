/** What crosses between page, background and popup. Plain JSON; every shape here is checked where it arrives. */
import type { Analysis, ArticleFacts, Bilingual, Item } from '../analysis/types.ts';

/** What a card needs of a glossary entry beyond what the term itself says. */
export interface EntryDetails {
  id: string;
  /** Headword in Simplified and, where it differs, in Traditional script. */
  zh: string;
  zhHant?: string;
  pinyin: string;
  en: string;
  alt?: string[];
  kind: string;
  gloss: Bilingual;
  full?: string;
  items?: Item[];
  /** ISO dates, as exact as is known: 2018, 2018-01, 2018-01-23. */
  since?: string;
  until?: string;
  see?: { id: string; zh: string; en: string }[];
  sources: { title: string; publisher?: string; date?: string }[];
  /** What is unsure about a low-certainty entry. */
  doubt?: Bilingual;
}

/** The background's answer to a text: the analysis and the entries that it drew on, by id. */
export interface AnalysedText {
  analysis: Analysis;
  entries: Record<string, EntryDetails>;
}

/**
 * Why a page is or is not read: a code with its figures, so that each surface can say it in its own language.
 */
export interface Reason {
  code: string;
  numbers: Record<string, number>;
}

/** The state of one tab, as its content script tells it and the popup shows it. */
export interface Reading {
  /** `annotated`, `not-article` (the recogniser said no), `off` (switched off here or everywhere). */
  state: 'annotated' | 'not-article' | 'off';
  reason: Reason;
  article: ArticleFacts;
  /** The title as shown and then the article's blocks, one a line; the analysis's offsets are into this text. */
  text: string;
  /** Where in `text` the body begins, after the title's lines. */
  bodyStart: number;
  analysis: Analysis;
  entries: Record<string, EntryDetails>;
  /** How many mentions are underlined at the present density, in all that is read on the page. */
  painted: number;
  /** Of several articles or selections on one page this is the one in view: the how-manieth, from 0, of how many. */
  part?: { index: number; count: number };
  /** Where `text` begins in all that is read on the page; offsets that are shown on the page count from there. */
  offset: number;
  /** Han characters that are selected on the page at present. */
  selected: number;
  /** Milliseconds of the last reading: recognising and painting in the page, the analysis with the way there and back. */
  timings: Record<'recogniseMs' | 'analyseMs' | 'paintMs' | 'totalMs', number>;
  /** What was done on this page in all: how often it was read, text nodes read, UTF-16 units analysed, ranges made. */
  work: Record<'readings' | 'nodes' | 'analysed' | 'ranges', number>;
}
