/** Which lines of the page are the body. */
import type { Line, Page, Region } from './regions.ts';
import { isOutside, isProse, linkShare, worth } from './worth.ts';

/** A region named like a sidebar but holding this share of the page's running text is the article's frame after all. */
const TOO_MUCH_TO_BE_OUTSIDE = 0.4;

export interface Body {
  region: Region;
  lines: Line[];
  /** Sum of what its lines are worth, before trimming. */
  sum: number;
}

/** Marks the lines of regions whose names say that they hold no article. */
function outsideLines(page: Page, prose: number[]): boolean[] {
  const outside = new Array<boolean>(page.lines.length).fill(false);
  const all = prose.at(-1) ?? 0;
  let until = 0;
  for (const region of page.regions) {
    if (region.end <= until || !isOutside(region)) continue;
    const share = ((prose[region.end] ?? 0) - (prose[region.first] ?? 0)) / Math.max(1, all);
    if (share > TOO_MUCH_TO_BE_OUTSIDE) continue;
    outside.fill(true, region.first, region.end);
    until = region.end;
  }
  return outside;
}

const sums = (values: number[]): number[] => {
  const total = [0];
  for (const value of values) total.push((total.at(-1) ?? 0) + value);
  return total;
};

/** `hidden`: look among the lines that are not shown. Null where nothing on the page is worth anything. */
export function findBody(page: Page, hidden = false): Body | null {
  const prose = sums(page.lines.map((line) => (isProse(line) && line.hidden === hidden ? line.han : 0)));
  const outside = outsideLines(page, prose);
  const values = page.lines.map((line, i) => {
    if (line.hidden && !hidden) return 0;
    const value = worth(line);
    return outside[i] ? Math.min(-4, -Math.abs(value) / 2) : value;
  });
  const total = sums(values);
  let best: Region | null = null;
  let most = 0;
  for (const region of page.regions) {
    const sum = (total[region.end] ?? 0) - (total[region.first] ?? 0);
    // Equal sums: the deeper one, which comes later.
    if (sum > 0 && sum >= most) {
      best = region;
      most = sum;
    }
  }
  if (!best) return null;
  const lines = page.lines
    .slice(best.first, best.end)
    .filter((line, i) => (hidden || !line.hidden) && !outside[(best as Region).first + i]);
  return { region: best, lines: dropIslands(lines, page, best), sum: most };
}

/** Link lists inside the body: a region of at least two lines that is mostly links, with no running text of its own. */
function dropIslands(lines: Line[], page: Page, body: Region): Line[] {
  const drop = new Set<Line>();
  let until = 0;
  for (const region of page.regions) {
    if (region.first < body.first || region.end > body.end || region.end <= until || region === body)
      continue;
    if (region.end - region.first < 2) continue;
    const inside = page.lines.slice(region.first, region.end);
    if (inside.length > lines.length) continue;
    const characters = inside.reduce((sum, line) => sum + line.total, 0);
    const linked = inside.reduce((sum, line) => sum + line.linked, 0);
    if (linked / Math.max(1, characters) < 0.6) continue;
    for (const line of inside) drop.add(line);
    until = region.end;
  }
  return drop.size === 0 ? lines : lines.filter((line) => !drop.has(line));
}

export const isLinkLine = (line: Line): boolean => linkShare(line) > 0.7;
