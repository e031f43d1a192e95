/**
 * Draws every state of the card, the popup, the options and the underlines in a headless Chromium, light and dark, checks each with
 * axe-core and writes a PNG of each; then uses them by pointer and keyboard.
 *   node tests/components/harness.ts [DIRECTORY [NAME …]]   a NAME is part of a shot's file name
 * Exits 1 where axe finds anything, a page reports an error or a control does not do what it is for.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumPath } from '../../tools/browser/find.ts';
import { misbehaviour } from './behaviour.ts';
import { bundlePage } from './bundle.ts';
import { give, press } from './press.ts';
import { type Shot, shots } from './shots.ts';
import { readMessages } from './texts.ts';

const [directory = '/tmp/tifa-components', ...names] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const highlightCss = readFileSync(new URL('../../public/highlight.css', import.meta.url), 'utf8');
const underlinePage = `body { margin: 24px auto; max-width: 640px; font: 18px/1.9 sans-serif } h1 { font-size: 22px }
  @media (prefers-color-scheme: dark) { body { background: #181a1b; color: #d8d4cf } }`;

const fileOf = (
  { view, name, locale, language, tab, unfold, group, search, press, give, width }: Shot,
  theme: string,
) =>
  [
    view,
    name,
    tab,
    unfold && `unfold${unfold}`,
    group,
    search,
    press?.at(-1),
    give?.join(' '),
    width,
    locale,
    language,
    theme,
  ]
    .filter((part) => part !== undefined)
    .join('-')
    .replaceAll(' ', '_');

async function draw(
  browser: Browser,
  script: string,
  shot: Shot,
  theme: 'light' | 'dark',
): Promise<string[]> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.setViewport({
    width: shot.width ?? { card: 430, popup: 360, options: 1120, underline: 720 }[shot.view],
    height: 600,
    // The options are long; in twice as many points each they take as long as all others together.
    deviceScaleFactor: shot.view === 'options' ? 1 : 2,
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setContent('<!doctype html><html><head><title>Tifa</title></head><body></body></html>');
  if (shot.view === 'underline') await page.addStyleTag({ content: underlinePage + highlightCss });
  await page.addScriptTag({ content: script });
  await page.evaluate(
    (...args) =>
      (globalThis as unknown as { tifaHarness: { show: (...a: unknown[]) => void } }).tifaHarness.show(
        ...args,
      ),
    shot.view,
    shot.name,
    readMessages(shot.locale),
    shot.language,
  );
  if (shot.tab) await (await page.waitForSelector(`[role=tab]:nth-child(${shot.tab + 1})`))?.click();
  if (shot.group) {
    await page.waitForSelector('.grouping');
    await page.select('.grouping', shot.group);
  }
  if (shot.search) await (await page.waitForSelector('.search'))?.type(shot.search);
  if (shot.unfold) {
    await (await page.waitForSelector('.sort'))?.click();
    await (await page.waitForSelector(`tr:nth-child(${shot.unfold}) .unfold button`))?.click();
    await page.waitForSelector('.sentence');
  }
  if (shot.view === 'options') await page.waitForSelector('.section');
  for (const name of shot.press ?? []) await press(page, name);
  if (shot.give) await give(page, shot.give);
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: `${directory}/${fileOf(shot, theme)}.png` as `${string}.png`,
    fullPage: true,
  });
  if (shot.view !== 'underline') {
    await page.evaluate(axe);
    problems.push(...(await page.evaluate(findings, shot.view !== 'card')));
  }
  await page.close();
  return problems;
}

/** Runs in the page. A card's page is not ours: its landmarks and headings are not what is checked. */
async function findings(wholePage: boolean): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: wholePage }, 'page-has-heading-one': { enabled: wholePage } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

mkdirSync(directory, { recursive: true });
const script = await bundlePage();
const browser = await puppeteer.launch({
  executablePath: chromiumPath(),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
let found = 0;
let drawn = 0;
for (const shot of shots) {
  for (const theme of ['light', 'dark'] as const) {
    const file = fileOf(shot, theme);
    if (names.length > 0 && !names.some((name) => file.includes(name))) continue;
    drawn++;
    for (const problem of await draw(browser, script, shot, theme)) {
      found++;
      console.log(`${file}: ${problem}`);
    }
  }
}
if (names.length === 0) {
  for (const problem of await misbehaviour(browser, script)) {
    found++;
    console.log(problem);
  }
}
await browser.close();
console.error(`${drawn} drawn in ${directory}, ${found} findings`);
process.exit(found > 0 ? 1 : 0);
