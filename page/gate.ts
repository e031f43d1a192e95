/**
 * The gate: what runs on every page. It decides whether a page is Chinese enough to load the reader at all, reads text
 * nodes only, forces neither style nor layout, and stops as soon as it knows. It imports nothing.
 */

/** Han characters in running text from which the reader is worth loading; a short notice has 100. */
const ENOUGH_HAN = 80;
/** Characters of other scripts after which a page with hardly any Han is none of ours: about six English paragraphs. */
const ENOUGH_OTHER = 2_500;
/** A page may begin with menus in other scripts; a Chinese title buys it a longer look. */
const PATIENCE = 6;
const MOST_NODES = 4_000;

const SKIPPED = /^(?:script|style|noscript|template|textarea|option)$/;
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff]/g;
const KANA = /[\u3041-\u3096\u30a1-\u30fa]/g;
const HANGUL = /[\uac00-\ud7a3]/g;
const OTHER = /[A-Za-z\u00c0-\u1fff]/g;
const RUNNING = /[\u4e00-\u9fff][，。；！？,]|[，。；！？：][“「『《]?[\u4e00-\u9fff]/g;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

interface Tally {
  han: number;
  foreign: number;
  other: number;
  running: number;
  nodes: number;
}

type Verdict = boolean | undefined;

function verdict(tally: Tally, patience: number): Verdict {
  // Japanese has a kana to two Han; a Chinese page quotes a name in kana now and then.
  if (tally.foreign > 40 && tally.foreign * 5 > tally.han) return false;
  if (tally.han >= ENOUGH_HAN && tally.running >= 2 && tally.han > tally.foreign * 8) {
    return tally.han * 12 > tally.other ? true : undefined;
  }
  return tally.other > ENOUGH_OTHER * patience && tally.han * 12 < tally.other ? false : undefined;
}

function readRoot(root: Node, tally: Tally, patience: number): Verdict {
  const document = root.ownerDocument ?? (root as Document);
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && tally.nodes < MOST_NODES; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (text.length < 2 || !/\S/.test(text)) continue;
    tally.nodes++;
    if (SKIPPED.test((node.parentNode as Element | null)?.localName ?? '')) continue;
    const part = text.length > 2_000 ? text.slice(0, 2_000) : text;
    const han = count(part, HAN);
    tally.han += han;
    tally.foreign += count(part, KANA) + count(part, HANGUL);
    tally.other += count(part, OTHER);
    if (han > 0) tally.running += count(part, RUNNING);
    const known = verdict(tally, patience);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** Roots that a walk over the document does not enter: same-origin frames and open shadow roots. */
function* hiddenRoots(document: Document): Generator<Node> {
  const all = Document.prototype.getElementsByTagName.call(document, '*');
  const most = Math.min(all.length, MOST_NODES);
  for (let i = 0; i < most; i++) {
    const element = all[i] as Element;
    if (element.shadowRoot instanceof Node) yield element.shadowRoot;
    if (/^i?frame$/.test(String(element.localName))) {
      let inner: Document | null = null;
      try {
        inner = (element as HTMLIFrameElement).contentDocument;
      } catch {}
      if (inner?.body) yield inner.body;
    }
  }
}

/** Whether this is a page with enough running Chinese text. Never throws. */
export function looksChinese(document: Document): boolean {
  try {
    const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get?.call(
      document,
    ) as Node | null;
    const title = String(
      Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get?.call(document) ?? '',
    );
    if (!body || count(title, KANA) > 2 || count(title, HANGUL) > 2) return false;
    const patience = count(title, HAN) > 3 ? PATIENCE : 1;
    const tally: Tally = { han: 0, foreign: 0, other: 0, running: 0, nodes: 0 };
    const known = readRoot(body, tally, patience);
    if (known !== undefined) return known;
    for (const root of hiddenRoots(document)) {
      const inner = readRoot(root, tally, patience);
      if (inner !== undefined) return inner;
    }
    return false;
  } catch {
    return false;
  }
}
