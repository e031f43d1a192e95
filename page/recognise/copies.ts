/** A text that a page holds twice, for wide and for narrow screens: one of the two is shown. */
import * as dom from './dom.ts';
import type { Line } from './regions.ts';
import { isProse } from './worth.ts';

/** So long a paragraph does not come twice by chance. */
const LONG = 20;
/** From so many repeated paragraphs on, and this share of all, it is a copy and not a refrain or a lead said again. */
const LEAST = 3;
const SHARE = 0.4;

/** Keeps the copy that is shown; style is asked of one paragraph alone, and only where there is a copy. */
export function withoutCopies(lines: Line[]): Line[] {
  const first = new Map<string, number>();
  const again: number[] = [];
  let long = 0;
  lines.forEach((line, i) => {
    if (!isProse(line) || line.total < LONG) return;
    long++;
    if (first.has(line.text)) again.push(i);
    else first.set(line.text, i);
  });
  if (again.length < LEAST || again.length < long * SHARE) return lines;
  const from = again[0] as number;
  const original = lines[first.get((lines[from] as Line).text) as number] as Line;
  // Copies of single paragraphs within the text are no second text.
  if (lines.indexOf(original) > from / 2) return lines;
  return dom.isShown(original.region.element) ? lines.slice(0, from) : lines.slice(from);
}
