/** Places in frames, as the tab’s own viewport has them. */
import { composedParent } from './recognise/living-page.ts';

/** Where a frame’s viewport begins in its parent’s, in px. Its padding is left out of account, as frames have none by default. */
function offsetOf(frame: Element): { x: number; y: number } {
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}

/** A rectangle of a document’s viewport in that of the tab. */
export function inTab(rect: DOMRect, document: Document): DOMRect {
  let { x, y } = rect;
  for (let at: Document = document; at !== globalThis.document; ) {
    const frame = at.defaultView?.frameElement;
    if (!frame) break;
    const offset = offsetOf(frame);
    x += offset.x;
    y += offset.y;
    at = frame.ownerDocument;
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

/** The top-layer element of the tab’s document that everything outside of is inert to: an open modal dialog, or what is in fullscreen. */
export function layerOf(node: Node): Element {
  for (let at: Node | null = node; at; at = composedParent(at)) {
    const own = at.nodeType === 1 && at.ownerDocument === document;
    if (own && (at as Element).matches(':modal, :fullscreen')) return at as Element;
  }
  return document.documentElement;
}
