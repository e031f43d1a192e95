/** Underlines by the CSS Custom Highlight API: the page's DOM stays as it is. The styles are in public/highlight.css. */
import type { Level, Term } from '../analysis/types.ts';
import type { Underline } from '../state/choices.ts';
import { createRanges, type Ranges, toRange } from './ranges.ts';
import * as dom from './recognise/dom.ts';
import type { PageRange, TextMap } from './text-map.ts';

const PREFIX = 'tifa-';
const LEVELS: readonly Level[] = ['must', 'should', 'may'];
type Name = Level | 'active' | 'flash';

export interface Painter {
  /** How underlines look from the next painting on; another look takes the present ones off. */
  look(underline: Underline): void;
  paint(map: TextMap, mentions: readonly Term[]): void;
  /** Marks one stretch (the open card’s mention, a place shown from the popup), or none. */
  mark(name: 'active' | 'flash', map?: TextMap, start?: number, end?: number): void;
  /** Puts back what the page has taken away; cheap when it has not. */
  reassert(): void;
  clear(): void;
  /** Ranges made so far. */
  readonly made: number;
}

/** What a frame’s window has of the API; each document paints its own registry’s highlights alone. */
interface View {
  CSS?: typeof CSS;
  Highlight?: typeof Highlight;
}
interface Painted {
  highlight: Highlight;
  registry: HighlightRegistry;
  ranges: Ranges;
}

function begin(document: Document, name: Name): Painted | undefined {
  const own = document === globalThis.document;
  const view = (own ? globalThis : document.defaultView) as View | null;
  if (!view?.Highlight || !view.CSS?.highlights) return undefined;
  const highlight = new view.Highlight();
  highlight.priority = name === 'active' || name === 'flash' ? 1 : 0;
  return { highlight, registry: view.CSS.highlights, ranges: createRanges() };
}

function group(places: readonly PageRange[]): Map<Document, PageRange[]> {
  const groups = new Map<Document, PageRange[]>();
  for (const place of places) {
    const document = place.startContainer.ownerDocument;
    const same = groups.get(document);
    if (same) same.push(place);
    else groups.set(document, [place]);
  }
  return groups;
}

export function createPainter(): Painter {
  // The registry is the page's too: what we hold here is what we compare it with.
  const painted = new Map<Name, Map<Document, Painted>>();
  let made = 0;
  let underline: Underline = 'dotted';
  /** Each look has names of its own in the style sheet: a highlight has no classes. */
  const named = (name: Name) =>
    underline === 'dotted' || name === 'active' || name === 'flash'
      ? PREFIX + name
      : `${PREFIX}${underline}-${name}`;

  const set = (name: Name, places: readonly PageRange[]) => {
    const documents = painted.get(name) ?? new Map<Document, Painted>();
    painted.set(name, documents);
    const groups = group(places);
    for (const document of new Set([...documents.keys(), ...groups.keys()])) {
      // A frame that has gone on to another document takes the old one's highlights with it; Firefox would throw.
      if (!dom.viewOf(document)) {
        documents.delete(document);
        continue;
      }
      const one = documents.get(document) ?? begin(document, name);
      if (!one) continue;
      documents.set(document, one);
      const { come, gone } = one.ranges.update(groups.get(document) ?? []);
      made += come.length;
      for (const range of gone) one.highlight.delete(range);
      for (const range of come) one.highlight.add(range);
      if (one.highlight.size === 0) {
        one.registry.delete(named(name));
        documents.delete(document);
      } else if (one.registry.get(named(name)) !== one.highlight)
        one.registry.set(named(name), one.highlight);
    }
  };

  return {
    look(next) {
      if (next === underline) return;
      for (const level of LEVELS) set(level, []);
      underline = next;
    },
    paint(map, mentions) {
      for (const level of LEVELS)
        set(
          level,
          mentions
            .filter((term) => term.level === level)
            .flatMap((term) => map.rangeOf(term.start, term.end) ?? []),
        );
    },
    mark(name, map, start = 0, end = 0) {
      const place = map?.rangeOf(start, end);
      set(name, place ? [place] : []);
    },
    reassert() {
      for (const [name, documents] of painted)
        for (const [document, { highlight, registry }] of documents)
          if (dom.viewOf(document) && registry.get(named(name)) !== highlight)
            registry.set(named(name), highlight);
    },
    clear() {
      for (const name of [...LEVELS, 'active', 'flash'] as const) set(name, []);
    },
    get made() {
      return made;
    },
  };
}

/** A live range; undefined where the page has changed under the map. */
export function rangeOf(map: TextMap, start: number, end: number): Range | undefined {
  const place = map.rangeOf(start, end);
  return place && toRange(place);
}
