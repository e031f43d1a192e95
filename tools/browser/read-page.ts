/** Opens one page with the extension in a real browser and tells what the extension made of it. */
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../messages/types.ts';
import { readReasonInWords } from '../reason.ts';
import { extensionPage, readingOf, tabIdOf } from './extension.ts';
import { type Launched, until } from './launch.ts';
import { takeScreenshots } from './screenshots.ts';

export interface PageResult {
  recognised: boolean;
  reason: string;
  article: Reading['article'] & { body: string };
  analysis: Reading['analysis'];
  painted: number;
  domUntouched: boolean;
  timings: Record<string, number>;
}

/** Without the host element of ours, which is no part of the page. */
const serialise = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...root.children])
      if (child.localName === 'div' && child.attributes.length === 0) child.remove();
    return root.outerHTML;
  });

/** The console page, one a browser: the extension's own page from which its readers are asked. */
const consoles = new WeakMap<Launched, Promise<Page>>();

/** @throws where the page cannot be opened. */
export async function readPage(
  launched: Launched,
  address: string,
  screenshots?: string,
): Promise<PageResult> {
  const existing = consoles.get(launched) ?? extensionPage(launched);
  consoles.set(launched, existing);
  const console = await existing;
  const page = await launched.browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const before = await serialise(page);
    const tabId = await tabIdOf(console, page.url());
    const reading = await settledReading(console, tabId);
    const domUntouched = before === (await serialise(page));
    if (screenshots) await takeScreenshots(launched, page, tabId, reading, screenshots);
    return {
      recognised: reading.state === 'annotated',
      reason: readReasonInWords(reading.reason),
      article: { ...reading.article, body: reading.text },
      analysis: reading.analysis,
      painted: reading.painted,
      domUntouched,
      timings: reading.timings,
    };
  } finally {
    await page.close();
  }
}

/** Where the gate lets the reader sleep, the popup's question wakes it; so the answer is the popup's own. */
async function settledReading(console: Page, tabId: number): Promise<Reading> {
  return until('the reading of the page', async () => {
    const known = await readingOf(console, tabId);
    if (known) return known;
    await console.evaluate(async (id) => {
      const api = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(message: object): Promise<unknown> } }
      >;
      await (api.browser ?? api.chrome)?.runtime.sendMessage({ type: 'popup-state', tabId: id });
    }, tabId);
    return readingOf(console, tabId);
  });
}
