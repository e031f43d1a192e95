/** The page as the recogniser sees it: regions (block-level elements) holding lines (runs of text between breaks). */
import type { Characters } from './characters.ts';

export interface Region {
  element: Element;
  tag: string;
  /** id, class and role, for hints. */
  name: string;
  parent: Region | null;
  /** Its place in `Page.regions`. */
  index: number;
  /** Holds no other region: a paragraph, a cell, a heading. */
  leaf: boolean;
  /** Its lines are `first` to `end`, exclusive, of the page's lines: a subtree's lines stand together. */
  first: number;
  end: number;
  /** Not shown at present, by its own attributes or those of a region round it. */
  hidden: boolean;
  /** Its own lines and the regions in it, in document order. */
  parts: (Line | Region)[];
  /** What it was read in; where that has changed, it must be read anew. */
  around: Around;
}

export interface Around {
  /** Links that are open round it. */
  links: number;
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  hidden: boolean;
}

export interface Line extends Characters {
  nodes: Text[];
  text: string;
  region: Region;
  /** Characters that stand in links. */
  linked: number;
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  hidden: boolean;
}

export interface Page {
  lines: Line[];
  /** In document order, so that a region comes before those inside it. */
  regions: Region[];
}

/** Lays the tree out as a page: numbers every region below `root`, which counts as the root until this is called again. */
export function layOut(root: Region): Page {
  const page: Page = { lines: [], regions: [] };
  const add = (region: Region) => {
    region.index = page.regions.length;
    region.first = page.lines.length;
    region.leaf = true;
    page.regions.push(region);
    for (const part of region.parts) {
      if ('parts' in part) {
        region.leaf = false;
        add(part);
      } else page.lines.push(part);
    }
    region.end = page.lines.length;
  };
  add(root);
  return page;
}

const INLINE =
  /^(?:a|abbr|acronym|b|basefont|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|ruby|rb|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|img|picture|nobr|o:p|st1:[a-z]+)$/;
// `rt` and `rp` stand beside the text, not in it.
const SKIPPED =
  /^(?:script|style|noscript|template|textarea|select|option|optgroup|datalist|button|input|svg|math|canvas|video|audio|object|embed|applet|map|head|title|meta|link|rt|rp|progress|meter|noframes|marquee)$/;

export const isInline = (tag: string): boolean => INLINE.test(tag);
export const isSkipped = (tag: string): boolean => SKIPPED.test(tag);
