import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksChinese } from '../page/gate.ts';

/** The message of messages/page.ts, written out: importing it would bring the schemas along to every page. */
const CHINESE_PAGE = 'tifa:chinese-page';

/** Firefox has `browser`, Chromium only `chrome`; no polyfill, for this runs on every page. */
const { runtime } = (
  globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime: { sendMessage(message: string): unknown } }
  >
)['browser' in globalThis ? 'browser' : 'chrome'];

export default defineUnlistedScript(() => {
  // A result other than undefined or plain data would fail the injection in Firefox.
  if (looksChinese(document)) void Promise.resolve(runtime.sendMessage(CHINESE_PAGE)).catch(() => undefined);
});
