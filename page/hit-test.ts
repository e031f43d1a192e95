/** Which mention is under a point of the viewport. */
import type { Term } from '../analysis/types.ts';
import { mentionAt } from './mentions.ts';
import { rangeOf } from './paint.ts';
import type { TextMap } from './text-map.ts';

/** Between two lines a pointer is still on the word: half of what a dense page leaves between lines, in px. */
const SLACK = 2;

/** A point of the viewport of `document`, which may be a frame’s. */
export interface Point {
  x: number;
  y: number;
  document: Document;
}

/**
 * Index into `mentions`, or -1. Asks the browser for layout, which a pointer's move has made current anyway.
 * @param shadowRoots those that hold text of the article; the caret enters no others.
 */
export function mentionAtPoint(
  map: TextMap,
  mentions: readonly Term[],
  { x, y, document }: Point,
  shadowRoots: ShadowRoot[] = [],
): number {
  const caret = document.caretPositionFromPoint(x, y, shadowRoots.length ? { shadowRoots } : {});
  const offset = caret ? map.offsetOf(caret.offsetNode, caret.offset) : undefined;
  if (offset === undefined) return -1;
  // Past a glyph's middle the caret is after it, so a mention's last character gives its end.
  for (const candidate of [mentionAt(mentions, offset), mentionAt(mentions, offset - 1)])
    if (candidate >= 0 && holds(map, mentions[candidate], x, y)) return candidate;
  return -1;
}

/** The caret snaps to distant text: only a line of the range itself that holds the point counts. */
function holds(map: TextMap, mention: Term | undefined, x: number, y: number): boolean {
  return mention !== undefined && lineAtPoint(map, mention, x, y) !== undefined;
}

/** Line by line: the bounding box of a range over a line break claims two whole lines. */
export function lineAtPoint(map: TextMap, mention: Term, x: number, y: number): DOMRect | undefined {
  const lines = rangeOf(map, mention.start, mention.end)?.getClientRects() ?? [];
  return Array.from(lines).find(
    (line) =>
      x >= line.left - SLACK && x <= line.right + SLACK && y >= line.top - SLACK && y <= line.bottom + SLACK,
  );
}
