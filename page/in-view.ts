/** Which section the reader is looking at. */
import { inTab } from './frames.ts';
import { rangeOf } from './paint.ts';
import type { Section } from './sections.ts';

/** The one of which most px of height are in the viewport; where none is, the nearest. Asks for layout. */
export function sectionInView(sections: readonly Section[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  if (sections.length < 2) return best;
  sections.forEach(({ map }, i) => {
    const edge = (start: number) => {
      const range = rangeOf(map, start, start + 1);
      const own = range?.startContainer.ownerDocument;
      return range && own && inTab(range.getBoundingClientRect(), own);
    };
    const top = edge(0)?.top;
    const bottom = edge(map.text.length - 1)?.bottom;
    if (top === undefined || bottom === undefined) return;
    const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
    if (shown > most) {
      best = i;
      most = shown;
    }
  });
  return best;
}
