/** Annotations that a reader asks for: a page, a selection, every page of a site, never; and what cannot be read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/launch.ts';
import { BROWSERS, type OpenPage, Session } from './support/extension.ts';
import { pause, textWhen, underlined, underlinedWhen } from './support/living.ts';
import { article, FILLER } from './support/pages.ts';

const list = (extra = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>要闻列表</title></head><body><ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">各地落实“三会一课”，推进第${i}项重点工作，取得成效。</a></li>`).join('')}</ul>${extra}</body></html>`;
const english = (extra: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title></head><body>${'<p>The county committee met on Tuesday to discuss its plans for the year.</p>'.repeat(60)}${extra}</body></html>`;

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  const click = (page: import('puppeteer-core').Page, words: string) =>
    until(`a button ${words}`, () =>
      page.evaluate((text) => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          one.textContent?.includes(text),
        );
        button?.click();
        return button !== undefined;
      }, words),
    );
  const select = ({ page }: OpenPage, selector: string, from: number, to: number) =>
    page.evaluate(
      (...[at, a, b]) => {
        const node = document.querySelector(at)?.firstChild as Text;
        const range = document.createRange();
        range.setStart(node, a);
        range.setEnd(node, b);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      selector,
      from,
      to,
    );

  test('a page that is no article, from the popup', async () => {
    const open = await session.open('list.html', list());
    await session.reading(open, ({ state }) => state === 'not-article');
    const popup = await session.popup(open);
    await textWhen(popup, 'list of links');
    await click(popup, 'Annotate anyway');
    await textWhen(popup, 'Annotated at your request');
    const texts = await underlinedWhen(open, (all) => all.length > 0, 'the list’s terms');
    // All that the page shows, not the one line of it that looks most like text.
    expect(texts.filter((text) => text.includes('三会一课')).length).toBe(30);
    await popup.close();
  });

  test('a page in which the gate saw nothing, from the popup', async () => {
    const open = await session.open('few.html', english('<p id="q">“两个维护”</p>'));
    expect(await session.hasReader(open)).toBe(false);
    const popup = await session.popup(open);
    await click(popup, 'Annotate anyway');
    await underlinedWhen(open, (all) => all.includes('两个维护'), 'the quoted term');
    await popup.close();
  });

  test('a selection, its paragraph and no more; gone with it', async () => {
    const open = await session.open(
      'selection.html',
      english(
        `<p id="a">县委要求做到“两个维护”，抓好落实。</p><p id="b">各级坚持“三会一课”制度，增强“四个意识”。</p>`,
      ),
    );
    await select(open, '#b', 2, 12);
    const popup = await session.popup(open);
    await click(popup, 'Annotate the selection');
    const texts = await underlinedWhen(open, (all) => all.length > 0, 'the selection’s terms');
    expect(texts.join()).toContain('三会一课');
    expect(texts.join()).toContain('四个意识');
    expect(texts.join()).not.toContain('两个维护');
    expect((await session.reading(open)).reason.code).toBe('selection');
    await textWhen(popup, 'Selection, with its paragraphs');

    await select(open, '#a', 0, 5);
    await session.tell(open, { type: 'annotate-selection' });
    await underlinedWhen(
      open,
      (all) => all.join().includes('两个维护') && all.join().includes('四个意识'),
      'both selections',
    );
    await open.page.evaluate(() => document.getElementById('b')?.remove());
    await underlinedWhen(
      open,
      (all) => all.join().includes('两个维护') && !all.join().includes('四个意识'),
      'the first alone',
    );
    await popup.close();
  });

  test('a selection beside an article adds to it', async () => {
    const open = await session.open(
      'beside.html',
      article(FILLER).replace(
        '</body>',
        '<footer class="copyright" id="c">本站坚持“三会一课”制度。</footer></body>',
      ),
    );
    await session.reading(open);
    const before = await underlined(open);
    expect(before.join()).not.toContain('三会一课');
    await select(open, '#c', 0, 8);
    await session.tell(open, { type: 'annotate-selection' });
    const after = await underlinedWhen(
      open,
      (all) => all.join().includes('三会一课'),
      'the selection’s term',
    );
    expect(after.slice(0, before.length)).toEqual(before);
  });

  test('every page of a site, also the next one, until that is taken back', async () => {
    const open = await session.open('always.html', list());
    await session.reading(open, ({ state }) => state === 'not-article');
    const popup = await session.popup(open);
    await click(popup, 'Annotate every page of');
    await underlinedWhen(open, (all) => all.length > 20, 'this page');
    const next = await session.open('always-next.html', english('<p>“两个维护”</p>'));
    await underlinedWhen(next, (all) => all.includes('两个维护'), 'the next page, whatever the gate says');

    await open.page.bringToFront();
    await click(popup, 'Annotate only articles on');
    await session.reading(open, ({ state }) => state === 'not-article');
    expect(await underlined(open)).toEqual([]);
    const last = await session.open('always-last.html', english('<p>“两个维护”</p>'));
    await pause(1_000);
    expect(await session.hasReader(last)).toBe(false);
    await popup.close();
  });

  test('never on this site takes back what was asked for by hand', async () => {
    const open = await session.open('never.html', list());
    await session.reading(open, ({ state }) => state === 'not-article');
    await session.tell(open, { type: 'annotate-anyway' });
    await underlinedWhen(open, (all) => all.length > 20, 'the page');
    await session.ask({ type: 'popup-set-site', tabId: open.tabId, on: false });
    await session.reading(open, ({ state }) => state === 'off');
    expect(await underlined(open)).toEqual([]);
    await session.ask({ type: 'popup-set-site', tabId: open.tabId, on: true });
    await session.reading(open, ({ state }) => state === 'not-article');
  });

  test('the menu’s entries exist, with their names', async () => {
    // Updating an entry that does not exist fails.
    const missing = await session.console.evaluate(async () => {
      const api = (
        globalThis as never as Record<
          string,
          { contextMenus: { update(id: string, p: object): Promise<void> } }
        >
      )['browser' in globalThis ? 'browser' : 'chrome'];
      const fails: string[] = [];
      for (const id of [
        'annotate-page',
        'always-site',
        'never-site',
        'annotate-selection',
        'toggle-site',
        'no-such',
      ])
        await api?.contextMenus.update(id, {}).catch(() => fails.push(id));
      return fails;
    });
    expect(missing).toEqual(['no-such']);
  });

  test('a page of the browser itself', async () => {
    const address = name === 'chromium' ? 'chrome://version/' : 'about:support';
    const page = await session.launched.browser.newPage();
    // Firefox’s driver never says that such a page has come.
    await Promise.race([page.goto(address).catch(() => undefined), pause(1_500)]);
    const tabId = await until('the tab', () =>
      session.console.evaluate(async () => {
        const api = (
          globalThis as never as Record<
            string,
            { tabs: { query(q: object): Promise<{ id: number; active: boolean }[]> } }
          >
        )['browser' in globalThis ? 'browser' : 'chrome'];
        return (await api?.tabs.query({}))?.map(({ id }) => id).sort((a, b) => b - a)[0];
      }),
    );
    const popup = await session.popup({ page, tabId });
    await textWhen(popup, 'page of the browser itself');
    await popup.close();
    await page.close();
  });

  test('a PDF file', async () => {
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>';
    const open = await session.open('notice.pdf', pdf, { 'content-type': 'application/pdf' });
    const popup = await session.popup(open);
    await textWhen(popup, 'PDF files are not supported');
    await popup.close();
  });
});
