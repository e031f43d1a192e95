/** Brings a place of the article into view. */

import { inTab } from './frames.ts';

/** Share of the viewport’s height, top and bottom, in which a place is too near the edge to be read in its context. */
const EDGE = 0.15;

/** Scrolls as little as needed; instantly where the reader prefers reduced motion. */
export function reveal(range: Range): void {
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const own = range.startContainer.ownerDocument ?? document;
  const { top, bottom } = inTab(range.getBoundingClientRect(), own);
  const margin = innerHeight * EDGE;
  if (top >= margin && bottom <= innerHeight - margin) return;
  const element = range.startContainer.parentElement;
  const box = element?.getBoundingClientRect();
  // A paragraph taller than the viewport is brought into its scrollers first, then the line itself.
  if (element && box && box.height < innerHeight)
    element.scrollIntoView({ block: 'center', behavior: smooth ? 'smooth' : 'instant' });
  else if (element) {
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    scrollBy({
      top: inTab(range.getBoundingClientRect(), own).top - innerHeight / 3,
      behavior: smooth ? 'smooth' : 'instant',
    });
  }
}
