/**
 * A line’s text as a browser shows it, and which text node, and where in it, each of its characters stands in. White
 * space is collapsed; a line break between two Chinese characters is none.
 */
import type { Block } from './recognise/types.ts';

/** A stretch of the line that stands in one text node without a gap. Offsets are UTF-16 units. */
export interface Segment {
  node: Text;
  nodeStart: number;
  lineStart: number;
  length: number;
}

export interface MappedLine {
  text: string;
  segments: readonly Segment[];
}

/** White space that HTML collapses; the ideographic space and the no-break space are kept, as the page shows them. */
const COLLAPSIBLE = /[ \t\n\r\f]/;
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—]/;

/** By the list of nodes, which is another one as soon as the line was read again. */
const known = new WeakMap<readonly Text[], MappedLine>();

export function mapLine(block: Block): MappedLine {
  const before = known.get(block.nodes);
  if (before) return before;
  const mapped = mapNodes(block.nodes);
  known.set(block.nodes, mapped);
  return mapped;
}

function mapNodes(nodes: readonly Text[]): MappedLine {
  const segments: Segment[] = [];
  const parts: string[] = [];
  let length = 0;
  const append = (node: Text, from: number, to: number, data: string) => {
    if (to <= from) return;
    const last = segments[segments.length - 1];
    const joins =
      last?.node === node && last.nodeStart + last.length === from && last.lineStart + last.length === length;
    if (joins && last) last.length += to - from;
    else segments.push({ node, nodeStart: from, lineStart: length, length: to - from });
    parts.push(data.slice(from, to));
    length += to - from;
  };

  let previous = '';
  let pending: { node: Text; at: number; breaks: boolean } | undefined;
  for (const node of nodes) {
    const { data } = node;
    let from = 0;
    for (let i = 0; i <= data.length; i++) {
      const character = data.charAt(i);
      if (i < data.length && !COLLAPSIBLE.test(character)) {
        if (pending && previous !== '') {
          const invisible = pending.breaks && CHINESE.test(previous) && CHINESE.test(character);
          if (!invisible) {
            segments.push({ node: pending.node, nodeStart: pending.at, lineStart: length, length: 1 });
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
  return { text: parts.join(''), segments };
}
