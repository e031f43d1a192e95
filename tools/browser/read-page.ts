/** Opens one page with the extension in a real browser and tells what the extension made of it. */
import type { Page } from 'puppeteer-core';
import { sliceAnalysis } from '../../analysis/slice.ts';
import type { Reading } from '../../messages/types.ts';
import { readReasonInWords } from '../reason.ts';
import { extensionPage, readingOf, tabIdOf } from './extension.ts';
import { type Launched, until } from './launch.ts';
import { takeScreenshots } from './screenshots.ts';
import type { Served } from './serve.ts';

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
  { stored, screenshots }: { stored?: Served; screenshots?: string } = {},
): Promise<PageResult> {
  const existing = consoles.get(launched) ?? extensionPage(launched);
  consoles.set(launched, existing);
  const console = await existing;
  const page = await launched.browser.newPage();
  try {
    if (stored) await stayOn(page, address, stored);
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const before = await serialise(page);
    const tabId = await tabIdOf(console, () => page.url());
    const reading = await settledReading(console, tabId);
    const domUntouched = before === (await serialise(page)) || (await repaintLeavesDom(console, page, tabId));
    if (screenshots) await takeScreenshots(launched, page, tabId, reading, screenshots);
    return {
      recognised: reading.state === 'annotated',
      reason: readReasonInWords(reading.reason),
      article: { ...reading.article, body: reading.text.slice(reading.bodyStart) },
      analysis: sliceAnalysis(reading.analysis, reading.bodyStart),
      painted: reading.painted,
      domUntouched,
      timings: reading.timings,
    };
  } finally {
    await page.close();
  }
}

/** How often a page’s script may lead elsewhere and be given the same page there. */
const MOST_REDIRECTS = 2;

/**
 * Stored pages send the reader off to their site by script (to https, to a mobile address). They get the same page there: refusing
 * the navigation would leave a page that Chromium stopped parsing where the script stood.
 */
async function stayOn(page: Page, address: string, stored: Served): Promise<void> {
  const { origin } = new URL(address);
  let redirects = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const leads = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = request.url().startsWith(origin)
      ? request.continue()
      : leads && ++redirects <= MOST_REDIRECTS
        ? request.respond({
            status: 200,
            ...(stored.headers && { headers: stored.headers }),
            body: stored.body,
          })
        : request.abort('aborted');
    void answer.catch(() => undefined);
  });
}

/**
 * A page that changes itself while it is read says nothing of us; so what one more reading and painting does to it. By a command to this
 * tab alone: the switch for the site would reach other pages that are being read at the same time.
 */
async function repaintLeavesDom(console: Page, page: Page, tabId: number): Promise<boolean> {
  await new Promise((done) => setTimeout(done, 1_500));
  const before = await serialise(page);
  await console.evaluate(async (id) => {
    const api = globalThis as unknown as Record<
      string,
      { tabs: { sendMessage(tab: number, message: object): Promise<unknown> } }
    >;
    await (api.browser ?? api.chrome)?.tabs.sendMessage(id, { type: 'annotate-anyway' });
  }, tabId);
  return before === (await serialise(page));
}

const askBackground = (console: Page, message: object) =>
  console.evaluate(async (request) => {
    const api = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: object): Promise<unknown> } }
    >;
    await (api.browser ?? api.chrome)?.runtime.sendMessage(request);
  }, message as never);

/** Where the gate lets the reader sleep, the popup's question wakes it; so the answer is the popup's own. */
async function settledReading(console: Page, tabId: number): Promise<Reading> {
  return until('the reading of the page', async () => {
    const known = await readingOf(console, tabId);
    if (known) return known;
    await askBackground(console, { type: 'popup-state', tabId });
    return readingOf(console, tabId);
  });
}
