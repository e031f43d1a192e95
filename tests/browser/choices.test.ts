/** What the options page stores holds on the page: how underlines and cards look, what opens a card, known terms; and saving from the card. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/launch.ts';
import { BROWSERS, type OpenPage, Session } from './support/extension.ts';
import { pause } from './support/living.ts';
import { article, FILLER } from './support/pages.ts';
import { away, hover, pointOf } from './support/pointer.ts';
import { storage } from './support/storage.ts';

/** Longer than any dwell. */
const NO_CARD_MS = 700;

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  let open: OpenPage;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  const choose = (items: Record<string, unknown>) => storage(session, 'local', 'set', items);

  beforeEach(async () => {
    await storage(session, 'local', 'clear');
    await open?.page.close();
    open = await session.open('choices.html', article(FILLER));
    await session.reading(open);
  });

  test('theme and text size, in the card', async () => {
    await choose({ theme: 'dark', textSize: 'larger' });
    await hover(open.page, '两个维护');
    const card = await session.cardWhen(open, ({ html }) => html.includes('data-theme="dark"'));
    expect(card.html).toMatch(/zoom: ?1\.5/);
    expect(card.box.right).toBeLessThanOrEqual(card.viewport.width);
    expect(card.box.bottom).toBeLessThanOrEqual(card.viewport.height);
  });

  test('the look of underlines, and back', async () => {
    const before = await session.highlights(open);
    expect(before['tifa-must']).toBeGreaterThan(0);
    await choose({ underline: 'tint' });
    const tinted = await until('tinted terms', async () => {
      const names = await session.highlights(open);
      return names['tifa-tint-must'] ? names : undefined;
    });
    expect(tinted['tifa-must']).toBeUndefined();
    expect(tinted['tifa-tint-must']).toBe(before['tifa-must']);
    await choose({ underline: 'dotted' });
    await until(
      'dotted terms',
      async () => (await session.highlights(open))['tifa-must'] === before['tifa-must'],
    );
  });

  test('a click alone opens a card', async () => {
    await choose({ trigger: 'click' });
    await pause(300);
    await hover(open.page, '两个维护');
    await pause(NO_CARD_MS);
    expect((await session.card(open)).open).toBe(false);
    const { x, y } = await pointOf(open.page, '两个维护');
    await open.page.mouse.click(x, y);
    await session.cardWhen(open, ({ headword }) => headword === '两个维护');
    await away(open.page);
    await pause(NO_CARD_MS);
    expect((await session.card(open)).open).toBe(true);
  });

  test('with Shift held alone a resting pointer opens a card', async () => {
    await choose({ trigger: 'shift' });
    await pause(300);
    await hover(open.page, '两个维护');
    await pause(NO_CARD_MS);
    expect((await session.card(open)).open).toBe(false);
    await open.page.keyboard.down('Shift');
    await hover(open.page, '两个维护');
    await session.cardWhen(open, ({ headword }) => headword === '两个维护');
    await open.page.keyboard.up('Shift');
  });

  test('a known term is no longer underlined, and is again once it is brought back', async () => {
    const { analysis } = await session.reading(open);
    const term = analysis.terms.find(({ text }) => text.includes('两个维护'));
    const count = async () =>
      Object.values(await session.highlights(open)).reduce((sum, size) => sum + size, 0);
    const before = await count();
    const known = { id: term?.entry, zh: '两个维护', en: 'Two Upholds', when: '2024-06-18T00:00:00Z' };
    await choose({ known: { version: 1, terms: [known] } });
    await until('one underline less', async () => (await count()) < before);
    await hover(open.page, '两个维护');
    await pause(NO_CARD_MS);
    expect((await session.card(open)).headword).not.toBe('两个维护');
    await choose({ known: { version: 1, terms: [] } });
    await until('all underlines', async () => (await count()) === before);
  });

  test('the card saves its term with the sentence', async () => {
    await session.tell(open, { type: 'walk', direction: 1 });
    const { headword } = await session.cardWhen(open, ({ focused }) => focused);
    await open.page.keyboard.press('Tab');
    await open.page.keyboard.press('Enter');
    await session.cardWhen(open, ({ html }) => html.includes('aria-pressed="true"'), 'a saved term');
    const { saved } = (await storage(session, 'local', 'get')) as { saved: { terms: string } };
    const [term] = JSON.parse(saved.terms) as {
      term: string;
      sentence: string;
      title: string;
      address: string;
    }[];
    expect(term?.term).toBe(headword);
    expect(term?.sentence.length).toBeGreaterThan(5);
    expect(term?.title).toContain('清溪县');
    expect(term?.address).toContain('choices.html');
  });
});
