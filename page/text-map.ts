/** A text of several lines and the way back to the page. Made anew after each change; unchanged lines are taken over as they are. */
import { type MappedLine, mapLine, type Segment } from './map-line.ts';
import type { Block } from './recognise/types.ts';

export interface PageRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** The last of the sorted values that is at most `value`; 0 where none is. */
function lastUpTo<T>(sorted: readonly T[], value: number, of: (item: T) => number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (of(sorted[middle] as T) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

export class TextMap {
  readonly text: string;
  readonly lines: readonly MappedLine[];
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
  private byNode: Map<Text, number> | undefined;

  /** Lines are joined by one line feed each, which belongs to no node: it maps to the last character before it. */
  constructor(lines: readonly MappedLine[]) {
    this.lines = lines.filter(({ text }) => text !== '');
    const starts: number[] = [];
    let length = 0;
    for (const { text } of this.lines) {
      starts.push(length);
      length += text.length + 1;
    }
    this.starts = starts;
    this.text = this.lines.map(({ text }) => text).join('\n');
  }

  private segmentAt(offset: number): { segment: Segment; start: number } | undefined {
    const at = lastUpTo(this.starts, offset, (start) => start);
    const line = this.lines[at];
    const start = this.starts[at] ?? 0;
    const segment = line?.segments[lastUpTo(line.segments, offset - start, ({ lineStart }) => lineStart)];
    return segment && { segment, start: start + segment.lineStart };
  }

  /** Where [start, end) of the text stands on the page; undefined for an empty or foreign span. */
  rangeOf(start: number, end: number): PageRange | undefined {
    if (end <= start || end > this.text.length) return undefined;
    const first = this.segmentAt(start);
    const last = this.segmentAt(end - 1);
    if (!first || !last) return undefined;
    const within = (at: typeof first, offset: number) =>
      at.segment.nodeStart + Math.min(offset - at.start, at.segment.length);
    return {
      startContainer: first.segment.node,
      startOffset: within(first, start),
      endContainer: last.segment.node,
      endOffset: within(last, end),
    };
  }

  /** The offset in the text of a point of the page; undefined where the node is not of the text. */
  offsetOf(node: Node, nodeOffset: number): number | undefined {
    const at = this.nodes.get(node as Text);
    const line = at === undefined ? undefined : this.lines[at];
    if (at === undefined || !line) return undefined;
    const own = line.segments.filter((segment) => segment.node === node);
    const segment = own.findLast(({ nodeStart }) => nodeStart <= nodeOffset) ?? own[0];
    if (!segment) return undefined;
    const inNode = Math.min(Math.max(0, nodeOffset - segment.nodeStart), segment.length);
    return (this.starts[at] as number) + segment.lineStart + inNode;
  }

  /** The line of each node; made when the pointer first asks. */
  private get nodes(): Map<Text, number> {
    this.byNode ??= new Map(
      this.lines.flatMap(({ segments }, at) => segments.map(({ node }): [Text, number] => [node, at])),
    );
    return this.byNode;
  }
}

export const mapText = (blocks: readonly Block[]): TextMap => new TextMap(blocks.map(mapLine));
