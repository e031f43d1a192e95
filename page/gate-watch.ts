/**
 * Where the gate said no it looks again after the page has changed: a text may come late, or a script may show another page. Nothing is
 * observed while a look is due, so a page that changes all the time pays for one look at its pace. It imports nothing.
 */

/** Scripts fill a page in bursts. */
const PAUSE_MS = 400;
/** Looking may take at most this share of the time. */
const SHARE = 0.01;

/** `look` says whether it was enough; then this ends. Gives what ends it before. */
export function watchGate(document: Document, look: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const changed = () => {
    observer.disconnect();
    // Asking for the time costs a page that never changes a third of a millisecond: not before it is needed.
    timer ??= setTimeout(again, notBefore ? Math.max(PAUSE_MS, notBefore - performance.now()) : PAUSE_MS);
  };
  const observer = new MutationObserver(changed);
  const loaded = ({ target }: Event) => {
    if (/^i?frame$/.test(String((target as Partial<Element>).localName))) changed();
  };
  const observe = () => observer.observe(document, { childList: true, characterData: true, subtree: true });
  const again = () => {
    timer = undefined;
    const began = performance.now();
    if (look()) {
      stop();
      return;
    }
    const ended = performance.now();
    notBefore = ended + (ended - began) / SHARE;
    observe();
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('load', loaded, true);
  };
  // A frame's document comes without a change of the page's own.
  document.addEventListener('load', loaded, true);
  observe();
  return stop;
}
