/** What the reader has selected on the page, or in a frame of it, as whole lines. */
import type { Page } from './recognise/regions.ts';
import type { Recognition } from './recognise/types.ts';

/** The selection of the first of the documents that has one; a copy, as the live one goes with the next click. */
export function selectedRange(documents: readonly Document[]): Range | undefined {
  for (const document of documents) {
    const selection = document.getSelection();
    if (selection && !selection.isCollapsed && selection.rangeCount > 0)
      return selection.getRangeAt(0).cloneRange();
  }
  return undefined;
}

/** Han characters of the selection. */
export function selectedHan(documents: readonly Document[]): number {
  for (const document of documents) {
    const text = document.getSelection()?.toString();
    if (text) return text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  }
  return 0;
}

/** The text nodes that a range touches by a character at least, among those that were read. */
export function nodesIn(page: Page, range: Range): Set<Text> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const touched = (node: Text): boolean => {
    if (node.ownerDocument !== startContainer.ownerDocument || !range.intersectsNode(node)) return false;
    if (node === startContainer && startOffset >= node.length) return false;
    return !(node === endContainer && endOffset === 0);
  };
  return new Set(page.lines.flatMap(({ nodes }) => nodes.filter(touched)));
}

/** The lines that hold one of the nodes: a paragraph of which a part was selected is read whole, as it is needed to understand the part. */
export function readSelection(page: Page, nodes: ReadonlySet<Text>): Recognition | undefined {
  const lines = page.lines.filter((line) => line.nodes.some((node) => nodes.has(node)));
  if (lines.length === 0) return undefined;
  const characters = lines.reduce((sum, { total }) => sum + total, 0);
  return {
    recognised: false,
    reason: { code: 'selection', numbers: { characters, blocks: lines.length } },
    article: {},
    headings: [],
    blocks: lines.map((line) => ({ nodes: line.nodes })),
  };
}
