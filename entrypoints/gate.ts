import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksChinese } from '../page/gate.ts';
import { watchGate } from '../page/gate-watch.ts';

/** The message of messages/page.ts, written out: importing it would bring the schemas along to every page. */
const CHINESE_PAGE = 'tifa:chinese-page';

/** In the extension’s own world of the page: the gate that waits there, and the reader once it has come. */
const world = globalThis as unknown as Record<
  'browser' | 'chrome',
  { runtime?: { id?: string; sendMessage(message: string): unknown } }
> & { tifaGate?: AbortController; tifaReader?: AbortController };

/** Whether there is nothing more to look for. */
function look(): boolean {
  // Firefox has `browser`, Chromium only `chrome`; no polyfill, for this runs on every page.
  const { runtime } = world['browser' in globalThis ? 'browser' : 'chrome'];
  // An updated extension leaves its old scripts without an API; and a reader follows the page by itself.
  if (!runtime?.id || (world.tifaReader && !world.tifaReader.signal.aborted)) return true;
  if (!looksChinese(document)) return false;
  void Promise.resolve(runtime.sendMessage(CHINESE_PAGE)).catch(() => undefined);
  return true;
}

export default defineUnlistedScript(() => {
  // A result other than undefined or plain data would fail the injection in Firefox.
  world.tifaGate?.abort();
  const life = new AbortController();
  world.tifaGate = life;
  if (!look()) watchGate(document, look, life.signal);
});
