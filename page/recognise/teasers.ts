/**
 * Lists of teasers: a linked headline with a paragraph under it, again and again. Their paragraphs are running text but
 * no article's. Told by their shape: at least three siblings, each small, each with a linked headline and little prose.
 */

import type { Page, Region } from './regions.ts';
import { sums } from './sums.ts';
import { isProse, linkShare } from './worth.ts';

const LEAST_SIBLINGS = 3;
const MOST_LINES = 14;
const MOST_PROSE = 3;
/** Characters of a linked line from which it is a headline, not a button. */
const HEADLINE = 6;

/** One flag a line of the page. */
export function findTeasers(page: Page): boolean[] {
  const prose = sums(page.lines.map((line) => (isProse(line) ? 1 : 0)));
  const headlines = sums(
    page.lines.map((line) => (linkShare(line) >= 0.6 && line.linked >= HEADLINE ? 1 : 0)),
  );
  const within = (sum: number[], r: Region) => (sum[r.end] ?? 0) - (sum[r.first] ?? 0);
  const isTeaser = (r: Region) => {
    const count = r.end - r.first;
    if (count < 2 || count > MOST_LINES || within(headlines, r) === 0) return false;
    const paragraphs = within(prose, r);
    return paragraphs >= 1 && paragraphs <= MOST_PROSE;
  };
  const children = new Map<Region, Region[]>();
  for (const region of page.regions) {
    if (!region.parent || !isTeaser(region)) continue;
    const siblings = children.get(region.parent);
    if (siblings) siblings.push(region);
    else children.set(region.parent, [region]);
  }
  const teaser = new Array<boolean>(page.lines.length).fill(false);
  for (const siblings of children.values()) {
    if (siblings.length < LEAST_SIBLINGS) continue;
    for (const { first, end } of siblings) teaser.fill(true, first, end);
  }
  return teaser;
}
