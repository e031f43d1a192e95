/** The trees that a page consists of: its document, its frames’, and open shadow roots. */
import * as dom from './recognise/dom.ts';
import type { LivingPage } from './recognise/living-page.ts';

export const documentsOf = (page: LivingPage): Document[] => [
  document,
  ...page.roots().filter((root): root is Document => dom.nodeType(root) === dom.DOCUMENT),
];

export const shadowRootsOf = (page: LivingPage): ShadowRoot[] =>
  page.roots().filter((root): root is ShadowRoot => dom.nodeType(root) === dom.FRAGMENT);

/** Brings the style sheet into documents that it has not been brought into; `met` is told of each. */
export function createStyling(
  style: (frames: boolean) => Promise<void>,
  met: (document: Document) => void,
): (documents: readonly Document[]) => Promise<void> {
  const styled = new WeakSet<Document>();
  return async (documents) => {
    const fresh = documents.filter((one) => !styled.has(one));
    for (const one of fresh) {
      styled.add(one);
      met(one);
    }
    if (fresh.length > 0) await style(fresh.some((one) => one !== document));
  };
}
