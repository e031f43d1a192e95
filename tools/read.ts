/**
 * `npm run --silent read -- FILE.html-or-URL …`: pages in a real browser with the built extension, one JSON object a line.
 * --browser chromium|firefox, --screenshot DIR, --lang en|zh, --concurrency N.
 */
import { isUtf8 } from 'node:buffer';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { type PageResult, readPage } from './browser/read-page.ts';
import { type Served, servePages } from './browser/serve.ts';

const usage =
  'usage: npm run --silent read -- [--browser chromium|firefox] [--screenshot DIR] [--lang en|zh] [--concurrency N] FILE.html-or-URL …';

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      screenshot: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      concurrency: { type: 'string', default: '2' },
    },
  });
  if (
    positionals.length === 0 ||
    !['chromium', 'firefox'].includes(values.browser) ||
    !['en', 'zh'].includes(values.lang) ||
    !/^[1-9]\d?$/.test(values.concurrency)
  )
    throw new Error(usage);
  return {
    ...values,
    browser: values.browser as BrowserName,
    concurrency: Number(values.concurrency),
    inputs: positionals,
  };
}

async function main(): Promise<void> {
  const options = parse();
  if (options.screenshot) mkdirSync(options.screenshot, { recursive: true });
  const files = new Map(
    options.inputs
      .filter((input) => !/^https?:/.test(input))
      .map((file, i) => [`${i}/${basename(file)}`, file]),
  );
  const served = (file: string): Served => {
    const body = readFileSync(file);
    return { body, headers: { 'content-type': contentType(file, body) } };
  };
  const server = await servePages((path) => {
    const file = files.get(path);
    return file === undefined ? undefined : served(file);
  });
  const online = options.inputs.some((input) => /^https?:/.test(input));
  const launched = await launch(options.browser, {
    headless: true,
    language: options.lang === 'zh' ? 'zh-CN' : 'en',
    // Stored pages name scripts and pictures of other hosts: none is asked for. An address given on purpose is.
    ...(!online && { proxyPort: server.port }),
  });
  const paths = new Map([...files].map(([path, file]) => [file, path]));
  const queue = [...options.inputs];
  const one = async (input: string): Promise<PageResult | { error: string }> => {
    try {
      const path = paths.get(input);
      const name = options.screenshot && `${options.screenshot}/${basename(input).replace(/\.\w+$/, '')}`;
      return await readPage(launched, path === undefined ? input : server.url(path), {
        ...(path !== undefined && { stored: served(input) }),
        ...(name && { screenshots: name }),
      });
    } catch (error) {
      process.exitCode = 1;
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  const worker = async () => {
    for (let input = queue.shift(); input !== undefined; input = queue.shift())
      console.log(JSON.stringify({ file: input, ...(await one(input)) }));
  };
  await Promise.all(Array.from({ length: options.screenshot ? 1 : options.concurrency }, worker));
  await launched.close();
  await server.close();
}

/**
 * Pages that were saved as UTF-8 often still declare the encoding of their site: what is valid UTF-8 is served as that. Anything else is left
 * to the page's declaration or the browser's guess, as on the site that it came from.
 */
function contentType(file: string, body: Uint8Array): string {
  const type = Object.entries(TYPES).find(([ending]) => file.endsWith(ending))?.[1] ?? 'text/html';
  return type !== 'application/pdf' && isUtf8(body) ? `${type}; charset=utf-8` : type;
}

const TYPES = {
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
