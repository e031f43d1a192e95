/** The sites of which every page is annotated, article or not. Stored where the site's switch is, which a third value keeps switched on. */
import { browser } from 'wxt/browser';
import { keysOf } from './stored/area.ts';

const SITE = 'site:';
const ALWAYS = 'always';

export async function isAlways(host: string): Promise<boolean> {
  const stored = await browser.storage.local.get(SITE + host);
  return stored[SITE + host] === ALWAYS;
}

/** To end it leaves nothing stored of the site: it is on, as sites are. */
export async function setAlways(host: string, always: boolean): Promise<void> {
  if (always) await browser.storage.local.set({ [SITE + host]: ALWAYS });
  else await browser.storage.local.remove(SITE + host);
}

export async function alwaysHosts(): Promise<string[]> {
  const keys = (await keysOf(browser.storage.local)).filter((key) => key.startsWith(SITE));
  const stored = await browser.storage.local.get(keys);
  return keys.filter((key) => stored[key] === ALWAYS).map((key) => key.slice(SITE.length));
}
