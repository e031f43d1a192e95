/**
 * `npm start [-- FILE-or-URL]`: the built extension on a sample article in a real browser. With a display the browser
 * stays open; without one it runs headless, prints what was found and writes PNGs to .output/start/.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launch } from './browser/launch.ts';
import { readPage } from './browser/read-page.ts';
import { servePages } from './browser/serve.ts';
import { printReading } from './print-reading.ts';

const root = join(import.meta.dirname, '..');
const input = process.argv[2] ?? join(root, 'assets/sample/article.html');
const online = /^https?:/.test(input);
if (!online && !existsSync(input)) {
  console.error(`There is no file ${input}.`);
  process.exit(2);
}
const display =
  process.platform === 'linux'
    ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    : !process.env.CI;

const server = await servePages(() => ({ body: readFileSync(input) }));
const address = online ? input : server.url(basename(input));
try {
  const launched = await launch('chromium', {
    headless: !display,
    ...(!online && { proxyPort: server.port }),
  });
  if (display) {
    const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
    await page.goto(address);
    console.log('The sample is open, with the extension loaded. Close the browser to end.');
    await new Promise<void>((done) => launched.browser.once('disconnected', () => done()));
  } else {
    const folder = join(root, '.output/start');
    mkdirSync(folder, { recursive: true });
    const result = await readPage(launched, address, { screenshots: join(folder, 'sample') });
    printReading(result);
    console.log(`\nPictures: ${folder}/sample-page.png, sample-card.png, sample-popup.png`);
    if (!result.recognised) process.exitCode = 1;
  }
  await launched.close();
} finally {
  await server.close();
}
