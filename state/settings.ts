/**
 * The reader's settings as stored: one key each, so that two windows that change different ones never undo each other.
 * Choices of how things look go to the browser's synced storage (docs/adr/0007); the switches stay on this machine.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { CHOICE_KEYS, type Choices, choices, choicesSchema } from './settings-schema.ts';
import { keysOf } from './stored/area.ts';

export { CHOICE_KEYS, type Choices } from './settings-schema.ts';

export interface Settings extends Choices {
  /** The switch for everywhere. */
  enabled: boolean;
  /** The switch for the site asked about. */
  siteOn: boolean;
}

const SITE = 'site:';
const enabledSchema = v.fallback(v.boolean(), true);
const siteSchema = v.fallback(v.picklist(['off', 'on']), 'on');

/** Empty where the browser has no synced storage, or its user or administrator has switched it off. */
const synced = (): Promise<Record<string, unknown>> =>
  Promise.resolve()
    .then(() => browser.storage.sync.get(CHOICE_KEYS))
    .catch(() => ({}));

export async function loadSettings(host: string): Promise<Settings> {
  const [local, sync] = await Promise.all([
    browser.storage.local.get([...CHOICE_KEYS, 'enabled', SITE + host]),
    synced(),
  ]);
  // A choice is stored here only where it could not be synced, or by a version that did not sync yet: then it holds.
  const here = CHOICE_KEYS.filter((key) => v.is(choices[key], local[key])).map((key) => [key, local[key]]);
  return {
    ...v.parse(choicesSchema, { ...sync, ...Object.fromEntries(here) }),
    enabled: v.parse(enabledSchema, local.enabled),
    siteOn: v.parse(siteSchema, local[SITE + host]) === 'on',
  };
}

export const isOn = ({ enabled, siteOn }: Settings): boolean => enabled && siteOn;

export async function setSite(host: string, on: boolean): Promise<void> {
  // A site that is on is the default: nothing of where the reader has been stays stored.
  if (on) await browser.storage.local.remove(SITE + host);
  else await browser.storage.local.set({ [SITE + host]: 'off' });
}

/** What is stored for hosts that are switched off, to be written together with other things. */
export const siteItems = (hosts: readonly string[]): Record<string, 'off'> =>
  Object.fromEntries(hosts.map((host) => [SITE + host, 'off' as const]));

/** Hosts that are switched off, in the order of the alphabet. '' are pages without a host. */
export async function sitesOff(): Promise<string[]> {
  const keys = (await keysOf(browser.storage.local)).filter((key) => key.startsWith(SITE));
  const stored = await browser.storage.local.get(keys);
  return keys
    .filter((key) => v.parse(siteSchema, stored[key]) === 'off')
    .map((key) => key.slice(SITE.length))
    .sort();
}

export async function setSetting<K extends keyof Choices | 'enabled'>(
  key: K,
  value: Settings[K],
): Promise<void> {
  if (key === 'enabled') return browser.storage.local.set({ [key]: value });
  try {
    await browser.storage.sync.set({ [key]: value });
  } catch {
    // None, switched off, or over its quota of 120 writes a minute.
    return browser.storage.local.set({ [key]: value });
  }
  await browser.storage.local.remove(key);
}

/**
 * Takes choices that are stored on this machine alone to the synced storage, those aside that are set there already. What
 * fails stays as it is.
 */
export async function moveToSync(): Promise<void> {
  const [local, sync] = await Promise.all([browser.storage.local.get(CHOICE_KEYS), synced()]);
  for (const key of CHOICE_KEYS) {
    const read = v.safeParse(choices[key], local[key]);
    if (read.success && !(key in sync)) await setSetting(key, read.output as never);
  }
}

/** Calls back after any setting has changed, in this tab or another. Ends with the signal. */
export function onSettingsChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const ours = Object.keys(changes).some(
      (key) => key in choices || (area === 'local' && (key === 'enabled' || key.startsWith(SITE))),
    );
    if ((area === 'local' || area === 'sync') && ours) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // In an orphaned content script the API itself is gone.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener);
  });
}

/** What the site switch is about; '' for pages that have no host (local files). */
export function hostOf(url: string | undefined): string {
  try {
    return url ? new URL(url).host : '';
  } catch {
    return '';
  }
}
