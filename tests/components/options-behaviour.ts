/** What a reader does with the options. */
import type { Page } from 'puppeteer-core';
import type { Step } from './behaviour.ts';
import { give, press } from './press.ts';

/** Waits for a text in the first element of the selector. */
async function shows(page: Page, selector: string, text: string): Promise<void> {
  await page
    .waitForFunction(
      (s, wanted) => document.querySelector(s)?.textContent?.includes(wanted),
      { timeout: 3_000 },
      selector,
      text,
    )
    .catch(async () => {
      throw new Error(
        `${selector} shows ${await page.$eval(selector, (e) => e.textContent).catch(() => 'nothing')}, not ${text}`,
      );
    });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const headword = (page: Page) => page.$eval('.shadow-card >>> .headword', (head) => head.textContent ?? '');

const step = (what: string, calls: string[], act: (page: Page) => Promise<void>, name = 'filled'): Step => ({
  what,
  view: 'options',
  name,
  act,
  calls,
});

export const optionSteps: Step[] = [
  step('every choice, by keyboard', ['choose language en', 'choose density all'], async (page) => {
    await page.focus('input[name=language]:checked');
    await page.keyboard.press('ArrowRight');
    await page.focus('input[name=density]:checked');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.sample-term[data-level=may]');
    await shows(page, '.one-choice:nth-child(2) .hint', 'Every term');
  }),
  step(
    'the preview obeys the trigger',
    ['choose trigger click', 'choose trigger shift', 'copy 最后一公里　the last mile'],
    async (page) => {
      const last = '.sample-term[data-level=should]';
      const first = '.sample-term[data-level=must]';
      await page.hover(last);
      await page.waitForSelector(`${last}[aria-pressed=true]`);
      await page.click('input[value=click]');
      await page.hover(first);
      if ((await headword(page)) !== '最后一公里')
        throw new Error('hovering opened a card that only a click is to open');
      await page.click(first);
      await page.waitForSelector(`${first}[aria-pressed=true]`);
      await page.click('input[value=shift]');
      await page.hover(last);
      if ((await headword(page)) !== '四个意识') throw new Error('hovering without Shift opened a card');
      await page.keyboard.down('Shift');
      await page.mouse.move(0, 0);
      await page.hover(last);
      await page.waitForSelector(`${last}[aria-pressed=true]`);
      await page.keyboard.up('Shift');
      await page.click('.shadow-card >>> button[aria-label=Copy]');
    },
  ),
  step('theme and text size at once', ['choose theme dark', 'choose textSize larger'], async (page) => {
    await page.click('input[value=dark]');
    await page.waitForSelector('html[data-theme=dark]');
    await page.click('input[value=larger]');
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('.shadow-card')?.style.zoom === '1.5',
    );
  }),
  step('a site is switched on', ['on news.example.com', 'everywhere false'], async (page) => {
    await press(page, 'Switch on news.example.com');
    await page.waitForFunction(() => document.querySelectorAll('#sites .row').length === 1);
    await page.click('#sites .switch input');
  }),
  step('a glossary is made, a term put in, changed, deleted and brought back', [], async (page) => {
    await press(page, 'New glossary');
    await page.keyboard.type('Mine');
    await page.keyboard.press('Enter');
    await press(page, 'Add a term');
    await page.type('[name=zh]', '水长制');
    await page.keyboard.press('Enter');
    await shows(page, '.faults', 'neither a rendering nor an explanation');
    await page.type('[name=en]', 'water chief');
    await page.type('[name=forms]', '水长 | 水长制度');
    await page.keyboard.press('Enter');
    await shows(page, '.glossary .entry', '水长　水长制度');
    await press(page, 'Edit 水长制');
    await page.focus('[name=en]');
    await page.keyboard.press('End');
    await page.keyboard.type(' system');
    await page.keyboard.press('Enter');
    await shows(page, '.glossary .entry', 'water chief system');
    await press(page, 'Delete 水长制');
    await shows(page, '.undo', '水长制 is deleted.');
    await page.waitForSelector('.glossary .entry', { hidden: true });
    if ((await focused(page)) !== 'Undo')
      throw new Error(`after the deletion the focus is on ${await focused(page)}`);
    await page.keyboard.press('Enter');
    await shows(page, '.glossary .entry', 'water chief system');
    await press(page, 'Add a term');
    await page.type('[name=zh]', '“水长制”');
    await page.keyboard.press('Enter');
    await shows(page, '.faults', '水长制 is in this glossary already.');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.entry-form', { hidden: true });
  }),
  step(
    'a glossary is searched, renamed, switched, deleted and brought back',
    ['save Waters.csv 8', 'save Waters.tbx 13'],
    async (page) => {
      await press(page, 'Rivers and roads');
      await page.type('.glossary .search', 'hezhang');
      await page.waitForFunction(() => document.querySelectorAll('.entry .term').length === 1 + 2);
      await press(page, 'Rename');
      await page.keyboard.type('Waters');
      await page.keyboard.press('Enter');
      await shows(page, '.glossary-name', 'Waters');
      await press(page, 'CSV');
      await press(page, 'TBX');
      await page.click('.glossary .switch input');
      await shows(page, '.glossary .switch', 'Off');
      await press(page, 'Delete glossary');
      await shows(page, '.glossary-name', '本社译名');
      await press(page, 'Undo');
      await shows(page, '.glossary-name', 'Waters');
    },
  ),
  step('an import changes nothing before it is taken, and only what was chosen', [], async (page) => {
    await give(page, ['Import a file', 'Rivers and roads.csv']);
    await shows(page, '.counts', '1 new1 already there1 differing3 faultynot read: Frequency');
    await shows(page, '.problems', 'Line 6 水长制 stands already in line 4');
    await shows(page, '.glossary .row', '6 terms');
    await page.click('.version:last-of-type input');
    await press(page, 'Take 2 terms');
    await page.waitForSelector('.import', { hidden: true });
    await shows(page, '.glossary .row', '7 terms');
    await press(page, 'Rivers and roads');
    await shows(page, '.glossary .entry', 'river leader system');
  }),
  step('a hostile file is refused with its line, and put away', [], async (page) => {
    await give(page, ['Import a file', 'broken.tbx']);
    await shows(page, '.problems', 'Line 2, column');
    if (await page.$('.import .primary')) throw new Error('a file that cannot be read can be taken');
    await press(page, 'Close');
    await page.waitForSelector('.import', { hidden: true });
  }),
  step(
    'saved terms are searched, known, exported, deleted and brought back',
    ['save Saved terms today.txt 8', 'save Saved terms today.md 16'],
    async (page) => {
      await page.type('#saved .search', 'yunxi');
      await page.waitForFunction(() => document.querySelectorAll('#saved .entry').length === 1);
      await press(page, 'Known 河长制');
      await shows(page, '#known .row', '河长制');
      await press(page, 'Bring back 河长制');
      await shows(page, '#known .row', '市委');
      await press(page, 'Undo');
      await shows(page, '#known .row', '河长制');
      await press(page, 'Anki');
      await press(page, 'Markdown');
      const remove = await page.$('#saved [aria-label="Delete 河长制"]');
      await remove?.click();
      await shows(page, '#saved', 'Nothing here matches.');
      await press(page, 'Undo');
      await shows(page, '#saved .entry', '河长制');
    },
  ),
  step(
    'a copy of everything is saved and brought back',
    ['save Tifa today.json 22', 'choose density all', 'choose theme dark'],
    async (page) => {
      await press(page, 'Save a copy');
      await give(page, ['Bring a copy back', 'copy.json']);
      await shows(page, '.changes', 'Rivers and roads: 1 new · 0 already there · 1 differing');
      await page.click('.import input[value=theirs]');
      const [, take] = await page.$$('.import .tools button');
      const bring = await page.$('.import .primary');
      if (!bring || !take) throw new Error('nothing to press');
      await bring.click();
      await page.waitForSelector('.import', { hidden: true });
      await shows(page, '#glossaries', 'New words');
      await press(page, 'Rivers and roads');
      await shows(page, '.glossary .entry', 'river leader system');
      await shows(page, '#known .rows', '县委');
    },
  ),
  step(
    'what was damaged is saved as a file and let go',
    ['save aside:saved:today.json 4'],
    async (page) => {
      await shows(page, '.notice', 'Saved terms: what was stored was damaged.');
      await press(page, 'Save it as a file');
      await press(page, 'Delete it');
      await page.waitForFunction(() => !document.querySelector('.notice')?.textContent?.includes('damaged'));
    },
    'trouble',
  ),
];
