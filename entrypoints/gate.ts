import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksChinese } from '../page/gate.ts';
import { watchGate } from '../page/gate-watch.ts';

/** The message of messages/page.ts, written out: importing it would bring the schemas along to every page. */
const CHINESE_PAGE = 'tifa:chinese-page';

/** In the extension’s own world of the page: what ends the gate that waits there, and the reader once it has come. */
const world = globalThis as unknown as Record<
  'browser' | 'chrome',
  { runtime?: { sendMessage(message: string): unknown } }
> & { tifaGate?: () => void; tifaReader?: AbortController };

function tell(): void {
  // Firefox has `browser`, Chromium only `chrome`; no polyfill, for this runs on every page. Chromium builds the API when it is
  // first touched, which takes two milliseconds: only a Chinese page is to pay for that.
  const { runtime } = world['browser' in globalThis ? 'browser' : 'chrome'];
  try {
    void Promise.resolve(runtime?.sendMessage(CHINESE_PAGE)).catch(() => undefined);
  } catch {
    // An updated extension leaves its old scripts behind without an API.
  }
}

/** Whether there is nothing more to look for: a reader follows the page by itself. */
function look(): boolean {
  if (world.tifaReader && !world.tifaReader.signal.aborted) return true;
  if (!looksChinese(document)) return false;
  tell();
  return true;
}

export default defineUnlistedScript(() => {
  // A result other than undefined or plain data would fail the injection in Firefox.
  world.tifaGate?.();
  if (!look()) world.tifaGate = watchGate(document, look);
});
