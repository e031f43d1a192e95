/** Notices that the page has changed, at a pace that no page can force. */

/** Pages write in bursts; what comes within this time is one change. */
const QUIET_MS = 250;
/** A page that never rests is read again all the same, this often at most. */
const LATEST_MS = 1_500;
/** Reading again may take at most this share of the time: a slow page is read less often. */
const SHARE = 0.05;

/** `changed` is told after changes outside of `own`; it resolves with the milliseconds of work that it took. Ends with the signal. */
export function watchPage(changed: () => Promise<number>, own: Node, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let notBefore = 0;
  const run = async () => {
    timer = undefined;
    first = 0;
    const cost = await changed();
    notBefore = performance.now() + cost / SHARE;
  };
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwn(record, own))) return;
    const now = performance.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(Math.min(QUIET_MS, first + LATEST_MS - now), notBefore - now, 0));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Our host coming, going or moving. */
function isOwn(record: MutationRecord, own: Node): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return record.type === 'childList' && nodes.length > 0 && nodes.every((node) => node === own);
}
