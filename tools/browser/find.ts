/** Where the browsers are: an environment variable, or what is installed under its usual names. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import commands from './commands.json' with { type: 'json' };

export type BrowserName = 'chromium' | 'firefox';

const VARIABLE = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
/** In a file of their own because the set-up, which runs before anything is installed, reads them too. */
const { COMMANDS } = commands;
const PLACES = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[VARIABLE[name]];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command))),
    ...PLACES[name],
  ];
  return candidates.find((path) => existsSync(path));
}

/** One sentence for somebody who has none. */
export function howToGet(name: BrowserName): string {
  const product = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox 153 or newer';
  return `No ${name} was found: install ${product} (on Debian: apt-get install ${name === 'chromium' ? 'chromium fonts-noto-cjk' : 'firefox-esr fonts-noto-cjk'}), or name its path in ${VARIABLE[name]}.`;
}

/** @throws with a sentence on how to get one where there is none. */
export function chromiumPath(): string {
  const path = findBrowser('chromium');
  if (path === undefined) throw new Error(howToGet('chromium'));
  return path;
}
