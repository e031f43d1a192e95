/** What the reader asked for by hand on this page. It ends with the page, also where a script shows the next without loading one. */
import type { Page } from './recognise/regions.ts';
import type { Recognition } from './recognise/types.ts';
import { nodesIn, readSelection, selectedRange } from './selection.ts';

export interface ByHand {
  /** Annotate the page, article or not. */
  page: boolean;
  /** Adds what is selected now. */
  addSelection(page: Page, documents: readonly Document[]): void;
  /** The selections that still stand on the page, without lines that are annotated anyway. */
  selections(page: Page, annotated: readonly Recognition[]): Recognition[];
  readonly asked: boolean;
  forget(): void;
}

/** Without what only names a place in the page; `#/…` and `#!…` are addresses to a page's script. */
const addressOf = ({ href, hash }: Location): string =>
  /^#[!/]/.test(hash) ? href : href.slice(0, href.length - hash.length);

/** Whether the page has become another since this was asked last. */
export function watchAddress(location: Location): () => boolean {
  let known = addressOf(location);
  return () => {
    const now = addressOf(location);
    const moved = now !== known;
    known = now;
    return moved;
  };
}

export function createByHand(): ByHand {
  let selections: Set<Text>[] = [];
  return {
    page: false,
    addSelection(page, documents) {
      const range = selectedRange(documents);
      const nodes = range && nodesIn(page, range);
      if (nodes?.size) selections.push(nodes);
    },
    selections(page, annotated) {
      const taken = new Set(
        annotated.flatMap(({ headings, blocks }) => [...headings, ...blocks].flatMap(({ nodes }) => nodes)),
      );
      return selections.flatMap((nodes) => {
        const own = new Set([...nodes].filter((node) => !taken.has(node)));
        const recognition = readSelection(page, own);
        for (const { nodes: line } of recognition?.blocks ?? []) for (const node of line) taken.add(node);
        return recognition ?? [];
      });
    },
    get asked() {
      return this.page || selections.length > 0;
    },
    forget() {
      this.page = false;
      selections = [];
    },
  };
}
