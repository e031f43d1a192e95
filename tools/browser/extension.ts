/** What tools and tests ask of the running extension, from its own pages: the reading of a tab, the popup. */
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../messages/types.ts';
import { type Launched, until } from './launch.ts';

/** A page of the extension itself, from which its APIs can be called; open as a tab in the background. */
export async function extensionPage(
  { browser, name, origin }: Launched,
  path = '/popup.html?tab=0',
): Promise<Page> {
  const page = await browser.newPage();
  // Firefox never reports the load of an extension's page.
  const going = page.goto(origin + path, { waitUntil: name === 'firefox' ? 'domcontentloaded' : 'load' });
  if (name === 'firefox')
    await Promise.race([going.catch(() => undefined), new Promise((done) => setTimeout(done, 1_500))]);
  else await going;
  return page;
}

type Api = { browser?: typeof chrome; chrome: typeof chrome };
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

/** The id of the tab that shows the address; a function gives the address anew each time, for pages whose scripts lead elsewhere. */
export async function tabIdOf(console: Page, address: string | (() => string)): Promise<number> {
  const now = () => (typeof address === 'string' ? address : address());
  return until(`a tab at ${now()}`, () =>
    console.evaluate(async (url) => {
      const api = (globalThis as unknown as Api).browser ?? (globalThis as unknown as Api).chrome;
      return (await api.tabs.query({})).find((tab) => tab.url === url)?.id;
    }, now()),
  );
}

/** Undefined while the tab has no reader. */
export async function readingOf(console: Page, tabId: number): Promise<Reading | undefined> {
  return console.evaluate(async (id) => {
    const api = (globalThis as unknown as Api).browser ?? (globalThis as unknown as Api).chrome;
    return (await api.tabs.sendMessage(id, { type: 'reading' }).catch(() => undefined)) as
      | Reading
      | undefined;
  }, tabId);
}
