/** The reader's settings as stored: one key each, so that two windows that change different ones never undo each other. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DENSITIES, type Density, LANGUAGES, type Language } from '../messages/choices.ts';

export interface Settings {
  /** The switch for everywhere. */
  enabled: boolean;
  /** The switch for the site asked about. */
  siteOn: boolean;
  density: Density;
  language: Language;
}

const SITE = 'site:';
const stored = {
  enabled: v.fallback(v.boolean(), true),
  density: v.fallback(v.picklist(DENSITIES), 'should'),
  language: v.fallback(v.picklist(LANGUAGES), 'both'),
};
const siteSchema = v.fallback(v.picklist(['off', 'on']), 'on');

/** What is stored and does not fit (an older version, a broken profile) counts as not set; it is not overwritten. */
export async function loadSettings(host: string): Promise<Settings> {
  const raw = await browser.storage.local.get(['enabled', 'density', 'language', SITE + host]);
  return {
    enabled: v.parse(stored.enabled, raw.enabled),
    density: v.parse(stored.density, raw.density),
    language: v.parse(stored.language, raw.language),
    siteOn: v.parse(siteSchema, raw[SITE + host]) === 'on',
  };
}

export const isOn = ({ enabled, siteOn }: Settings): boolean => enabled && siteOn;

export async function setSite(host: string, on: boolean): Promise<void> {
  // A site that is on is the default: nothing of where the reader has been stays stored.
  if (on) await browser.storage.local.remove(SITE + host);
  else await browser.storage.local.set({ [SITE + host]: 'off' });
}

export async function setSetting<K extends 'enabled' | 'density' | 'language'>(
  key: K,
  value: Settings[K],
): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back after any setting has changed, in this tab or another. Ends with the signal. */
export function onSettingsChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const ours = Object.keys(changes).some((key) => key in stored || key.startsWith(SITE));
    if (area === 'local' && ours) changed();
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
