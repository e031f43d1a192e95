/**
 * The gate: what runs on every page. It decides whether a page is Chinese enough to load the reader at all, reads text
 * nodes only, forces neither style nor layout, and stops as soon as it knows. It imports nothing.
 */

/** Han characters in running text from which the reader is worth loading; a short notice has 100. */
const ENOUGH_HAN = 80;
/** Characters of other scripts after which a page with hardly any Han is none of ours: about fifteen English lines. */
const ENOUGH_OTHER = 1_500;
/** A page may begin with menus in other scripts; a Chinese title buys it a longer look. */
const PATIENCE = 8;
const MOST_NODES = 4_000;

const isSkipped = (tag: string) =>
  tag === 'script' ||
  tag === 'style' ||
  tag === 'noscript' ||
  tag === 'template' ||
  tag === 'textarea' ||
  tag === 'option';
/** Code units of one text node that are looked at. */
const MOST_OF_A_NODE = 2_000;

const isHan = (c: number) => c >= 0x3400 && c <= 0x9fff && (c >= 0x4e00 || c <= 0x4dbf);
const isKana = (c: number) => c >= 0x3041 && c <= 0x30fa && c !== 0x30fb && (c <= 0x3096 || c >= 0x30a1);
const isHangul = (c: number) => c >= 0xac00 && c <= 0xd7a3;
/** ， 。 ； ！ ？ and the Latin comma; 、 and ： stand in lists and forms too. */
const isMark = (c: number) =>
  c === 0xff0c || c === 0x3002 || c === 0xff1b || c === 0xff01 || c === 0xff1f || c === 0x2c;

interface Tally {
  han: number;
  foreign: number;
  other: number;
  running: number;
  nodes: number;
  patience: number;
}

interface Counts {
  han: number;
  foreign: number;
  other: number;
  running: number;
}

/** Of text in Latin letters so many stand for one: a cold loop over each of 2,000 takes a millisecond. */
const STEP = 4;

/** Letters of a text in Latin script, by a sample; -1 where the sample holds anything that must be counted. */
function latinLetters(text: string, length: number): number {
  let letters = 0;
  for (let i = 0; i < length; i += STEP) {
    const c = text.charCodeAt(i);
    if (c >= 0x2e80) return -1;
    if (c >= 0x41) letters += STEP;
  }
  return text.charCodeAt(length - 1) >= 0x2e80 ? -1 : letters;
}

/** Code and markup are full of these, and prose is not. */
const hasCode = (text: string) =>
  text.includes('{') || text.includes('=') || text.includes(';') || text.includes('<');

/** A loop over code units: compiling patterns would cost more than the whole gate may. */
function count(text: string): Counts {
  const length = Math.min(text.length, MOST_OF_A_NODE);
  const latin = latinLetters(text, length);
  const counts: Counts = { han: 0, foreign: 0, other: Math.max(0, latin), running: 0 };
  if (latin >= 0) return counts;
  let afterHan = false;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x41) {
      if (afterHan && isMark(c)) counts.running++;
      afterHan = false;
    } else if (c < 0x2000) {
      counts.other++;
      afterHan = false;
    } else if (isHan(c)) {
      counts.han++;
      afterHan = true;
    } else {
      if (isKana(c) || isHangul(c)) counts.foreign++;
      else if (afterHan && isMark(c)) counts.running++;
      afterHan = false;
    }
  }
  return counts;
}

type Verdict = boolean | undefined;

function verdict(tally: Tally): Verdict {
  // Japanese has a kana to two Han; a Chinese page quotes a name in kana now and then.
  if (tally.foreign > 40 && tally.foreign * 5 > tally.han) return false;
  if (tally.han >= ENOUGH_HAN && tally.running >= 2 && tally.han > tally.foreign * 8) {
    return tally.han * 12 > tally.other ? true : undefined;
  }
  return tally.other > ENOUGH_OTHER * tally.patience && tally.han * 12 < tally.other ? false : undefined;
}

function readRoot(document: Document, root: Node, tally: Tally): Verdict {
  // Through the prototype: a page's `<form name="createTreeWalker">` would shadow the document's own.
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && tally.nodes < MOST_NODES; node = walker.nextNode()) {
    const text = (node as Text).data;
    if (text.length < 2) continue;
    tally.nodes++;
    const { han, foreign, other, running } = count(text);
    // The first look at an element costs a millisecond (Chromium 156): prose in other scripts gets by without.
    const looked = han + foreign > 0 || hasCode(text);
    const parent = looked ? ((node.parentNode as Element | null)?.localName ?? '') : '';
    if (isSkipped(parent)) continue;
    tally.han += han;
    tally.foreign += foreign;
    tally.other += other;
    tally.running += running;
    if (parent === 'title' && tally.han > 3) tally.patience = PATIENCE;
    const known = verdict(tally);
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
    const tally: Tally = { han: 0, foreign: 0, other: 0, running: 0, nodes: 0, patience: 1 };
    const known = readRoot(document, document, tally);
    if (known !== undefined) return known;
    for (const root of hiddenRoots(document)) {
      const inner = readRoot(root.ownerDocument ?? document, root, tally);
      if (inner !== undefined) return inner;
    }
    return false;
  } catch {
    return false;
  }
}
