/**
 * `node bench/gate-cost.ts [N]`: script time that the extension adds to an English page of 1,500 paragraphs, in Chromium. Each page is opened N
 * times (25 unless told) in a browser with the extension and in one without, in turn; ScriptDuration of the DevTools protocol, in ms.
 * Build first: `npm run build`.
 */
import { cpus, loadavg } from 'node:os';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../tools/browser/find.ts';
import { launch } from '../tools/browser/launch.ts';
import { servePages } from '../tools/browser/serve.ts';

const paragraph = (i: number) =>
  `<p>Paragraph ${i}: the county committee met on Tuesday to discuss its plans for the coming year, among them roads, schools and <a href="/${i}">the reservoir</a>.</p>`;
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>${Array.from({ length: 1_500 }, (_, i) => paragraph(i)).join('\n')}</body></html>`;

const count = Number(process.argv[2] ?? 25);
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium was found');
const server = await servePages(() => ({
  body: page,
  headers: { 'content-type': 'text/html; charset=utf-8' },
}));

/** What the gate waits for, and the page's own idle time, are over by then; looking again would be in it too. */
const SETTLED_MS = 700;

async function scriptMs(browser: Browser): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(server.url('page.html'), { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, SETTLED_MS));
  const { ScriptDuration = 0 } = await tab.metrics();
  await tab.close();
  return ScriptDuration * 1_000;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const before = loadavg()[0]?.toFixed(1);
const { browser: withIt, close } = await launch('chromium', { headless: true, proxyPort: server.port });
const without = await puppeteer.launch({
  executablePath,
  headless: true,
  args: [
    '--disable-gpu',
    '--disable-background-networking',
    `--proxy-server=127.0.0.1:${server.port}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
const times: { with: number[]; without: number[] } = { with: [], without: [] };
for (let i = 0; i < count; i++) {
  times.with.push(await scriptMs(withIt));
  times.without.push(await scriptMs(without));
}
await close();
await without.close();
await server.close();

const line = (values: number[]) =>
  `median ${median(values).toFixed(2)}, worst ${Math.max(...values).toFixed(2)}`;
console.log(
  `${count} times, ${cpus().length} × ${cpus()[0]?.model}, load ${before} to ${loadavg()[0]?.toFixed(1)}`,
);
console.log(`script time with the extension: ${line(times.with)} ms; without: ${line(times.without)} ms`);
console.log(`added, in the median: ${(median(times.with) - median(times.without)).toFixed(2)} ms`);
