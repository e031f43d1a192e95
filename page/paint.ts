/** Underlines by the CSS Custom Highlight API: the page's DOM stays as it is. The styles are in public/highlight.css. */
import type { Level, Term } from '../analysis/types.ts';
import type { TextMap } from './text-map.ts';

const PREFIX = 'tifa-';
const LEVELS: readonly Level[] = ['must', 'should', 'may'];
type Name = Level | 'active' | 'flash';

export interface Painter {
  paint(map: TextMap, mentions: readonly Term[]): void;
  /** Marks one stretch (the open card’s mention, a place shown from the popup), or none. */
  mark(name: 'active' | 'flash', map?: TextMap, start?: number, end?: number): void;
  /** Puts back what the page has taken away; cheap when it has not. */
  reassert(): void;
  clear(): void;
}

export function createPainter(): Painter {
  // The registry is the page's too: what we hold here is what we compare it with.
  const highlights = new Map<Name, Highlight>();

  const set = (name: Name, ranges: Range[]) => {
    if (ranges.length === 0) {
      highlights.delete(name);
      CSS.highlights.delete(PREFIX + name);
      return;
    }
    const highlight = new Highlight(...ranges.slice(0, 1));
    for (const range of ranges.slice(1)) highlight.add(range);
    highlight.priority = name === 'active' || name === 'flash' ? 1 : 0;
    highlights.set(name, highlight);
    CSS.highlights.set(PREFIX + name, highlight);
  };

  return {
    paint(map, mentions) {
      for (const level of LEVELS)
        set(
          level,
          mentions
            .filter((term) => term.level === level)
            .flatMap((term) => rangeOf(map, term.start, term.end) ?? []),
        );
    },
    mark(name, map, start = 0, end = 0) {
      const range = map && rangeOf(map, start, end);
      set(name, range ? [range] : []);
    },
    reassert() {
      for (const [name, highlight] of highlights)
        if (CSS.highlights.get(PREFIX + name) !== highlight) CSS.highlights.set(PREFIX + name, highlight);
    },
    clear() {
      for (const name of [...LEVELS, 'active', 'flash'] as const) set(name, []);
    },
  };
}

/** A live range; undefined where the page has changed under the map. */
export function rangeOf(map: TextMap, start: number, end: number): Range | undefined {
  const place = map.rangeOf(start, end);
  if (!place) return undefined;
  const range = new Range();
  try {
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
  } catch {
    return undefined;
  }
  return range;
}
