/**
 * The article recogniser. It reads the live page in one pass, changes nothing, forces no layout, and never throws on
 * what a page is made of. Linear in the size of the page.
 */
import { type Body, findBody } from './body.ts';
import { readClaims } from './claims.ts';
import * as dom from './dom.ts';
import { ABOVE_TITLE, type Context, judge, NOTHING_SAID } from './judge.ts';
import { layOut, type Page, type Region } from './regions.ts';
import { findSeveral } from './several.ts';
import { sumOf } from './sums.ts';
import { findTeasers } from './teasers.ts';
import { cleanTitle } from './title.ts';
import { repeatsTitle } from './trim.ts';
import type { Reason, Recognition } from './types.ts';
import { readPage } from './walk.ts';
import { isProse } from './worth.ts';

export { describeReason } from './reason.ts';
export type * from './types.ts';

/** Han characters of shown running text below which the hidden lines are looked at too. */
const TOO_LITTLE_SHOWN = 80;

export interface RecogniseOptions {
  /** Hand out a text though no article is recognised: the body where it is most of what the page shows, else all that it shows. */
  force?: boolean;
  /** The page, where it has been read already. */
  page?: Page;
  /** Whether the element holds an article that was recognised before: it stays one when others come beside it. */
  known?: (element: Element) => boolean;
}

/** The page's article; of several, the first. */
export const recogniseArticle = (document: Document, options: RecogniseOptions = {}): Recognition =>
  recogniseArticles(document, options)[0] as Recognition;

/** The page's articles in their order; where there is none, one reading that says why. */
export function recogniseArticles(document: Document, options: RecogniseOptions = {}): Recognition[] {
  const page = options.page ?? readPage(document);
  const body = bodyOf(page);
  if (!body) {
    const nothing = { recognised: false, reason: withoutBody(page), article: {}, headings: [], blocks: [] };
    return [options.force ? allShown(page, nothing) : nothing];
  }
  const context: Context = {
    claims: readClaims(document),
    documentTitle: dom.documentTitle(document) ?? '',
    address: dom.documentAddress(document) ?? '',
  };
  const judged = judge(context, page, body, options.force ?? false);
  const whole = options.force && !judged.recognised ? allShown(page, judged) : judged;
  const parts = findSeveral(page, body.region);
  const holdsKnown = ({ element }: Region) => options.known?.(element) === true;
  if (parts.length < 2 || !(whole.recognised || options.force || parts.some(holdsKnown))) return [whole];
  const several = parts.flatMap((part) => judgePart(context, part, options.force ?? false) ?? []);
  const found = several.filter(({ recognised }) => recognised || options.force);
  return found.length > 0 ? found : [whole];
}

/** Share of the Han characters shown from which a body that is no article still stands for the page. */
const MOST = 0.5;

/** A page that is read because the reader wants it: a list is then all its lines, not the one with a comma. */
function allShown(page: Page, judged: Recognition): Recognition {
  const shown = page.lines.filter(({ hidden, han }) => !hidden && han > 0);
  const nodes = new Set(judged.blocks.flatMap((block) => block.nodes));
  const held = shown.filter((line) => line.nodes.some((node) => nodes.has(node)));
  const han = (lines: typeof shown) => sumOf(lines, (line) => line.han);
  if (shown.length === 0 || han(held) >= han(shown) * MOST) return judged;
  return { ...judged, headings: [], blocks: shown.map((line) => ({ nodes: line.nodes })) };
}

function bodyOf(page: Page): Body | null {
  const shown = findBody(page);
  const enough =
    shown !== null && sumOf(shown.lines, (line) => (isProse(line) ? line.han : 0)) >= TOO_LITTLE_SHOWN;
  return enough ? shown : (findBody(page, true) ?? shown);
}

/** One article of several, as if it were a page of its own. What the page says of itself it says of the one whose title it bears. */
function judgePart(context: Context, region: Region, force: boolean): Recognition | undefined {
  const { parent } = region;
  region.parent = null;
  const page = layOut(region);
  const body = bodyOf(page);
  const title = cleanTitle(context.documentTitle);
  const named = page.lines.slice(0, ABOVE_TITLE).some((line) => repeatsTitle(line.text, [title]));
  const judged = body ? judge(named ? context : NOTHING_SAID, page, body, force) : undefined;
  region.parent = parent;
  return judged && { ...judged, element: region.element };
}

function withoutBody(page: Page): Reason {
  const { lines } = page;
  const characters = sumOf(lines, (line) => line.total);
  const numbers = {
    characters,
    linkShare: sumOf(lines, (line) => Math.min(line.total, line.linked)) / Math.max(1, characters),
  };
  if (characters === 0) return { code: 'empty', numbers };
  if (sumOf(lines, (line) => line.han) < characters * 0.15) return { code: 'not-chinese', numbers };
  return {
    code: numbers.linkShare > 0.3 || findTeasers(page).includes(true) ? 'list' : 'not-prose',
    numbers,
  };
}
