/** The options page in real browsers: what is chosen there holds, own glossaries are at work, files go out and come in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/launch.ts';
import { axeFindings } from './support/axe.ts';
import { BROWSERS, Session } from './support/extension.ts';
import { give, openOptions, press, saved, shows } from './support/options.ts';
import { article, FILLER } from './support/pages.ts';
import { hover } from './support/pointer.ts';
import { type Area, storage } from './support/storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'tifa-options-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());
  const stored = (area: Area) => storage(session, area, 'get');
  const put = (items: Record<string, unknown>) => storage(session, 'local', 'set', items);
  const clear = () => Promise.all([storage(session, 'local', 'clear'), storage(session, 'sync', 'clear')]);
  beforeEach(async () => {
    await clear();
    await page?.close();
    page = await openOptions(session);
  });

  test('choices are synced, hold in the popup, and move there from where they were', async () => {
    await page.click('input[value=all]');
    await page.click('input[value=zh]');
    await until('the choices', async () => {
      const { density, language } = await stored('sync');
      return density === 'all' && language === 'zh';
    });
    expect(await stored('local')).toEqual({});
    const open = await session.open('choices.html', article(FILLER));
    await session.reading(open);
    const popup = await session.popup(open);
    await popup.waitForSelector('.segments input[value=all]:checked');
    await popup.close();
    await open.page.close();
    // As the version before stored them.
    await put({ density: 'must' });
    const again = await openOptions(session);
    await again.waitForSelector('input[value=must]:checked');
    await again.close();
  });

  test('nothing for axe to find, in either theme, with everything unfolded', async () => {
    await give(
      page,
      'Import a file',
      file('mine.csv', 'zh,en\n水长制,water chief system\n河长制,river chief\n'),
    );
    await press(page, 'Take 2 terms');
    await press(page, 'mine');
    await press(page, 'Add a term');
    await give(page, 'Import a file', file('mine.csv', 'zh,en\n水长制,another\n,x\n井长制,well chief\n'));
    await shows(page, '.counts', '1 differing');
    for (const theme of ['dark', 'light']) {
      await page.click(`input[value=${theme}]`);
      await page.waitForSelector(`html[data-theme=${theme}]`);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test('an own term is explained from the next reading on, and no longer when it is switched off', async () => {
    const text = `${FILLER[0]}全县推行井长制，井长制的责任落实到人，井长制见到成效。`;
    const explained = async (address: string) => {
      const open = await session.open(address, article([text, FILLER[1] ?? '']));
      const reading = await session.reading(open);
      return { open, terms: reading.analysis.terms.filter(({ text: form }) => form === '井长制') };
    };
    const before = await explained('before.html');
    expect(before.terms).toEqual([]);
    await before.open.page.close();
    await give(
      page,
      'Import a file',
      file('wells.tsv', 'zh\ten\tgloss\n井长制\twell chief system\tNobody knows it.\n'),
    );
    await press(page, 'Take 1 term');
    await shows(page, '.glossary', '1 term');
    const with_ = await explained('with.html');
    expect(with_.terms.map(({ basis }) => basis)).toEqual(['own', 'own', 'own']);
    await with_.open.page.bringToFront();
    await hover(with_.open.page, '井长制');
    const card = await session.cardWhen(with_.open, ({ open }) => open);
    expect(card.text).toContain('your glossary');
    expect(card.text.match(/Nobody knows it\./g)).toHaveLength(1);
    await with_.open.page.close();
    await page.bringToFront();
    await page.click('.glossary .switch input');
    await shows(page, '.glossary .switch', 'Off');
    const off = await explained('off.html');
    expect(off.terms).toEqual([]);
    await off.open.page.close();
  });

  test('what is saved as a file comes back as it was', async () => {
    await give(
      page,
      'Import a file',
      file('all.csv', 'zh,en,tags\n水长制,"=cmd, x",a | b\n“四个一”措施,four ones,\n'),
    );
    await press(page, 'Take 2 terms');
    await press(page, 'all');
    for (const format of ['CSV', 'TSV', 'JSON', 'TBX']) {
      await press(page, format, '.glossary');
      const text = await until(format, async () => {
        const last = await saved(page);
        return (
          { CSV: /^\ufeff?zh,/, TSV: /^\ufeff?zh\t/, JSON: /^\{/, TBX: /^<\?xml/ }[format]?.test(last) && last
        );
      });
      await give(page, 'Import a file', file(`all.${format.toLowerCase()}`, text));
      await shows(page, '.counts', '2 already there');
      await press(page, 'Cancel', '.import');
    }
  });

  test('a hostile file changes nothing and is refused with its line and a reason', async () => {
    await give(page, 'Import a file', file('ok.csv', 'zh,en\n水长制,x\n'));
    await press(page, 'Take 1 term');
    await shows(page, '.glossary', '1 term');
    const before = await stored('local');
    const broken = {
      'entities.tbx': ['<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "b">]>\n<tbx></tbx>', 'Line 2'],
      'broken.json': ['[\n{"zh":"水长制",}]', 'Line 2, column 13'],
      'open.csv': ['zh,en\n水长制,"x\n', 'Line 2'],
      'sheet.csv': ['PK\u0003\u0004', 'Save it as CSV'],
      'bytes.csv': [new Uint8Array([0xff, 0xff, 0x80]), 'in no encoding'],
    } as const;
    for (const [called, [content, reason]] of Object.entries(broken)) {
      await give(page, 'Import a file', file(called, content));
      await shows(page, '.problems', reason);
      await press(page, 'Close', '.import');
    }
    expect(await stored('local')).toEqual(before);
  });

  test('everything as one file goes to another browser', async () => {
    await give(page, 'Import a file', file('mine.csv', 'zh,en\n水长制,x\n'));
    await press(page, 'Take 1 term');
    await page.click('input[value=solid]');
    await put({ 'site:news.example.com': 'off' });
    await shows(page, '#sites', 'news.example.com');
    await press(page, 'Save a copy');
    const copy = await saved(page);
    const before = { local: await stored('local'), sync: await stored('sync') };
    await clear();
    await shows(page, '#sites', 'No site is switched off.');
    await give(page, 'Bring a copy back', file('copy.json', copy));
    await shows(page, '.changes', 'Underlines look like: Dots → Line');
    await press(page, 'Bring back', '.import');
    await shows(page, '#sites', 'news.example.com');
    await page.waitForSelector('.import', { hidden: true });
    const after = { local: await stored('local'), sync: await stored('sync') };
    expect(after.local).toMatchObject(before.local);
    expect(after.sync).toMatchObject(before.sync);
  });

  test('damaged data are set aside and said; data of a later version stay', async () => {
    const later = { version: 99, list: 'of another kind' };
    await put({ saved: { version: 1, terms: 'broken' }, glossaries: later });
    const said = await shows(page, '.notice', 'what was stored was damaged');
    expect(said).toContain('The list of glossaries: stored by a later version');
    await press(page, 'Save it as a file');
    expect(JSON.parse(await saved(page))).toEqual({ version: 1, terms: 'broken' });
    const all = await stored('local');
    expect(all.glossaries).toEqual(later);
    expect(all.saved).toBeUndefined();
    expect(Object.values(all)).toContainEqual({ version: 1, terms: 'broken' });
  });

  test('everything can be reached and used by the keyboard', async () => {
    await give(page, 'Import a file', file('mine.csv', 'zh,en\n水长制,x\n'));
    await press(page, 'Take 1 term');
    await shows(page, '.glossary', '1 term');
    await page.focus('.open');
    await page.keyboard.press('Enter');
    await shows(page, '.glossary .entry', '水长制');
    await page.close();
    page = await openOptions(session);
    await page.waitForSelector('.glossary');
    const seen: string[] = [];
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        const input = element as HTMLInputElement;
        return (
          element.getAttribute('aria-label') ??
          (input.name || element.textContent?.trim() || element.className)
        );
      });
      if (at === '') break;
      seen.push(at);
    }
    for (const wanted of [
      'Reading',
      'language',
      'theme',
      '四个意识',
      'Annotate on all sites',
      'mine 1 term',
      'Import a file',
      'Bring a copy back',
    ])
      expect(seen).toContain(wanted);
    // Each radio group is one stop, and nothing holds the focus.
    expect(seen.filter((one) => one === 'language')).toHaveLength(1);
  });
});
