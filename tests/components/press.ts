/** What a user does by the words on a page: a button by its text or label, a file to a button that asks for one. */
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';

/** The button whose label or text begins so, once it is there. */
export async function button(page: Page, name: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (begin) =>
      [...document.querySelectorAll('button')].find((one) =>
        (one.ariaLabel ?? one.textContent ?? '').trim().startsWith(begin),
      ),
    { timeout: 5_000 },
    name,
  );
  return found as ElementHandle<Element>;
}

export const press = async (page: Page, name: string): Promise<void> => (await button(page, name)).click();

/** `file` is one of tests/components/files. */
export async function give(page: Page, [name, file]: [string, string]): Promise<void> {
  const found = await button(page, name);
  const input = await found.evaluateHandle((element) => element.nextElementSibling);
  const path = fileURLToPath(new URL(`./files/${file}`, import.meta.url));
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await page.waitForSelector('.import[aria-busy=false]');
}
