/** The pointer on words of a page. */
import type { Page } from 'puppeteer-core';

/** The middle of the n-th place (from 0) of a word, scrolled into view; words may be split over inline elements. */
export async function pointOf(page: Page, word: string, nth = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(
    (text, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (
          let at = (node as Text).data.indexOf(text);
          at >= 0;
          at = (node as Text).data.indexOf(text, at + 1)
        ) {
          if (skip-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
      }
      return undefined;
    },
    word,
    nth,
  );
  if (!point) throw new Error(`the page does not show ${word}`);
  return point;
}

export async function hover(page: Page, word: string, nth = 0): Promise<void> {
  const { x, y } = await pointOf(page, word, nth);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
}

export const away = (page: Page): Promise<void> => page.mouse.move(2, 2);
