/** A browser with the extension for a test file, its pages, and the eyes of a user on what is otherwise closed: the card. */
import type { Page } from 'puppeteer-core';
import type { ReaderCommand } from '../../../messages/page.ts';
import type { Reading } from '../../../messages/types.ts';
import { extensionPage, readingOf, tabIdOf } from '../../../tools/browser/extension.ts';
import type { BrowserName } from '../../../tools/browser/find.ts';
import { type Launched, launch, until } from '../../../tools/browser/launch.ts';
import { type PageServer, type Served, servePages } from '../../../tools/browser/serve.ts';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

export interface OpenPage {
  page: Page;
  tabId: number;
}

export interface CardSeen {
  open: boolean;
  text: string;
  html: string;
  headword: string;
  box: { left: number; top: number; right: number; bottom: number };
  viewport: { width: number; height: number };
  focused: boolean;
}

export class Session {
  readonly launched: Launched;
  readonly server: PageServer;
  private readonly pages: Map<string, Served>;
  readonly console: Page;

  private constructor(launched: Launched, server: PageServer, pages: Map<string, Served>, console: Page) {
    this.launched = launched;
    this.server = server;
    this.pages = pages;
    this.console = console;
  }

  static async start(name: BrowserName, language: 'en' | 'zh-CN' = 'en'): Promise<Session> {
    const pages = new Map<string, Served>();
    const server = await servePages((path) => pages.get(path));
    const launched = await launch(name, { headless: true, language, proxyPort: server.port });
    return new Session(launched, server, pages, await extensionPage(launched));
  }

  async end(): Promise<void> {
    await this.launched.close();
    await this.server.close();
  }

  /** Serves something under a name for other pages to ask for; gives its address. */
  serve(name: string, body: string | Uint8Array, headers: Record<string, string> = {}): string {
    this.pages.set(name, { body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
    return this.server.url(name);
  }

  /** Serves the page under a name and opens it in a tab of its own. */
  async open(
    name: string,
    body: string | Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<OpenPage> {
    this.serve(name, body, headers);
    const page = await this.launched.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(this.server.url(name), { waitUntil: 'domcontentloaded' });
    return { page, tabId: await tabIdOf(this.console, page.url()) };
  }

  /** The reading, once it is what the test waits for. */
  reading(
    { tabId }: OpenPage,
    ready: (reading: Reading) => boolean = ({ state }) => state === 'annotated',
  ): Promise<Reading> {
    return until('a reading', async () => {
      const reading = await readingOf(this.console, tabId);
      return reading && ready(reading) ? reading : undefined;
    });
  }

  hasReader({ tabId }: OpenPage): Promise<boolean> {
    return readingOf(this.console, tabId).then((reading) => reading !== undefined);
  }

  /** As the background sends it. */
  tell({ tabId }: OpenPage, command: ReaderCommand): Promise<void> {
    return this.console.evaluate(
      async (id, message) => {
        await api().tabs.sendMessage(id, message);
        function api() {
          return (globalThis as never as { browser: Api; chrome: Api })[
            'browser' in globalThis ? 'browser' : 'chrome'
          ];
        }
      },
      tabId,
      command as never,
    );
  }

  /** As the popup sends it. */
  ask(request: object): Promise<unknown> {
    return this.console.evaluate(async (message) => {
      const api = (globalThis as never as { browser: Api; chrome: Api })[
        'browser' in globalThis ? 'browser' : 'chrome'
      ];
      return api.runtime.sendMessage(message);
    }, request as never);
  }

  badge({ tabId }: OpenPage): Promise<string> {
    return this.console.evaluate(async (id) => {
      const api = (globalThis as never as { browser: Api; chrome: Api })[
        'browser' in globalThis ? 'browser' : 'chrome'
      ];
      return api.action.getBadgeText({ tabId: id });
    }, tabId);
  }

  /** What the closed shadow root holds: only an extension's own script can open it. */
  card({ tabId }: OpenPage): Promise<CardSeen> {
    return this.console.evaluate(async (id) => {
      const api = (globalThis as never as { browser: Api; chrome: Api })[
        'browser' in globalThis ? 'browser' : 'chrome'
      ];
      const [answer] = await api.scripting.executeScript({
        target: { tabId: id },
        func: () => {
          const dom = (
            globalThis as never as {
              chrome?: { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } };
            }
          ).chrome?.dom;
          for (const element of document.querySelectorAll('div')) {
            const root = dom
              ? dom.openOrClosedShadowRoot(element)
              : (element as never as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
            const popover = root?.querySelector('.popover');
            if (!root || !popover) continue;
            const card = popover.firstElementChild;
            const { left, top, right, bottom } = popover.getBoundingClientRect();
            return {
              open: popover.matches(':popover-open'),
              text: (card as HTMLElement | null)?.innerText ?? '',
              html: card?.outerHTML ?? '',
              headword: root.querySelector('#tifa-headword')?.textContent ?? '',
              box: { left, top, right, bottom },
              viewport: { width: innerWidth, height: innerHeight },
              focused: root.activeElement !== null && card?.contains(root.activeElement) === true,
            };
          }
          return {
            open: false,
            text: '',
            html: '',
            headword: '',
            box: { left: 0, top: 0, right: 0, bottom: 0 },
            viewport: { width: innerWidth, height: innerHeight },
            focused: false,
          };
        },
      });
      return answer?.result as never;
    }, tabId);
  }

  /** Waits for the card to be as the test wants it. */
  cardWhen(open: OpenPage, wanted: (card: CardSeen) => boolean, what = 'the card'): Promise<CardSeen> {
    return until(
      what,
      async () => {
        const card = await this.card(open);
        return wanted(card) ? card : undefined;
      },
      5_000,
    );
  }

  /** Names of our highlights that hold ranges, and how many ranges: read in the page, which shares the registry. */
  highlights({ page }: OpenPage): Promise<Record<string, number>> {
    return page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('tifa-'))
          .map(([name, highlight]) => [name, highlight.size]),
      ),
    );
  }

  /** The popup as a tab of its own, about the page's tab. */
  async popup({ tabId }: OpenPage): Promise<Page> {
    const popup = await extensionPage(this.launched, `/popup.html?tab=${tabId}`);
    await popup.setViewport({ width: 360, height: 600 });
    return popup;
  }
}

interface Api {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  scripting: { executeScript(details: object): Promise<{ result: unknown }[]> };
}
