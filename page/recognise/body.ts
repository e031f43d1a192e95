/** Which lines of the page are the body: the region whose lines are worth most, without the islands in it. */
import type { Line, Page, Region } from './regions.ts';
import { sums } from './sums.ts';
import { findTeasers } from './teasers.ts';
import { isApart, isOutside, isProse, worth } from './worth.ts';

/** A region named like a sidebar but holding this share of the page's running text is the article's frame after all. */
const TOO_MUCH_TO_BE_OUTSIDE = 0.4;
const TOO_MUCH_TO_BE_APART = 0.9;
/** What a box of links costs the region whose paragraphs it stands among, whatever its length. */
const ISLAND = -10;
/** Share of a region's running text that must be its own paragraphs' for boxes in it to be islands. */
const DIRECT = 0.5;
/** Share of links from which a box inside the body is no part of it. */
const ISLAND_LINKS = 0.6;

export interface Body {
  region: Region;
  lines: Line[];
  /** Han characters of running text in lists of teasers. */
  teaserHan: number;
}

/** Marks the lines of regions whose names say that they hold no article. */
function outsideLines(page: Page, prose: number[]): boolean[] {
  const outside = new Array<boolean>(page.lines.length).fill(false);
  const all = Math.max(1, prose.at(-1) ?? 0);
  let until = 0;
  for (const region of page.regions) {
    if (region.end <= until || region.first === region.end || !isOutside(region)) continue;
    const share = ((prose[region.end] ?? 0) - (prose[region.first] ?? 0)) / all;
    if (/^(?:html|body|main)$/.test(region.tag)) continue;
    if (share > (isApart(region) ? TOO_MUCH_TO_BE_APART : TOO_MUCH_TO_BE_OUTSIDE)) continue;
    outside.fill(true, Math.max(until, region.first), region.end);
    until = region.end;
  }
  return outside;
}

/** Han characters of running text that stand in each region itself or in a paragraph of it. */
function directProse(page: Page, han: number[]): number[] {
  const direct = new Array<number>(page.regions.length).fill(0);
  page.lines.forEach((line, i) => {
    const { region } = line;
    const add = han[i] as number;
    if (add === 0) return;
    direct[region.index] = (direct[region.index] as number) + add;
    if (region.leaf && region.parent) {
      direct[region.parent.index] = (direct[region.parent.index] as number) + add;
    }
  });
  return direct;
}

/** `hidden`: look among the lines that are not shown too. Null where nothing on the page is worth anything. */
export function findBody(page: Page, hidden = false): Body | null {
  const { lines, regions } = page;
  const seen = (line: Line) => hidden || !line.hidden;
  const prose = sums(lines.map((line) => (seen(line) && isProse(line) ? line.han : 0)));
  const outside = outsideLines(page, prose);
  const teaser = findTeasers(page);
  const out = (i: number) => outside[i] === true || teaser[i] === true;

  const value = new Array<number>(regions.length).fill(0);
  lines.forEach((line, i) => {
    if (!seen(line)) return;
    const worthOf = worth(line);
    const at = line.region.index;
    value[at] = (value[at] as number) + (out(i) ? Math.min(-4, -Math.abs(worthOf) / 2) : worthOf);
  });
  const han = lines.map((line, i) => (seen(line) && !out(i) && isProse(line) ? line.han : 0));
  const direct = directProse(page, han);
  const running = sums(han);
  const holdsText = (r: Region) =>
    (direct[r.index] as number) > ((running[r.end] as number) - (running[r.first] as number)) * DIRECT;

  let best: Region | null = null;
  // Backwards, a region comes after all that it holds.
  for (let i = regions.length - 1; i >= 0; i--) {
    const region = regions[i] as Region;
    const own = value[i] as number;
    // Equal sums: the deeper one, which was met before.
    if (own > (best ? (value[best.index] as number) : 0)) best = region;
    const { parent } = region;
    if (!parent) continue;
    const island = own < ISLAND && holdsText(parent);
    value[parent.index] = (value[parent.index] as number) + (island ? ISLAND : own);
  }
  if (!best) return null;
  const island = islandLines(page, best);
  const from = best.first;
  const kept = lines
    .slice(from, best.end)
    .filter((line, i) => seen(line) && !out(from + i) && island[from + i] !== true);
  const teaserHan = lines.reduce((sum, line, i) => sum + (teaser[i] && isProse(line) ? line.han : 0), 0);
  return { region: best, lines: kept, teaserHan };
}

/** Boxes of links inside the body: at least two lines, or one of a list, and mostly links. */
function islandLines(page: Page, body: Region): boolean[] {
  const island: boolean[] = [];
  const total = sums(page.lines.map((line) => line.total));
  const linked = sums(page.lines.map((line) => Math.min(line.total, line.linked)));
  const within = (sum: number[], region: Region) => (sum[region.end] ?? 0) - (sum[region.first] ?? 0);
  let until = 0;
  for (let i = body.index + 1; i < page.regions.length; i++) {
    const region = page.regions[i] as Region;
    if (region.first >= body.end) break;
    const count = region.end - region.first;
    if (region.end <= until || count < 2 || count >= (body.end - body.first) * 0.9) continue;
    if (within(linked, region) / Math.max(1, within(total, region)) < ISLAND_LINKS) continue;
    for (let line = region.first; line < region.end; line++) island[line] = true;
    until = region.end;
  }
  return island;
}
