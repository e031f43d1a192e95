/** What the article recogniser hands out. */
import type { ArticleFacts } from '../../analysis/types.ts';

/** One paragraph or line of the article: its text nodes in reading order, live nodes of the page. */
export interface Block {
  nodes: Text[];
}

export type ReasonCode =
  | 'article'
  | 'empty'
  | 'not-chinese'
  | 'too-short'
  | 'list'
  | 'home'
  | 'forum'
  | 'shop'
  | 'reference'
  | 'fiction'
  | 'post'
  | 'not-prose'
  | 'no-signs'
  /** The reader’s own choice of lines. */
  | 'selection';

/** Densities and shares are 0 to 1; `characters` counts what is not white space. */
export interface ReasonNumbers {
  punctuationDensity?: number;
  linkShare?: number;
  characters?: number;
  blocks?: number;
  /** Share of the page's running text that the body holds. */
  bodyShare?: number;
  /** Signs of an article found: date, source, reporter, title, … */
  signs?: number;
}

export interface Reason {
  code: ReasonCode;
  numbers: ReasonNumbers;
}

/** Where on the page a fact was found. */
export type Place =
  | 'title'
  | 'heading'
  | 'meta'
  | 'data'
  | 'script'
  | 'dateline'
  | 'body'
  | 'address'
  | 'page';

export interface RecognisedFacts extends ArticleFacts {
  /** 引题: the line over the title. */
  overTitle?: string;
  /** 副题: the line under the title. */
  subTitle?: string;
  foundIn?: { title?: Place; date?: Place; source?: Place; author?: Place };
}

export interface Recognition {
  recognised: boolean;
  reason: Reason;
  article: RecognisedFacts;
  /** The title as the page shows it, with the lines over and under it, where they are not in the body. */
  headings: Block[];
  /** The body, in reading order. Without `force` it is empty where no article was recognised. */
  blocks: Block[];
  /** The element that holds the body; undefined where there is none. */
  element?: Element;
}
