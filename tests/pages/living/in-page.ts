/** In a page: changes it at random, again and again, and compares what is read by pieces with what is read whole. */
import { createLivingPage } from '../../../page/recognise/living-page.ts';
import type { Page } from '../../../page/recognise/regions.ts';
import { readPage } from '../../../page/recognise/walk.ts';

/** A small linear congruential generator (Numerical Recipes): the same seed gives the same page. */
const random = (seed: number) => {
  let state = seed >>> 0;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const TAGS = ['div', 'p', 'span', 'b', 'a', 'h2', 'section', 'ul', 'li', 'br', 'x-part', 'table', 'font'];

/** Lines and regions without what is another object each time. */
const flat = ({ lines, regions }: Page) =>
  JSON.stringify([
    lines.map(({ text, region, linked, heading, hidden, nodes }) => [
      text,
      region.index,
      linked,
      heading,
      hidden,
      nodes.length,
    ]),
    regions.map(({ tag, name, parent, index, leaf, first, end, hidden }) => [
      tag,
      name,
      parent?.index,
      index,
      leaf,
      first,
      end,
      hidden,
    ]),
  ]);

/** The first difference, or nothing. */
export async function compare(seed: number, steps: number): Promise<string | undefined> {
  const below = random(seed);
  document.body.replaceChildren();
  document.body.removeAttribute('hidden');
  const page = createLivingPage(document);
  const take = (records: MutationRecord[]) => {
    for (const record of records) page.note(record);
  };
  const observer = new MutationObserver(take);
  const options = {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style', 'hidden'],
    attributeOldValue: true,
  };
  observer.observe(document, options);
  const observed = new Set<Node>();
  const taken: Node[] = [];
  const words = () =>
    ['会议指出，', '要抓好落实。', '清河市', ' ', '\n', '2023年7月12日'][below(6)] as string;
  const elements = (): Element[] => {
    const all: Element[] = [];
    const add = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        all.push(element);
        if (element.shadowRoot) add(element.shadowRoot);
      }
    };
    add(document.body);
    return all;
  };
  const any = (): Element => {
    const all = elements();
    return all[below(all.length + 1)] ?? document.body;
  };
  const make = (): Node => {
    if (below(3) === 0) return document.createTextNode(words());
    const element = document.createElement(TAGS[below(TAGS.length)] as string);
    if (element.localName === 'a') element.setAttribute('href', '/');
    if (element.localName === 'x-part' && below(2)) element.attachShadow({ mode: 'open' });
    if (below(8) === 0) element.hidden = true;
    element.append(words());
    if (below(2)) element.append(make());
    (element.shadowRoot ?? element).append(words());
    return element;
  };
  const step = () => {
    const at = any();
    const into = at.shadowRoot && below(2) ? at.shadowRoot : at;
    const child = into.childNodes[below(into.childNodes.length)] ?? null;
    switch (below(9)) {
      case 0:
      case 1:
      case 2:
        into.insertBefore(make(), child);
        break;
      case 3:
        if (child) taken.push(into.removeChild(child));
        break;
      case 4: {
        // What was taken out has changed meanwhile, and comes back.
        const back = taken.pop();
        if (!back || back.contains(into)) break;
        back.appendChild?.(document.createTextNode(words()));
        into.insertBefore(back, child);
        break;
      }
      case 5:
        if (child?.nodeType === 3) (child as Text).data = words();
        break;
      case 6:
        if (at !== document.body) (at as HTMLElement).style.display = below(2) ? 'none' : '';
        break;
      case 7:
        if (at !== document.body) at.toggleAttribute('hidden');
        break;
      default:
        if (child && !child.contains(any())) document.body.append(child);
    }
  };
  page.read();
  for (let i = 0; i < steps; i++) {
    // Only now and then: an observer sees what happens in a tree that was taken out until its records are handed over.
    if (below(2)) await Promise.resolve();
    for (let n = below(4); n >= 0; n--) {
      try {
        step();
      } catch {
        // A node cannot go into itself, nor into a text: another step then.
      }
    }
    for (const root of page.roots())
      if (!observed.has(root)) {
        observed.add(root);
        observer.observe(root, options);
      }
    take(observer.takeRecords());
    const [piecewise, whole] = [flat(page.read()), flat(readPage(document))];
    for (const root of page.roots())
      if (!observed.has(root)) {
        observed.add(root);
        observer.observe(root, options);
      }
    if (piecewise !== whole) return `seed ${seed}, step ${i}:\n${piecewise}\n${whole}`;
  }
  observer.disconnect();
  return undefined;
}
