/**
 * Several articles on one page, as where scrolling on brings the next: siblings of one kind, each with a headline and a
 * dateline over its own running text.
 */
import { isDateline } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import type { Line, Page, Region } from './regions.ts';
import { sums } from './sums.ts';
import { isOutside, isProse } from './worth.ts';

/** Han characters of running text: the shortest notice has about as many. */
const LEAST_HAN = 80;
/** Lines in which a headline and a dateline must come. */
const HEAD = 10;
/** Share of a region's running text from which a single region in it is its frame alone. */
const ALL = 0.9;

const regionsIn = (region: Region): Region[] =>
  region.parts.filter((part): part is Region => 'parts' in part);

/** Siblings of one kind differ in numbers at most: `post-17` and `post-18`. */
const kindOf = ({ tag, name }: Region): string => `${tag} ${name.replace(/\d+/g, '').trim()}`;

function hasHead(lines: Line[]): boolean {
  let headline = false;
  for (const line of lines.slice(0, HEAD)) {
    if (isDateline(line.text)) {
      if (headline) return true;
    } else if (line.heading > 0) headline = true;
    else if (isProse(line)) return false;
    else if (line.han >= 6 && line.text.length <= 60 && !isFurniture(line.text)) headline = true;
  }
  return false;
}

/** At least two regions, or none. `body` is the region that is worth most: it holds them all, or is one of them, or lies in one. */
export function findSeveral(page: Page, body: Region): Region[] {
  const han = sums(page.lines.map((line) => (isProse(line) && !line.hidden ? line.han : 0)));
  const prose = ({ first, end }: Region) => (han[end] as number) - (han[first] as number);
  const isArticle = (region: Region) =>
    prose(region) >= LEAST_HAN &&
    !isOutside(region) &&
    hasHead(page.lines.slice(region.first, region.first + HEAD));

  let level: Region | null = body;
  for (let only: Region | undefined = body; only; ) {
    level = only;
    only = regionsIn(level).find((region) => prose(region) >= prose(level as Region) * ALL);
  }
  let branch: Region | undefined;
  for (; level; branch = level, level = level.parent) {
    const kinds = new Map<string, Region[]>();
    for (const region of regionsIn(level)) {
      if (prose(region) < LEAST_HAN) continue;
      const kind = kindOf(region);
      const same = kinds.get(kind);
      if (same) same.push(region);
      else kinds.set(kind, [region]);
    }
    for (const same of kinds.values()) {
      if (same.length < 2 || (branch && !same.includes(branch))) continue;
      const articles = same.filter(isArticle);
      if (articles.length >= 2) return articles;
    }
  }
  return [];
}
