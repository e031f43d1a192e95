/**
 * `npm run bench:pages`: the recogniser beside @mozilla/readability and defuddle, on the same loaded pages of ../shared.
 * --json prints the figures as JSON on standard output and the table on standard error; --verbose lists each reader's
 * misses; --readings FILE keeps what the recogniser read, one JSON object a line.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { bundle, inPage, launch, serve, stored } from '../tests/pages/browser.ts';
import { type Measured, NAMES, type PageMeasured, type ReaderName, resultOf, table } from './page-results.ts';
import type { Reference } from './page-score.ts';

const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared/pages');
const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, verbose: { type: 'boolean' }, readings: { type: 'string' } },
});
if (!existsSync(join(shared, 'manifest.json'))) {
  console.error('../shared/pages is absent: there are no stored pages to measure on.');
  process.exit(2);
}

type Entry = Omit<Reference, 'body'> & { body_file: string };
const entries: Entry[] = JSON.parse(readFileSync(join(shared, 'manifest.json'), 'utf8'));
const pages: Reference[] = entries.map(({ body_file, ...page }) => ({
  ...page,
  body: body_file ? readFileSync(join(shared, body_file), 'utf8') : '',
}));

const script = await bundle(fileURLToPath(new URL('./page-readers.ts', import.meta.url)));
const { server, port } = await serve(
  new Map(pages.map(({ file }) => [basename(file), stored(join(shared, file))])),
);

/**
 * Tifa and Readability take turns at being the first, as the first to walk a page pays for what the next finds ready.
 * Defuddle comes last always: it changes some of the pages, which the others must see as they were loaded.
 */
const turn = (i: number): ReaderName[] =>
  i % 2 === 0 ? ['tifa', 'readability', 'defuddle'] : ['readability', 'tifa', 'defuddle'];

function measure(browser: Browser, page: Reference, i: number): Promise<PageMeasured> {
  const url = `http://localhost:${port}/${encodeURIComponent(basename(page.file))}`;
  return inPage(browser, url, script, async (evaluate) => {
    const by: Partial<Record<ReaderName, Measured>> = {};
    for (const name of turn(i)) by[name] = await evaluate<Measured>(`tifa.measure(${JSON.stringify(name)})`);
    return { page, by: by as Record<ReaderName, Measured> };
  });
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

const loadBefore = loadavg()[0];
const browser = await launch(port);
const measured: PageMeasured[] = [];
const unread: string[] = [];
// One page at a time, so that no page's work is in another's time.
for (const [i, page] of pages.entries()) {
  try {
    measured.push(await measure(browser, page, i));
  } catch (error) {
    unread.push(page.file);
    console.error(`${page.file}: ${error instanceof Error ? error.message : error}`);
  }
}
const machine = {
  date: new Date().toISOString(),
  browser: await browser.version(),
  cpu: `${cpus().length} × ${cpus()[0]?.model}`,
  /** Average number of running processes over a minute. */
  load: { before: loadBefore, after: loadavg()[0] },
};
await browser.close();
server.close();

const results = Object.fromEntries(NAMES.map((name) => [name, resultOf(measured, name)])) as Record<
  ReaderName,
  ReturnType<typeof resultOf>
>;
const versions = { readability: versionOf('@mozilla/readability'), defuddle: versionOf('defuddle') };
const print = options.json ? console.error : console.log;
print(
  `${machine.date}, ${machine.browser}, ${machine.cpu}, load ${machine.load.before} to ${machine.load.after}`,
);
print(
  `readability ${versions.readability}, defuddle ${versions.defuddle}; ${measured.length} of ${pages.length} pages`,
);
print(`\n${table(results)}\n`);
print('Milliseconds: median / worst. Means of 0 to 1, with the number of pages that have a reference.');
print('Readability: isProbablyReaderable, document.cloneNode(true) and parse() are in its time.');
print('Defuddle makes no decision: any text at all counts as recognised.');
if (options.verbose)
  for (const name of NAMES) print(`\nMissed by ${name}:\n${results[name].misses.join('\n')}`);
if (options.json)
  console.log(JSON.stringify({ ...machine, versions, pages: measured.length, unread, results }, null, 2));
if (options.readings) {
  const lines = measured.map(({ page, by: { tifa } }) => {
    const { recognised, ...article } = tifa.reading;
    return JSON.stringify({ file: page.file, recognised, article });
  });
  writeFileSync(options.readings, `${lines.join('\n')}\n`);
}
process.exit(unread.length ? 1 : 0);
