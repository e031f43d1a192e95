/** Notices what has changed on the page, and whether it matters to what is read of it. */

import * as dom from './recognise/dom.ts';
import type { LivingPage } from './recognise/living-page.ts';
import type { Region } from './recognise/regions.ts';

/** UTF-16 units of new text outside of the article from which it may be an article itself: two lines. Clocks and tickers stay under it. */
const NOTABLE = 100;
/** A place in the article whose changes have changed nothing that is read, so many times: a counter, a clock. */
const NOISE = 3;

export interface Places {
  /** Whether the region is, or lies in, one that the article was read from. */
  holds(region: Region): boolean;
  /** Whether all that was read still stands on the page. */
  isWhole(): boolean;
}

export interface Changes {
  /** Takes in what has not been reported yet. */
  takeIn(): void;
  /** Observes the page’s roots that came since: shadow roots, frames’ documents. */
  follow(): void;
  /** What the last changes came to: whether anything that is read is another than before. */
  came(toSomething: boolean): void;
}

const HEAD = /^(?:title|meta)$/;
const isTitle = ({ target, addedNodes }: MutationRecord): boolean => {
  const at = dom.nodeType(target) === dom.TEXT ? dom.parentNode(target) : target;
  const name = at && dom.localName(at);
  if (name === 'title') return true;
  return name === 'head' && Array.from(addedNodes).some((node) => HEAD.test(dom.localName(node) ?? ''));
};

const lengthOf = (node: Node): number => (dom.textContent(node) ?? '').length;
const isCustom = (node: Node): boolean => dom.localName(node)?.includes('-') ?? false;

/** What a custom element shows may stand in its shadow root, now or later. */
const bringsCustom = (node: Node): boolean =>
  dom.nodeType(node) === dom.ELEMENT && (isCustom(node) || dom.descendants(node as Element).some(isCustom));

/** How much text a change has brought. */
function weigh(record: MutationRecord): number {
  if (record.type !== 'childList') return lengthOf(record.target);
  let length = 0;
  for (const node of record.addedNodes) length += lengthOf(node);
  return length < NOTABLE && Array.from(record.addedNodes).some(bringsCustom) ? NOTABLE : length;
}

/** `changed` is told of what matters; `own` is the element of ours. Ends with the signal. */
export function watchChanges(
  page: LivingPage,
  places: Places,
  own: Node,
  changed: () => void,
  signal: AbortSignal,
): Changes {
  const observed = new WeakSet<Node>();
  const noise = new WeakMap<Element, number>();
  const touched = new Set<Element>();
  let light = 0;

  const isOwn = ({ type, addedNodes, removedNodes }: MutationRecord): boolean =>
    type === 'childList' &&
    addedNodes.length + removedNodes.length > 0 &&
    [...addedNodes, ...removedNodes].every((node) => node === own);

  const matters = (record: MutationRecord): boolean => {
    const region = page.note(record);
    if (!region) return isTitle(record);
    if (places.holds(region) && (noise.get(region.element) ?? 0) < NOISE) {
      touched.add(region.element);
      return true;
    }
    if (light < NOTABLE) light += weigh(record);
    return light >= NOTABLE;
  };
  const take = (records: MutationRecord[]): boolean => {
    let matter = false;
    for (const record of records) if (!isOwn(record)) matter = matters(record) || matter;
    return matter || (records.length > 0 && !places.isWhole());
  };

  const observer = new MutationObserver((records) => take(records) && changed());
  const loaded = ({ target }: Event) => {
    const name = dom.localName(target as Node);
    if (name !== 'iframe' && name !== 'frame') return;
    page.renew(target as Element);
    changed();
  };
  const observe = (root: Node) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'hidden'],
      attributeOldValue: true,
    });
    // `load` does not bubble, but it can be caught on its way down.
    root.addEventListener('load', loaded, { capture: true, passive: true, signal });
  };
  observe(document);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    takeIn: () => void take(observer.takeRecords()),
    follow() {
      for (const root of page.roots()) observe(root);
    },
    came(toSomething) {
      light = 0;
      for (const element of touched)
        if (toSomething) noise.delete(element);
        else noise.set(element, (noise.get(element) ?? 0) + 1);
      touched.clear();
    },
  };
}
