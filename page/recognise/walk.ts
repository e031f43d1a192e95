/** One pass over the composed tree of a page: into open shadow roots, slots and same-origin frames. Reads only. */
import { collapse, countCharacters } from './characters.ts';
import * as dom from './dom.ts';
import { isInline, isSkipped, type Line, type Page, type Region } from './regions.ts';

/** Parsers nest 512 deep at most; only a script can make a deeper tree, and no article stands there. */
const DEEPEST = 700;
const MOST_FRAMES = 12;

interface State {
  page: Page;
  nodes: Text[];
  linked: number;
  heading: number;
  links: number;
  frames: number;
}

const HIDDEN_STYLE = /display\s*:\s*none/i;

function isHidden(element: Element): boolean {
  const style = dom.attributeOf(element, 'style');
  return (style !== '' && HIDDEN_STYLE.test(style)) || dom.hasAttribute(element, 'hidden');
}

function endLine(state: State, region: Region): void {
  if (state.nodes.length === 0) return;
  const { nodes } = state;
  const text = collapse(nodes.map((node) => dom.data(node) ?? '').join(''));
  state.nodes = [];
  if (text !== '') {
    const line: Line = {
      ...countCharacters(text),
      nodes,
      text,
      region,
      linked: state.linked,
      heading: state.heading,
      hidden: region.hidden,
    };
    state.page.lines.push(line);
  }
  state.linked = 0;
}

function open(state: State, element: Element | null, tag: string, parent: Region | null): Region {
  const name = element
    ? `${dom.attributeOf(element, 'id')} ${dom.attributeOf(element, 'class')} ${dom.attributeOf(element, 'role')}`
    : '';
  const first = state.page.lines.length;
  const region: Region = {
    element,
    tag,
    name: name.length > 200 ? name.slice(0, 200) : name,
    parent,
    index: state.page.regions.length,
    leaf: true,
    first,
    end: first,
    hidden: (parent?.hidden ?? false) || (element !== null && isHidden(element)),
  };
  if (parent) parent.leaf = false;
  state.page.regions.push(region);
  return region;
}

function* composedChildren(node: Node, tag: string): Generator<Node> {
  if (tag === 'slot') {
    const assigned = dom.assignedNodes(node as Element);
    if (assigned.length > 0) {
      yield* assigned;
      return;
    }
  }
  for (let child = dom.firstChild(node); child; child = dom.nextSibling(child)) yield child;
}

function walk(state: State, node: Node, tag: string, region: Region, depth: number): void {
  for (const child of composedChildren(node, tag)) {
    const type = dom.nodeType(child);
    if (type === dom.TEXT) {
      const length = (dom.data(child) ?? '').trim().length;
      if (length === 0 && state.nodes.length === 0) continue;
      state.nodes.push(child as Text);
      if (state.links > 0) state.linked += length;
    } else if (type === dom.ELEMENT) {
      element(state, child as Element, region, depth + 1);
    }
  }
}

function element(state: State, child: Element, region: Region, depth: number): void {
  const tag = dom.localName(child) ?? '';
  if (depth > DEEPEST || isSkipped(tag)) return;
  if (tag === 'br' || tag === 'hr') {
    endLine(state, region);
    return;
  }
  if (tag === 'iframe' || tag === 'frame') {
    frame(state, child, region, depth);
    return;
  }
  const link = tag === 'a' && dom.hasAttribute(child, 'href') ? 1 : 0;
  if (isInline(tag)) {
    if (isHidden(child)) return;
    state.links += link;
    walk(state, dom.shadowRoot(child) ?? child, tag, region, depth);
    state.links -= link;
    return;
  }
  endLine(state, region);
  const inner = open(state, child, tag, region);
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
  if (heading) state.heading = heading;
  walk(state, dom.shadowRoot(child) ?? child, tag, inner, depth);
  endLine(state, inner);
  if (heading) state.heading = 0;
  inner.end = state.page.lines.length;
}

function frame(state: State, child: Element, region: Region, depth: number): void {
  if (++state.frames > MOST_FRAMES || isHidden(child)) return;
  const document = dom.contentDocument(child);
  const root = document && dom.documentElement(document);
  if (!root) return;
  endLine(state, region);
  const inner = open(state, child, 'frame', region);
  walk(state, root, 'html', inner, depth);
  endLine(state, inner);
  inner.end = state.page.lines.length;
}

/** The lines and regions of a document; both empty where it has no root. Linear in the size of the page. */
export function readPage(document: Document): Page {
  const page: Page = { lines: [], regions: [] };
  const root = dom.documentElement(document);
  if (!root) return page;
  const state: State = { page, nodes: [], linked: 0, heading: 0, links: 0, frames: 0 };
  const region = open(state, root, 'html', null);
  walk(state, root, 'html', region, 0);
  endLine(state, region);
  region.end = page.lines.length;
  return page;
}
