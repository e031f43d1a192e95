/**
 * `node bench/page-browsers.ts [N]`: reads N stored articles of ../shared (10 unless told) with the built extension in
 * Chromium and in Firefox and says how many bodies, titles, dates and sources are the same. Build both first: `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserName } from '../tools/browser/find.ts';
import { bodyF1, isChineseArticle, type Reference } from './page-score.ts';

const FACTS = ['body', 'title', 'date', 'source'] as const;
type Read = {
  file: string;
  error?: string;
  reason?: string;
  article?: Partial<Record<(typeof FACTS)[number], string>>;
};

const root = join(import.meta.dirname, '..');
const shared = join(root, '../shared/pages');
if (!existsSync(join(shared, 'manifest.json'))) {
  console.error('../shared/pages is absent: there are no stored pages to compare the browsers on.');
  process.exit(2);
}

const all: Reference[] = JSON.parse(readFileSync(join(shared, 'manifest.json'), 'utf8'));
const articles = all.filter(isChineseArticle);
const count = Math.min(articles.length, Number(process.argv[2] ?? 10));
/** Spread evenly over the list, which stands in the order of the sites. */
const files = Array.from({ length: count }, (_, i) =>
  join(shared, articles[Math.floor((i * articles.length) / count)]?.file ?? ''),
);

/**
 * One page at a time: all are served from one host, and checking one page may switch that site off and on, which would
 * reach whatever other page is being read.
 */
function read(browser: BrowserName): Map<string, Read> {
  const args = [join(root, 'tools/read.ts'), '--browser', browser, '--concurrency', '1', ...files];
  const run = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = run.stdout.split('\n').filter((line) => line.startsWith('{'));
  return new Map(lines.map((line) => JSON.parse(line) as Read).map((one) => [one.file, one]));
}

const why = (read: Read | undefined) =>
  read?.error ?? (read?.article?.body ? 'read' : `no body (${read?.reason ?? 'no answer'})`);

const [chromium, firefox] = [read('chromium'), read('firefox')];
const same: Record<string, number> = { body: 0, title: 0, date: 0, source: 0 };
let unread = 0;
for (const file of files) {
  const [a, b] = [chromium.get(file), firefox.get(file)];
  if (!a?.article?.body || !b?.article?.body) {
    unread++;
    console.log(`${basename(file)}\tnot read: Chromium: ${why(a)}; Firefox: ${why(b)}`);
    continue;
  }
  for (const fact of FACTS) {
    if (a.article[fact] === b.article[fact]) same[fact] = (same[fact] ?? 0) + 1;
    else
      console.log(
        `${basename(file)}\t${fact} differs${fact === 'body' ? `: F1 ${bodyF1(a.article.body, b.article.body).toFixed(4)}` : ''}`,
      );
  }
}
console.log(
  `the same in Chromium and Firefox, of ${files.length}: ${FACTS.map((fact) => `${fact} ${same[fact]}`).join(', ')}; not read in both: ${unread}`,
);
process.exit(unread ? 1 : 0);
