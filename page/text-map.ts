/**
 * The article's text and the way back to the page: which text node, and where in it, each character of the text
 * stands. White space is collapsed as a browser shows it; a line break between two Chinese characters is none.
 */
import type { Block } from './recognise/types.ts';

/** A stretch of the text that stands in one text node without a gap. */
interface Segment {
  node: Text;
  nodeStart: number;
  textStart: number;
  length: number;
}

export interface PageRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** White space that HTML collapses; the ideographic space and the no-break space are kept, as the page shows them. */
const COLLAPSIBLE = /[ \t\n\r\f]/;
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/;

export class TextMap {
  readonly text: string;
  private readonly segments: readonly Segment[];
  private readonly byNode = new Map<Text, Segment[]>();

  constructor(text: string, segments: readonly Segment[]) {
    this.text = text;
    this.segments = segments;
    for (const segment of segments) {
      const known = this.byNode.get(segment.node);
      if (known) known.push(segment);
      else this.byNode.set(segment.node, [segment]);
    }
  }

  /** The nodes that the text was read from. */
  get nodes(): Iterable<Text> {
    return this.byNode.keys();
  }

  private segmentAt(offset: number): Segment | undefined {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.textStart ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.segments[low];
  }

  /** Where [start, end) of the text stands on the page; undefined for an empty or foreign span. */
  rangeOf(start: number, end: number): PageRange | undefined {
    const first = this.segmentAt(start);
    const last = this.segmentAt(end - 1);
    if (!first || !last || end <= start || end > this.text.length) return undefined;
    return {
      startContainer: first.node,
      startOffset: first.nodeStart + Math.min(start - first.textStart, first.length),
      endContainer: last.node,
      endOffset: last.nodeStart + Math.min(end - last.textStart, last.length),
    };
  }

  /** The offset in the text of a point of the page; undefined where the node is not of the article. */
  offsetOf(node: Node, nodeOffset: number): number | undefined {
    const segments = this.byNode.get(node as Text);
    const segment = segments?.findLast(({ nodeStart }) => nodeStart <= nodeOffset) ?? segments?.[0];
    if (!segment) return undefined;
    return segment.textStart + Math.min(Math.max(0, nodeOffset - segment.nodeStart), segment.length);
  }
}

/** Blocks become lines, joined by one line feed each. */
export function mapText(blocks: readonly Block[]): TextMap {
  const segments: Segment[] = [];
  const parts: string[] = [];
  let length = 0;
  const append = (node: Text, from: number, to: number, data: string) => {
    if (to <= from) return;
    const last = segments[segments.length - 1];
    const joins =
      last?.node === node && last.nodeStart + last.length === from && last.textStart + last.length === length;
    if (joins && last) last.length += to - from;
    else segments.push({ node, nodeStart: from, textStart: length, length: to - from });
    parts.push(data.slice(from, to));
    length += to - from;
  };

  for (const block of blocks) {
    const lineStart = length;
    let previous = '';
    let pending: { node: Text; at: number; breaks: boolean } | undefined;
    for (const node of block.nodes) {
      const { data } = node;
      let from = 0;
      for (let i = 0; i <= data.length; i++) {
        const character = data.charAt(i);
        if (i < data.length && !COLLAPSIBLE.test(character)) {
          if (pending && previous !== '') {
            const invisible = pending.breaks && CHINESE.test(previous) && CHINESE.test(character);
            if (!invisible) {
              segments.push({ node: pending.node, nodeStart: pending.at, textStart: length, length: 1 });
              parts.push(' ');
              length += 1;
            }
          }
          pending = undefined;
          previous = character;
          continue;
        }
        append(node, from, i, data);
        from = i + 1;
        if (i < data.length) {
          pending ??= { node, at: i, breaks: false };
          if (character === '\n') pending.breaks = true;
        }
      }
    }
    if (length > lineStart) {
      // The line feed belongs to no node: a point past the end of a line maps to its last character.
      parts.push('\n');
      length += 1;
    }
  }
  const text = parts.join('');
  return new TextMap(text.endsWith('\n') ? text.slice(0, -1) : text, segments);
}
