/** The whole way in real browsers: an article is underlined, its cards open, the popup lists, the switch clears. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/launch.ts';
import { axeFindings } from './support/axe.ts';
import { BROWSERS, type OpenPage, Session } from './support/extension.ts';
import { hasSeed, SAMPLE, STRICT, seedPage } from './support/pages.ts';
import { away, hover, pointOf } from './support/pointer.ts';

/** Whether the page’s body is still what a browser makes of the page as it was served. */
const isUntouched = (open: OpenPage, served: string) =>
  open.page.evaluate(
    (html) => document.body.outerHTML === new DOMParser().parseFromString(html, 'text/html').body.outerHTML,
    served,
  );

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  test('the sample article: underlined, explained, listed, its DOM untouched', async () => {
    const open = await session.open('sample.html', SAMPLE);
    const reading = await session.reading(open);
    expect(reading.article.title).toContain('清溪县推动基层治理');
    expect(reading.article.date?.slice(0, 10)).toBe('2024-06-18');
    expect(reading.painted).toBeGreaterThan(40);
    const painted = Object.values(await session.highlights(open)).reduce((a, b) => a + b, 0);
    expect(painted).toBe(reading.painted);
    expect(await isUntouched(open, SAMPLE)).toBe(true);
    await hover(open.page, '软弱涣散党组织');
    const card = await session.cardWhen(open, (c) => c.open);
    expect(card.headword).toBe('软弱涣散党组织');
    expect(reading.analysis.figures.find(({ counted }) => counted === '软弱涣散党组织')?.value).toBe(23);
  });

  test.skipIf(!hasSeed)('the reference article under the strictest policy (needs ../shared)', async () => {
    const page = seedPage();
    const open = await session.open('seed.html', page, STRICT);
    await session.reading(open);
    await session.ask({ type: 'popup-set-density', tabId: open.tabId, density: 'all' });
    const reading = await session.reading(open, ({ painted }) => painted > 200);
    const painted = Object.values(await session.highlights(open)).reduce((a, b) => a + b, 0);
    expect(painted).toBe(reading.painted);
    expect(await isUntouched(open, page)).toBe(true);

    for (const [word, headword] of [
      ['两个维护', '两个维护'],
      ['四个一', '四个一'],
      ['自治区党委', /^自治区党委/],
    ] as const) {
      await away(open.page);
      await session.cardWhen(open, (c) => !c.open, `no card before ${word}`);
      await hover(open.page, word);
      const card = await session.cardWhen(open, (c) => c.open, `the card of ${word}`);
      expect(card.headword).toMatch(headword);
      // Unstyled, it would be as wide as the page.
      expect(card.box.right - card.box.left).toBeLessThan(420);
      expect(card.box.left).toBeGreaterThanOrEqual(0);
      expect(card.box.right).toBeLessThanOrEqual(card.viewport.width);
      expect(card.box.bottom).toBeLessThanOrEqual(card.viewport.height);
    }
    // The campaign’s supervision team holds 扫黑除恶 as a part.
    await away(open.page);
    await session.cardWhen(open, (c) => !c.open);
    await hover(open.page, '扫黑除恶');
    expect((await session.cardWhen(open, (c) => c.open)).text).toContain('扫黑除恶');

    // Left and entered again before the card has gone.
    const there = await pointOf(open.page, '两个维护');
    await open.page.mouse.move(there.x, there.y);
    await session.cardWhen(open, (c) => c.headword === '两个维护');
    await open.page.mouse.move(there.x, there.y + 60);
    await open.page.mouse.move(there.x + 2, there.y);
    await new Promise((done) => setTimeout(done, 600));
    expect((await session.card(open)).headword).toBe('两个维护');

    const popup = await session.popup(open);
    const text = await until('the popup’s figures', async () => {
      const shown = await popup.evaluate(() => document.body.innerText);
      return shown.includes('4,601') ? shown : undefined;
    });
    const tab = async (index: number) => {
      await (await popup.waitForSelector(`[role=tab]:nth-child(${index})`))?.click();
      return popup.evaluate(() => document.body.innerText);
    };
    for (const figure of ['4,601', '110,500', '1,800+', '6,145', '7,197']) expect(text).toContain(figure);
    expect(await axeFindings(popup)).toEqual([]);
    const people = await tab(2);
    for (const shown of ['姜志刚', '自治区党委副书记', '银川市委书记']) expect(people).toContain(shown);
    expect(await tab(3)).toMatch(/10[^\n]*Sep[^\n]*30 Nov[^\n]*2019/);
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();
    const official = reading.analysis.people.find(({ name: person }) => person === '姜志刚');
    expect(official?.offices.map(({ title }) => title)).toEqual(['自治区党委副书记', '银川市委书记']);
    expect(reading.analysis.dates.some(({ from, to }) => from === '2019-09-10' && to === '2019-11-30')).toBe(
      true,
    );
  });

  test('the switch clears the page at once and brings all back; another density repaints', async () => {
    const open = await session.open('switch.html', SAMPLE);
    await session.ask({ type: 'popup-set-density', tabId: open.tabId, density: 'should' });
    const { painted } = await session.reading(open, (reading) => reading.painted > 0);
    expect(Number(await session.badge(open))).toBeGreaterThan(20);
    await session.ask({ type: 'popup-set-site', tabId: open.tabId, on: false });
    await session.reading(open, ({ state }) => state === 'off');
    expect(await session.highlights(open)).toEqual({});
    expect(await session.badge(open)).toBe('off');
    await session.ask({ type: 'popup-set-site', tabId: open.tabId, on: true });
    expect((await session.reading(open)).painted).toBe(painted);
    await session.ask({ type: 'popup-set-everywhere', tabId: open.tabId, on: false });
    await session.reading(open, ({ state }) => state === 'off');
    await session.ask({ type: 'popup-set-everywhere', tabId: open.tabId, on: true });
    await session.reading(open);
    await session.ask({ type: 'popup-set-density', tabId: open.tabId, density: 'must' });
    expect((await session.reading(open, (reading) => reading.painted !== painted)).painted).toBeLessThan(
      painted,
    );
    await session.ask({ type: 'popup-set-density', tabId: open.tabId, density: 'should' });
  });

  test('a site that is off is left alone from the start', async () => {
    const first = await session.open('off-1.html', SAMPLE);
    await session.reading(first);
    await session.ask({ type: 'popup-set-site', tabId: first.tabId, on: false });
    const second = await session.open('off-2.html', SAMPLE);
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await session.highlights(second)).toEqual({});
    await session.ask({ type: 'popup-set-site', tabId: second.tabId, on: true });
    await session.reading(second);
  });

  test('keyboard: walks from mention to mention, focus in the card, Escape closes and gives the focus back', async () => {
    const open = await session.open('keys.html', SAMPLE);
    await session.reading(open);
    await open.page.bringToFront();
    await session.tell(open, { type: 'walk', direction: 1 });
    const first = await session.cardWhen(open, (c) => c.open && c.focused);
    await session.tell(open, { type: 'walk', direction: 1 });
    const second = await session.cardWhen(open, (c) => c.open && c.headword !== first.headword);
    expect(second.focused).toBe(true);
    await session.tell(open, { type: 'walk', direction: -1 });
    await session.cardWhen(open, (c) => c.headword === first.headword);
    await open.page.keyboard.press('Escape');
    await session.cardWhen(open, (c) => !c.open);
  });

  test('the card as it stands on the page passes axe', async () => {
    const open = await session.open('axe.html', SAMPLE);
    await session.reading(open);
    await hover(open.page, '两个维护');
    const card = await session.cardWhen(open, (c) => c.open);
    const blank = await session.open(
      'blank.html',
      `<!doctype html><html lang="en"><title>card</title><main><h1>Card</h1>${card.html}</main></html>`,
    );
    expect(await axeFindings(blank.page)).toEqual([]);
  });

  test('nothing asks for anything outside this machine', () => {
    const outside = session.server.asked.filter(
      (address) =>
        !/(^|\.)(mozilla|firefox|google|googleapis|gstatic)\.(com|net|org)|detectportal|mozilla\.net/.test(
          address,
        ),
    );
    expect(outside).toEqual([]);
  });
});
