/** A real browser with the built extension in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, howToGet } from './find.ts';

export interface LaunchOptions {
  headless: boolean;
  /** Language of the browser’s interface, and so of the extension’s. */
  language?: 'en' | 'zh-CN' | 'zh-TW';
  /** The folder of the built extension; by default that of `npm run build`. */
  extension?: string;
  /** Everything that is not on this machine is sent to this proxy, which refuses it. */
  proxyPort?: number;
}

export interface Launched {
  name: BrowserName;
  browser: Browser;
  /** chrome-extension://… or moz-extension://…, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
export const BUILT = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** Firefox gives every installation a new address; a fixed one lets the tests open the popup’s page. */
const FIREFOX_UUID = '5e6b6ae4-9a8c-4ee0-8f6f-3a2b8a4b7c11';
const FIREFOX_ID = 'tifa@tifa.example';

/** Rejects with a sentence that says how to get the browser where there is none. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(howToGet(name));
  const profile = mkdtempSync(join(tmpdir(), 'tifa-profile-'));
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const launched = await start(executablePath, profile, {
    extension: BUILT[name],
    language: 'en',
    ...options,
  });
  return {
    ...launched,
    name,
    async close() {
      await launched.browser.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

type Ready = LaunchOptions & { extension: string; language: string };

async function launchChromium(executablePath: string, profile: string, options: Ready) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: options.language.replace('-', '_') },
    args: [
      `--lang=${options.language}`,
      '--window-size=1100,900',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--disable-component-update',
      '--disable-background-networking',
      // A sandbox cannot be set up by root, as which containers and build machines run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxyPort ? [`--proxy-server=127.0.0.1:${options.proxyPort}`] : []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: 20_000,
  });
  return {
    browser,
    origin:
      new URL(worker.url()).origin === 'null'
        ? worker.url().split('/').slice(0, 3).join('/')
        : new URL(worker.url()).origin,
  };
}

async function launchFirefox(executablePath: string, profile: string, options: Ready) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    userDataDir: profile,
    defaultViewport: null,
    args: ['-remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'intl.locale.requested': options.language,
      'xpinstall.signatures.required': false,
      'app.update.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...(options.proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxyPort,
      }),
    },
  });
  await browser.installExtension(options.extension);
  return { browser, origin: `moz-extension://${FIREFOX_UUID}` };
}

/** Waits until a check of the page’s side holds; the last value it gave goes into the error. */
export async function until<T>(
  what: string,
  check: () => Promise<T | false | undefined | null>,
  timeoutMs = 10_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await check().catch((error: unknown) => {
      if (Date.now() > end) throw error;
      return undefined;
    });
    if (value) return value;
    if (Date.now() > end) throw new Error(`timed out after ${timeoutMs} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

export type { Page };
