/**
 * Runs the recogniser on stored pages in a real headless Chromium and prints one JSON object a line.
 *   node tests/pages/harness.ts [--force] [--concurrency N] FILE.html …
 */
import { basename } from 'node:path';
import { bundle, inPage, launch, serve, stored } from './browser.ts';

const args = process.argv.slice(2);
const force = args.includes('--force');
const at = args.indexOf('--concurrency');
const concurrency = at < 0 ? 2 : Number(args.splice(at, 2)[1]);
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('usage: harness.ts [--force] [--concurrency N] FILE.html …');
  process.exit(2);
}

const script = await bundle();
const { server, port } = await serve(new Map(files.map((file) => [basename(file), stored(file)])));
const browser = await launch(port);
const queue = [...files];
const times: { file: string; recognise: number; gate: number }[] = [];
let failed = 0;

async function work(): Promise<void> {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const name = basename(file);
    try {
      const url = `http://localhost:${port}/${encodeURIComponent(name)}`;
      const read = await inPage(browser, url, script, (evaluate) =>
        evaluate<{ timings: { recogniseMs: number; gateMs: number } }>(`tifa.read(${force})`),
      );
      times.push({ file: name, recognise: read.timings.recogniseMs, gate: read.timings.gateMs });
      console.log(JSON.stringify({ file: name, ...read }));
    } catch (error) {
      failed++;
      console.log(JSON.stringify({ file: name, error: String(error) }));
    }
  }
}
await Promise.all(Array.from({ length: concurrency }, work));
await browser.close();
server.close();

const summary = (key: 'recognise' | 'gate') => {
  const sorted = times.toSorted((a, b) => a[key] - b[key]);
  const worst = sorted.at(-1);
  const median = sorted[Math.floor(sorted.length / 2)]?.[key] ?? Number.NaN;
  return `${key}: median ${median.toFixed(1)} ms, worst ${worst?.[key].toFixed(1)} ms (${worst?.file})`;
};
console.error(`${times.length} pages; ${summary('recognise')}; ${summary('gate')}`);
process.exit(failed ? 1 : 0);
