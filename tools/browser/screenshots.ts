/** PNGs of what a person sees: the annotated page, an open card, the popup. */
import type { Page } from 'puppeteer-core';
import type { Reading } from '../../messages/types.ts';
import { extensionPage } from './extension.ts';
import type { Launched } from './launch.ts';

/** Writes PREFIX-page.png, PREFIX-card.png and PREFIX-popup.png. */
export async function takeScreenshots(
  launched: Launched,
  page: Page,
  tabId: number,
  reading: Reading,
  prefix: string,
): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: `${prefix}-page.png` });
  const formula =
    reading.analysis.terms.find(({ items, level }) => items && level === 'must') ??
    reading.analysis.terms.find(({ level }) => level === 'must');
  if (formula && (await hover(page, formula.text))) await page.screenshot({ path: `${prefix}-card.png` });
  const popup = await extensionPage(launched, `/popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await popup.bringToFront();
  await new Promise((done) => setTimeout(done, 500));
  await popup.screenshot({ path: `${prefix}-popup.png` });
  await popup.close();
}

/** Puts the pointer on the first place of a word; false where the page does not show it. */
export async function hover(page: Page, word: string): Promise<boolean> {
  const point = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      if (box && box.width > 0) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return undefined;
  }, word);
  if (!point) return false;
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y);
  await new Promise((done) => setTimeout(done, 700));
  return true;
}
