/**
 * A page that is read once whole and afterwards only where it has changed. It is told of changes by the records of a
 * MutationObserver; lines and regions that did not change are the same objects in every reading.
 */
import * as dom from './dom.ts';
import { isSkipped, layOut, type Page, type Region } from './regions.ts';
import { hides, readAgain, readRoot, type WalkMemory } from './walk.ts';

/** From so many changed regions on, one reading from the root is cheaper than one of each. */
const MOST_REGIONS = 200;
/** Custom elements that are looked at for a shadow root that came later. */
const MOST_WAITING = 200;

export interface LivingPage {
  /** The page as it is now. */
  read(): Page;
  /** Takes a change in. The region that it touches; undefined where nothing that is read has changed. */
  note(record: MutationRecord): Region | undefined;
  /** What stands below the node must be read anew: a frame’s new document, a shadow root that came late. */
  renew(element: Element): Region | undefined;
  /** The region that a node stands in. */
  regionOf(node: Node): Region | undefined;
  /** Shadow roots and frames’ documents that were entered, as long as they are part of the page. */
  roots(): Node[];
  /** Custom elements that have had no shadow root so far. */
  waiting(): Iterable<Element>;
  /** Text nodes with text in them, read since the page was opened. Siblings of what has changed are stepped over and not counted. */
  readonly nodesRead: number;
}

/** The composed tree’s parent: from a shadow root to its host, from a document to its frame. */
export function composedParent(node: Node): Node | null {
  const parent = dom.parentNode(node);
  if (parent) return parent;
  if (dom.nodeType(node) === dom.FRAGMENT) return dom.hostOf(node) ?? null;
  if (dom.nodeType(node) === dom.DOCUMENT) return dom.frameOf(node as Document) ?? null;
  return null;
}

export function createLivingPage(document: Document): LivingPage {
  const regions = new WeakMap<Element, Region>();
  /** Elements whose own children or text have changed. */
  const changed = new Set<Element>();
  /** Elements below which nothing is as it was. */
  const anew = new WeakSet<Node>();
  const roots = new Set<Node>();
  const waiting = new Set<Element>();
  let root: Region | undefined;
  let nodesRead = 0;

  const memory: WalkMemory = {
    isAnew: (element) => anew.has(element),
    kept(element, around) {
      const known = regions.get(element);
      if (!known || changed.has(element)) return undefined;
      const same =
        known.around.links === around.links &&
        known.around.heading === around.heading &&
        known.around.hidden === around.hidden;
      return same ? known : undefined;
    },
    keep(element, region) {
      regions.set(element, region);
      changed.delete(element);
      anew.delete(element);
    },
    entered: (entered) => roots.add(entered),
    waiting(host) {
      if (waiting.size < MOST_WAITING) waiting.add(host);
    },
    read() {
      nodesRead++;
    },
  };

  const regionOf = (node: Node): Region | undefined => {
    for (let at: Node | null = node; at; at = composedParent(at)) {
      const region = dom.nodeType(at) === dom.ELEMENT && regions.get(at as Element);
      if (region) return region;
    }
    return undefined;
  };

  const mark = (node: Node): Region | undefined => {
    const region = regionOf(node) ?? root;
    if (region) changed.add(region.element);
    return region;
  };

  const renew = (element: Element): Region | undefined => {
    anew.add(element);
    const parent = composedParent(element);
    return parent ? mark(parent) : undefined;
  };

  return {
    read() {
      const whole = root?.element !== dom.documentElement(document) || changed.size > MOST_REGIONS;
      if (whole) {
        root = readRoot(document, memory);
        changed.clear();
      }
      // A region that is read again takes those in it that have changed with it.
      for (const element of [...changed]) {
        const region = regions.get(element);
        if (changed.has(element) && region && dom.isConnected(element)) readAgain(region, memory);
      }
      changed.clear();
      return root ? layOut(root) : { lines: [], regions: [] };
    },
    note(record) {
      const { target, type } = record;
      const parent = type === 'characterData' ? dom.parentNode(target) : target;
      if (!parent || isSkipped(dom.localName(parent) ?? '')) return undefined;
      if (type === 'characterData') return mark(target);
      if (type === 'attributes') {
        const was = record.oldValue;
        const name = record.attributeName ?? '';
        const now = dom.hasAttribute(target as Element, name)
          ? dom.attributeOf(target as Element, name)
          : null;
        const turned = name === 'style' ? hides(was) !== hides(now) : (was === null) !== (now === null);
        return turned ? renew(target as Element) : undefined;
      }
      // What was taken out and comes back may have changed meanwhile, unseen.
      for (const node of record.addedNodes) anew.add(node);
      return mark(target);
    },
    renew,
    regionOf,
    roots() {
      for (const node of roots) {
        const shown = dom.nodeType(node) === dom.DOCUMENT ? dom.frameOf(node as Document) : node;
        if (!shown || !dom.isConnected(shown)) roots.delete(node);
      }
      return [...roots];
    },
    waiting() {
      for (const host of waiting) if (!dom.isConnected(host)) waiting.delete(host);
      return waiting;
    },
    get nodesRead() {
      return nodesRead;
    },
  };
}
