/** The ranges of one highlight, kept from one painting to the next: only what has changed is made anew. */
import type { PageRange } from './text-map.ts';

interface Held extends PageRange {
  range: Range;
}

/** A live range in the document of its text, which may be a frame’s; undefined where the page has changed under the map. */
export function toRange({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: PageRange): Range | undefined {
  try {
    const range = startContainer.ownerDocument.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return undefined;
  }
}

/** A live range moves when its text changes; what has moved is not kept. */
const isInPlace = ({ range, ...place }: Held): boolean =>
  range.startOffset === place.startOffset &&
  range.endOffset === place.endOffset &&
  range.startContainer === place.startContainer &&
  range.endContainer === place.endContainer;

export interface Ranges {
  /** Takes the places that are to be painted; says which ranges come and which go. */
  update(places: readonly PageRange[]): { come: Range[]; gone: Range[] };
}

export function createRanges(): Ranges {
  let held = new Map<Text, Held[]>();
  return {
    update(places) {
      const next = new Map<Text, Held[]>();
      const come: Range[] = [];
      for (const place of places) {
        const at = place.startContainer;
        const kept = held
          .get(at)
          ?.find(
            (one) =>
              one.startOffset === place.startOffset &&
              one.endContainer === place.endContainer &&
              one.endOffset === place.endOffset &&
              isInPlace(one),
          );
        const range = kept?.range ?? toRange(place);
        if (!range) continue;
        if (!kept) come.push(range);
        const same = next.get(at);
        const one = kept ?? { ...place, range };
        if (same) same.push(one);
        else next.set(at, [one]);
      }
      const stay = new Set([...next.values()].flat().map(({ range }) => range));
      const gone = [...held.values()].flat().flatMap(({ range }) => (stay.has(range) ? [] : [range]));
      held = next;
      return { come, gone };
    },
  };
}
