/** What a reader does with the card and the popup, by pointer and by keyboard, in the browser that the harness started. */
import type { Browser, Page } from 'puppeteer-core';
import { place, title } from './data/article.ts';
import { optionSteps } from './options-behaviour.ts';
import { readMessages } from './texts.ts';

export interface Step {
  what: string;
  view: 'card' | 'popup' | 'options';
  name: string;
  act: (page: Page) => Promise<void>;
  /** The calls that must have been made, in their order; of the popup's, all but the first `load`. */
  calls: string[];
}

const CARD = 'section >>> ';
const reveal = (words: string, nth?: number) => {
  const { start, end } = place(words, nth);
  return `reveal ${start} ${end}`;
};
const tab = (at: number) => `[role=tab]:nth-child(${at})`;

const steps: Step[] = [
  ...optionSteps,
  {
    what: 'the card’s buttons, each once',
    view: 'card',
    name: 'composed',
    act: async (page) => {
      for (const label of ['Previous mention', 'Next mention', 'Copy', 'Save', 'Back', 'Close']) {
        await page.click(`${CARD}button[aria-label="${label}"]`);
      }
    },
    calls: ['previous', 'next', 'copy', 'save', 'back', 'close'],
  },
  {
    what: 'a term inside, by its place',
    view: 'card',
    name: 'composed',
    act: (page) => page.click(`${CARD}.parts li:nth-child(2) button`),
    calls: ['part 1'],
  },
  {
    what: 'Escape from any control of the card',
    view: 'card',
    name: 'formula',
    act: async (page) => {
      await page.focus(`${CARD}summary`);
      await page.keyboard.press('Escape');
    },
    calls: ['close'],
  },
  {
    what: 'a click anywhere on a figure’s row',
    view: 'popup',
    name: 'annotated',
    act: (page) => page.click('.figures tbody tr:nth-child(3) td:nth-child(2)'),
    calls: [reveal('3208个基层党组织')],
  },
  {
    what: 'the largest figure, found by sorting',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.click('.sort');
      await page.click('.figures tbody tr:first-child td:nth-child(2)');
    },
    calls: [reveal('1.45亿元')],
  },
  {
    what: 'search, the sentence unfolded, each copy',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.type('.search', '平方米');
      await page.click('.unfold button');
      const sentence = await page.$eval('.sentence', (row) => row.textContent ?? '');
      if (!sentence.startsWith('全市财政安排') || !sentence.endsWith('近90万平方米。'))
        throw new Error(sentence);
      for (const at of [1, 2, 3]) await page.click(`.copy button:nth-of-type(${at})`);
      await page.click('.figures tbody tr:first-child td:nth-child(2)');
    },
    calls: [
      `copy ## ${title}`,
      'copy What is counted,Whose,Figure,Up to,Precision,Unit,Change,Kind,As printed,Sentence',
      `copy ${title}`,
      reveal('近90万平方米'),
    ],
  },
  {
    what: 'figures by subject, kept over a change of tab, sorted in their groups, found, copied in the order shown',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.select('.grouping', 'subject');
      await page.click(tab(2));
      await page.click(tab(1));
      await page.waitForSelector('.group');
      await page.click('.sort');
      await page.click('.sort');
      await page.type('.search', '问题');
      await page.click('.copy button:nth-of-type(3)');
      const copied = await page.$eval('html', ({ dataset }) => dataset.copied?.match(/: (?:\d+)/g)?.join());
      if (copied !== ': 18,: 24,: 57') throw new Error(`copied ${copied}`);
      const [heads, rows] = await Promise.all(
        ['.group th', '.figures .number'].map((css) =>
          page.$$eval(css, (found) => found.map((one) => one.textContent).join()),
        ),
      );
      if (heads !== '问题' || rows !== '18,24,57') throw new Error(`${heads}: ${rows}`);
      await page.click('.figures tbody tr:nth-child(3) td:nth-child(2)');
    },
    calls: [`copy ${title}`, reveal('问题24个')],
  },
  {
    what: 'the grouping by keyboard, then on to the first row in its new order',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.focus('.grouping');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('.group th.sentence');
      for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    },
    calls: [reveal('1名县级干部')],
  },
  {
    what: 'a clipboard that refuses, then one that does not',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.evaluate(() => {
        document.documentElement.dataset.clipboard = 'refused';
      });
      await page.click('.copy button');
      await page.waitForSelector('.tools [role=alert]', { timeout: 2_000 });
      await page.evaluate(() => {
        document.documentElement.dataset.clipboard = '';
      });
      await page.click('.copy button');
      await page.waitForSelector('.tools [role=alert]', { hidden: true, timeout: 2_000 });
      await page.waitForFunction(() => document.querySelector('.tools [role=status]')?.textContent, {
        timeout: 2_000,
      });
    },
    calls: [`copy ## ${title}`, `copy ## ${title}`],
  },
  {
    what: 'arrows through the tabs, then Enter on a date',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.focus(tab(1));
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
    calls: [reveal('“十四五”期间')],
  },
  {
    what: 'a person’s row, and an office within it',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.click(tab(2));
      await page.click('.person:nth-child(2) .times');
      await page.click('.person:nth-child(2) .inner');
    },
    calls: [reveal('高启明'), reveal('云溪市委书记')],
  },
  {
    what: 'the switches and the choices',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.click('input[value=all]');
      await page.click('input[value=both]');
      await page.click('.switch:first-child input');
      await page.click('.switch:last-child input');
    },
    calls: ['density all', 'language both', 'site false', 'everywhere false'],
  },
  {
    what: 'annotate anyway, then a document',
    view: 'popup',
    name: 'notArticle',
    act: async (page) => {
      await page.click('.primary');
      await (await page.waitForSelector(tab(4)))?.click();
      await page.click('.panel .row:nth-child(2)');
    },
    calls: ['annotate', reveal('《中国共产党巡视工作条例》')],
  },
  {
    what: 'a term of a folded kind',
    view: 'popup',
    name: 'annotated',
    act: async (page) => {
      await page.click(tab(5));
      await page.click('.kind:nth-child(2) summary');
      await page.click('.kind:nth-child(2) .row:nth-child(1)');
    },
    calls: [reveal('基层党组织')],
  },
];

/** @returns what did not come out as it must. */
export async function misbehaviour(browser: Browser, script: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { what, view, name, act, calls } of steps) {
    const page = await browser.newPage();
    await page.setViewport({ width: 430, height: 600 });
    await page.setContent('<!doctype html><html><head><title>Tifa</title></head><body></body></html>');
    await page.addScriptTag({ content: script });
    await page.evaluate(
      (...args) =>
        (globalThis as unknown as { tifaHarness: { show: (...a: unknown[]) => void } }).tifaHarness.show(
          ...args,
        ),
      view,
      name,
      readMessages('en'),
      'both',
    );
    await page.waitForSelector({ card: `${CARD}.card`, popup: 'input', options: '.section' }[view]);
    await act(page).catch((error: unknown) =>
      problems.push(`${what}: ${error instanceof Error ? error.stack : error}`),
    );
    const made = await page.evaluate(
      () => (globalThis as unknown as { tifaHarness: { calls: string[] } }).tifaHarness.calls,
    );
    const seen = made.filter((call) => call !== 'load').join(', ');
    if (seen !== calls.join(', '))
      problems.push(`${what}: wanted ${calls.join(', ')}; got ${seen || 'nothing'}`);
    await page.close();
  }
  return problems;
}
