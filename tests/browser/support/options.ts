/** The options page in a real browser, used by what is written on it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { extensionPage } from '../../../tools/browser/extension.ts';
import { until } from '../../../tools/browser/launch.ts';
import type { Session } from './extension.ts';

export async function openOptions({ launched }: Session): Promise<Page> {
  const page = await extensionPage(launched, '/options.html');
  await page.setViewport({ width: 1100, height: 900 });
  await page.waitForSelector('.section');
  // What would be saved as a file is kept for the test, and not in the folder of whoever runs it.
  await page.evaluate(() => {
    const made: { name: string; blob: Blob }[] = [];
    let last: Blob | undefined;
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return real.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (last && this.download) made.push({ name: this.download, blob: last });
    };
    Object.assign(globalThis, { made });
  });
  return page;
}

/** The text of the file that was saved last. */
export const saved = (page: Page): Promise<string> =>
  until('a saved file', () =>
    page.evaluate(async () => (globalThis as never as { made: { blob: Blob }[] }).made.at(-1)?.blob.text()),
  );

/** Clicks the button, link or fold whose label or text begins so. */
export async function press(page: Page, name: string, within = 'body'): Promise<void> {
  const found = await until(`a button ${name}`, async () => {
    const handle = await page.evaluateHandle(
      (begin, root) =>
        [...(document.querySelector(root)?.querySelectorAll('button') ?? [])].find((one) =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(begin),
        ),
      name,
      within,
    );
    return handle.asElement() as ElementHandle<HTMLButtonElement> | null;
  });
  await found.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await found.click();
}

/** Gives a file on this machine to the button that asks for one. */
export async function give(page: Page, button: string, path: string): Promise<void> {
  const input = await page.evaluateHandle(
    (begin) =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(begin))
        ?.nextElementSibling,
    button,
  );
  await (input.asElement() as ElementHandle<HTMLInputElement>).uploadFile(path);
  await page.waitForSelector('.import[aria-busy=false]');
}

/** Waits until a text is in the first element of the selector, and gives all that is in it. */
export const shows = (page: Page, selector: string, text: string): Promise<string> =>
  until(`${selector} showing ${text}`, () =>
    page.evaluate(
      (s, wanted) => {
        const found = (document.querySelector(s) as HTMLElement | null)?.innerText ?? '';
        return found.includes(wanted) && found;
      },
      selector,
      text,
    ),
  );
