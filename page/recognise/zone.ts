/** The lines round an article's title, cut where the page cuts them: a span, a link, a label each are a piece. */
import { collapse } from './characters.ts';
import * as dom from './dom.ts';
import type { Line } from './regions.ts';

export interface Piece {
  text: string;
  /** id and class of the elements round it, up to its line. */
  name: string;
}

export interface ZoneLine {
  /** The pieces with two blanks between, so that what stood apart on the page stays apart. */
  text: string;
  pieces: Piece[];
}

const MOST_LEVELS = 3;

function nameOf(node: Node, line: Line): string {
  let name = '';
  let at: Node | null | undefined = dom.parentNode(node);
  for (let i = 0; at && i < MOST_LEVELS && dom.nodeType(at) === dom.ELEMENT; i++) {
    name += ` ${dom.attributeOf(at as Element, 'id')} ${dom.attributeOf(at as Element, 'class')}`;
    if (at === line.region.element) break;
    at = dom.parentNode(at);
  }
  return name;
}

export function zoneLine(line: Line): ZoneLine {
  const pieces: Piece[] = [];
  for (const node of line.nodes) {
    const text = collapse(dom.data(node) ?? '');
    if (text) pieces.push({ text, name: nameOf(node, line) });
  }
  return { text: pieces.map((piece) => piece.text).join('  '), pieces };
}
