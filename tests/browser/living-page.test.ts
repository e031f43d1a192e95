/** A page read by pieces is the page read whole, whatever has been done to it: random changes in a real page of Chromium. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundle, inPage, launch, serve } from '../pages/browser.ts';

const SEEDS = 40;
const STEPS = 60;

test(`${SEEDS} pages, ${STEPS} times changed each`, async () => {
  const { server, port } = await serve(
    new Map([['page.html', '<!doctype html><title>清河</title><body></body>']]),
  );
  const script = await bundle(fileURLToPath(new URL('../pages/living/in-page.ts', import.meta.url)));
  const browser = await launch(port);
  try {
    await inPage(browser, `http://localhost:${port}/page.html`, script, async (evaluate) => {
      for (let seed = 1; seed <= SEEDS; seed++)
        expect(await evaluate(`tifa.compare(${seed}, ${STEPS})`)).toBeUndefined();
    });
  } finally {
    await browser.close();
    server.close();
  }
}, 120_000);
