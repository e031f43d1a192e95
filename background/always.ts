/**
 * Sites of which every page is annotated: there the reader itself is a content script, registered with the browser, so that no other
 * page pays for the rule and the gate has no say.
 */
import { browser } from 'wxt/browser';
import { alwaysHosts } from '../state/site-always.ts';

const idOf = (host: string) => `always-${host}`;

/** Match patterns of Firefox have no ports; the reader looks at the settings of the very host anyway. */
const patternOf = (host: string) => `*://${host.replace(/:\d+$/, '')}/*`;

export async function followAlways(host: string, always: boolean): Promise<void> {
  const id = idOf(host);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known && !always) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (known || !always) return;
  await browser.scripting
    .registerContentScripts([
      {
        id,
        matches: [patternOf(host)],
        js: ['reader.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ])
    // A host that no pattern can name: its pages are then annotated as the gate lets them.
    .catch(() => undefined);
}

/** An update of the extension forgets what was registered. */
export async function restoreAlways(): Promise<void> {
  for (const host of await alwaysHosts()) await followAlways(host, true);
}
