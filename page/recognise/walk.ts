/** One pass over the composed tree of a page: into open shadow roots, slots and same-origin frames. Reads only. */
import { collapse, countCharacters } from './characters.ts';
import * as dom from './dom.ts';
import { type Around, isInline, isSkipped, type Line, layOut, type Page, type Region } from './regions.ts';

/** Parsers nest 512 deep at most; only a script can make a deeper tree, and no article stands there. */
const DEEPEST = 700;
const MOST_FRAMES = 12;

/** What a walk remembers for the next one, and is told on its way. */
export interface WalkMemory {
  /** The region of a block as it was read before; undefined where it must be read anew. */
  kept(element: Element, around: Around): Region | undefined;
  /** Whether the element has just come: nothing below it is as it was. */
  isAnew(element: Element): boolean;
  keep(element: Element, region: Region): void;
  /** A shadow root or a frame’s document: a tree of its own, whose changes are seen by nobody outside. */
  entered(root: Node): void;
  /** A custom element without a shadow root: it may get one later. */
  waiting(host: Element): void;
  /** A text node was read that holds more than white space. */
  read(): void;
}

interface State {
  memory: WalkMemory | undefined;
  nodes: Text[];
  linked: number;
  heading: number;
  links: number;
  frames: number;
  /** Nothing below is as it was. */
  anew: boolean;
}

const HIDDEN_STYLE = /display\s*:\s*none/i;
export const hides = (style: string | null): boolean => !!style && HIDDEN_STYLE.test(style);

const isHidden = (element: Element): boolean =>
  hides(dom.attributeOf(element, 'style')) || dom.hasAttribute(element, 'hidden');

function endLine(state: State, region: Region): void {
  if (state.nodes.length === 0) return;
  const { nodes, linked, heading } = state;
  const text = collapse(nodes.map((node) => dom.data(node) ?? '').join(''));
  state.nodes = [];
  state.linked = 0;
  if (text === '') return;
  const line: Line = {
    ...countCharacters(text),
    nodes,
    text,
    region,
    linked,
    heading,
    hidden: region.hidden,
  };
  region.parts.push(line);
}

function nameOf(element: Element): string {
  const name = `${dom.attributeOf(element, 'id')} ${dom.attributeOf(element, 'class')} ${dom.attributeOf(element, 'role')}`;
  return name.length > 200 ? name.slice(0, 200) : name;
}

const aroundOf = (state: State, parent: Region | null): Around => ({
  links: state.links,
  heading: state.heading,
  hidden: parent?.hidden ?? false,
});

function open(element: Element, tag: string, parent: Region | null, around: Around): Region {
  return {
    element,
    tag,
    name: nameOf(element),
    parent,
    index: 0,
    leaf: true,
    first: 0,
    end: 0,
    hidden: around.hidden || isHidden(element),
    parts: [],
    around,
  };
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
      if (length > 0) state.memory?.read();
      else if (state.nodes.length === 0) continue;
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
  const { anew } = state;
  state.anew ||= state.memory?.isAnew(child) ?? false;
  tagged(state, child, tag, region, depth);
  state.anew = anew;
}

function tagged(state: State, child: Element, tag: string, region: Region, depth: number): void {
  if (tag === 'br' || tag === 'hr') {
    endLine(state, region);
    return;
  }
  if (isInline(tag)) {
    if (isHidden(child)) return;
    const link = tag === 'a' && dom.hasAttribute(child, 'href') ? 1 : 0;
    state.links += link;
    content(state, child, tag, region, depth);
    state.links -= link;
    return;
  }
  const isFrame = tag === 'iframe' || tag === 'frame';
  // Other origins’ frames are as good as absent: they do not even part two lines.
  if (isFrame && (++state.frames > MOST_FRAMES || isHidden(child) || !frameRoot(child))) return;
  endLine(state, region);
  const around = aroundOf(state, region);
  const kept = state.anew ? undefined : state.memory?.kept(child, around);
  if (kept) {
    kept.parent = region;
    region.parts.push(kept);
    return;
  }
  const inner = open(child, isFrame ? 'frame' : tag, region, around);
  region.parts.push(inner);
  readInto(state, inner, depth);
}

/** What an element shows: its shadow tree where it has one. */
function content(state: State, element: Element, tag: string, region: Region, depth: number): void {
  const shadow = dom.shadowRoot(element);
  if (shadow) state.memory?.entered(shadow);
  else if (tag.includes('-')) state.memory?.waiting(element);
  walk(state, shadow ?? element, tag, region, depth);
}

function readInto(state: State, region: Region, depth: number): void {
  const { element: own, tag } = region;
  const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
  const before = state.heading;
  if (heading) state.heading = heading;
  if (tag === 'frame') readFrame(state, own, region, depth);
  else content(state, own, tag, region, depth);
  endLine(state, region);
  state.heading = before;
  state.memory?.keep(own, region);
}

function frameRoot(frame: Element): Element | undefined {
  const document = dom.contentDocument(frame);
  return (document && dom.documentElement(document)) ?? undefined;
}

function readFrame(state: State, own: Element, region: Region, depth: number): void {
  const root = frameRoot(own);
  if (!root) return;
  state.memory?.entered(root.ownerDocument);
  walk(state, root, 'html', region, depth);
}

const start = (memory?: WalkMemory, anew = false, { links = 0, heading = 0 } = {}): State => ({
  memory,
  nodes: [],
  linked: 0,
  heading,
  links,
  frames: 0,
  anew,
});

/** The page’s outermost region; undefined where it has no root. Linear in the size of the page. */
export function readRoot(document: Document, memory?: WalkMemory): Region | undefined {
  const root = dom.documentElement(document);
  if (!root) return undefined;
  const state = start(memory, true);
  const region = open(root, 'html', null, aroundOf(state, null));
  readInto(state, region, 0);
  return region;
}

/** Reads one region again, in its place in the tree; regions in it that are kept are stepped over. */
export function readAgain(region: Region, memory: WalkMemory): void {
  // Which node stands in which slot does not show in the records of changes: such a tree is read whole.
  const anew = dom.shadowRoot(region.element) !== null || memory.isAnew(region.element);
  region.parts = [];
  region.name = nameOf(region.element);
  region.hidden = region.around.hidden || isHidden(region.element);
  readInto(start(memory, anew, region.around), region, 0);
}

/** The lines and regions of a document; both empty where it has no root. */
export function readPage(document: Document): Page {
  const root = readRoot(document);
  return root ? layOut(root) : { lines: [], regions: [] };
}
