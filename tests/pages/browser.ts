import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumPath } from '../../tools/browser/find.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The script that is put into a page: `entry` bundled, its exports on `globalThis.tifa`. */
export async function bundle(entry = here('./in-page.ts')): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'tifa',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

/**
 * Serves pages over loopback exactly as stored, and is the browser's proxy too: whatever a page asks of any other host
 * is refused at once, so that nothing leaves the machine and nothing hangs.
 */
export async function serve(
  pages: Map<string, Uint8Array | string>,
): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const page = request.url?.startsWith('/')
      ? pages.get(decodeURIComponent(request.url.slice(1)))
      : undefined;
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = request.url?.endsWith('.xml') ? 'application/xml' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(page);
  });
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return { server, port: (server.address() as AddressInfo).port };
}

export async function launch(port: number): Promise<Browser> {
  return puppeteer.launch({
    executablePath: chromiumPath(),
    headless: true,
    protocolTimeout: 40_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--proxy-server=127.0.0.1:${port}`,
    ],
  });
}

/** Evaluates in a world of its own, as a content script does: the page's globals and prototypes are not seen. */
export async function isolated(client: CDPSession, script: string) {
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'tifa-test',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as T;
  };
  await evaluate(script);
  return evaluate;
}

/** How often a page's script may lead to another address and be given the same page there. */
const MOST_REDIRECTS = 2;

/**
 * Nothing but loopback is reached. A script that leads the tab elsewhere (to https, to a mobile address) gets the same
 * page there: refusing the navigation would leave a page that Chromium stopped parsing where the script stood.
 */
async function guardNetwork(tab: Page, url: string): Promise<void> {
  const guard = await tab.createCDPSession();
  const { frameTree } = await guard.send('Page.getFrameTree');
  const body = Buffer.from(await (await fetch(url)).arrayBuffer()).toString('base64');
  const responseHeaders = [{ name: 'content-type', value: 'text/html; charset=utf-8' }];
  let redirects = 0;
  guard.on('Fetch.requestPaused', ({ requestId, request, resourceType, frameId }) => {
    const leads = resourceType === 'Document' && frameId === frameTree.frame.id;
    const answer = request.url.startsWith(new URL(url).origin)
      ? guard.send('Fetch.continueRequest', { requestId })
      : leads && ++redirects <= MOST_REDIRECTS
        ? guard.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
        : guard.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    answer.catch(() => {});
  });
  await guard.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/** What a page's own scripts get to fill in the rest, in milliseconds; a content script starts at this time too. */
const SETTLE = 200;

/**
 * Waits until the page is parsed, not until it has loaded: a page that misses its scripts may wipe itself later. While a
 * script leads elsewhere the page's context comes and goes.
 */
async function parsed(tab: Page, milliseconds = 15_000): Promise<void> {
  const until = performance.now() + milliseconds;
  const pause = (time: number) => new Promise((done) => setTimeout(done, time));
  while (performance.now() < until) {
    const ready = await tab
      .evaluate('location.href !== "about:blank" && document.readyState !== "loading"')
      .catch(() => false);
    if (ready) break;
    await pause(60);
  }
  await pause(SETTLE);
}

/** Opens one page and hands out its evaluator; the tab is closed afterwards. */
export async function inPage<T>(
  browser: Browser,
  url: string,
  script: string,
  use: (evaluate: <R>(expression: string) => Promise<R>) => Promise<T>,
  before?: string,
): Promise<T> {
  const tab = await browser.newPage();
  try {
    await guardNetwork(tab, url);
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 }).catch(() => {});
    await parsed(tab);
    if (before) await tab.evaluate(before);
    if (before) await tab.evaluate(before);
    const client = await tab.createCDPSession();
    return await use(await isolated(client, script));
  } finally {
    await tab.close().catch(() => {});
  }
}

export const stored = (path: string) => readFileSync(path);
