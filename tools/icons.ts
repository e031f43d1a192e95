/**
 * Draws the toolbar icons of public/icon/ from assets/icon/*.svg in a headless Chromium:
 *   node tools/icons.ts
 * N.png is the mark in colour, off-N.png the same in grey for tabs where nothing is annotated.
 * The path of the browser may be given in CHROMIUM.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from './browser/find.ts';

const COLOUR = '#0b6f68';
/** Stands off from light toolbars and dark ones alike. */
const GREY = '#7c858d';
/** The sizes that the stores and the toolbars of both browsers ask for, in pixels. */
const SIZES = [16, 32, 48, 128] as const;

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const source = (size: number) => readFileSync(at(`assets/icon/tifa${size === 16 ? '-16' : ''}.svg`), 'utf8');

const browser = await puppeteer.launch({
  executablePath: chromiumPath(),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
const page = await browser.newPage();
mkdirSync(at('public/icon'), { recursive: true });
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  for (const [prefix, colour] of [
    ['', COLOUR],
    ['off-', GREY],
  ] as const) {
    const svg = source(size).replaceAll(COLOUR, colour);
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({
      path: at(`public/icon/${prefix}${size}.png`) as `${string}.png`,
      omitBackground: true,
    });
  }
}
await browser.close();
