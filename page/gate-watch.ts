/**
 * Where the gate said no it looks again after the page has changed: a text may come late, or a script may show another page. Nothing is
 * observed while a look is due, so a page that changes all the time pays for one look at its pace. It imports nothing.
 */

/** Scripts fill a page in bursts. */
const PAUSE_MS = 400;
/** Looking may take at most this share of the time. */
const SHARE = 0.01;

/** `look` says whether it was enough; then this ends, as with the signal. */
export function watchGate(document: Document, look: () => boolean, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const changed = () => {
    observer.disconnect();
    const now = performance.now();
    timer ??= setTimeout(again, Math.max(PAUSE_MS, notBefore - now));
  };
  const observer = new MutationObserver(changed);
  const loaded = ({ target }: Event) => {
    if (/^i?frame$/.test(String((target as Partial<Element>).localName))) changed();
  };
  const observe = () => observer.observe(document, { childList: true, characterData: true, subtree: true });
  const again = () => {
    timer = undefined;
    if (signal.aborted) return;
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
  signal.addEventListener('abort', stop);
  observe();
}
