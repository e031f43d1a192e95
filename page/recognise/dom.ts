/**
 * Getters of the DOM that a page cannot shadow. A content script sees its own prototypes, but named elements still
 * shadow properties: `<form><input name="firstChild">` or `<img name="title">` on `document`.
 */
type Getter<T> = (this: unknown) => T;

function getter<T>(owner: { prototype: object } | undefined, name: string): (of: object) => T | undefined {
  const get = owner && (Object.getOwnPropertyDescriptor(owner.prototype, name)?.get as Getter<T> | undefined);
  return (of) => {
    try {
      return get?.call(of);
    } catch {
      return undefined;
    }
  };
}

const world = globalThis as unknown as Record<string, { prototype: object } | undefined>;

export const firstChild = getter<ChildNode | null>(world.Node, 'firstChild');
export const nextSibling = getter<ChildNode | null>(world.Node, 'nextSibling');
export const parentNode = getter<ParentNode | null>(world.Node, 'parentNode');
export const nodeType = getter<number>(world.Node, 'nodeType');
/** False also for what is gone for good: when a frame goes on to another document, Firefox makes every access to the old one’s nodes throw. */
export const isConnected = (node: Node): boolean => connected(node) ?? false;
const connected = getter<boolean>(world.Node, 'isConnected');
/** Null or undefined for a document that is shown nowhere. */
export const viewOf = getter<(Window & typeof globalThis) | null>(world.Document, 'defaultView');
export const localName = getter<string>(world.Element, 'localName');
export const shadowRoot = getter<ShadowRoot | null>(world.Element, 'shadowRoot');
export const data = getter<string>(world.CharacterData, 'data');
export const textContent = getter<string | null>(world.Node, 'textContent');
export const documentTitle = getter<string>(world.Document, 'title');
export const documentBody = getter<HTMLElement | null>(world.Document, 'body');
export const documentElement = getter<Element | null>(world.Document, 'documentElement');
export const documentAddress = getter<string>(world.Document, 'URL');

const iframeDocument = getter<Document | null>(world.HTMLIFrameElement, 'contentDocument');
const frameDocument = getter<Document | null>(world.HTMLFrameElement, 'contentDocument');

/** The document of a same-origin frame; undefined for any other. */
export const contentDocument = (frame: Element): Document | undefined =>
  iframeDocument(frame) ?? frameDocument(frame) ?? undefined;

export const hostOf = getter<Element>(world.ShadowRoot, 'host');

/** The element that shows a frame's document; undefined for the tab's own. */
export function frameOf(document: Document): Element | undefined {
  try {
    return viewOf(document)?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

const attribute = (world.Element?.prototype as Element | undefined)?.getAttribute;
export const attributeOf = (element: Element, name: string): string => attribute?.call(element, name) ?? '';

const assigned = (world.HTMLSlotElement?.prototype as HTMLSlotElement | undefined)?.assignedNodes;
export function assignedNodes(slot: Element): Node[] {
  try {
    return assigned?.call(slot as HTMLSlotElement) ?? [];
  } catch {
    return [];
  }
}

const queryAll = (world.Document?.prototype as Document | undefined)?.querySelectorAll;
export function select(document: Document, selector: string): Element[] {
  try {
    return Array.from(queryAll?.call(document, selector) ?? []);
  } catch {
    return [];
  }
}

const byTag = (world.Element?.prototype as Element | undefined)?.getElementsByTagName;
export const descendants = (element: Element): Element[] => Array.from(byTag?.call(element, '*') ?? []);

export const ELEMENT = 1;
export const TEXT = 3;
export const DOCUMENT = 9;
/** A shadow root is one. */
export const FRAGMENT = 11;

const has = (world.Element?.prototype as Element | undefined)?.hasAttribute;
export const hasAttribute = (element: Element, name: string): boolean => has?.call(element, name) ?? false;

const visible = (world.Element?.prototype as Element | undefined)?.checkVisibility;
/** By its computed style: forces style, not layout. Shown where the browser cannot tell. */
export const isShown = (element: Element | null): boolean =>
  element && visible ? visible.call(element) : true;
