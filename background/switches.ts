/** The switches for a site and for everywhere, and what follows in the open tabs. Readers that run follow the storage by themselves. */
import { browser } from 'wxt/browser';
import { hostOf, isOn, loadSettings, setSetting, setSite } from '../state/settings.ts';
import { isAlways, setAlways } from '../state/site-always.ts';
import { followAlways } from './always.ts';
import { showBadge } from './badge.ts';
import { refreshMenus } from './menus.ts';
import { injectReader, reopenGate } from './reader-tab.ts';

export async function switchSite(url: string | undefined, on: boolean): Promise<void> {
  await setSite(hostOf(url), on);
  await followAlways(hostOf(url), false);
  await updateTabs();
}

/** Whether every page of a site is annotated, also those that are no article. It switches the site on. */
export async function switchAlways(url: string | undefined, always: boolean): Promise<void> {
  const host = hostOf(url);
  // Local files have no host that a rule could be about.
  if (!host) return;
  await setAlways(host, always);
  await followAlways(host, always);
  await updateTabs();
}

export async function switchEverywhere(on: boolean): Promise<void> {
  await setSetting('enabled', on);
  await updateTabs();
}

export async function toggleSite(url: string | undefined): Promise<void> {
  const settings = await loadSettings(hostOf(url));
  // Where everything is off, asking for this site means: on.
  if (!settings.enabled) {
    await setSetting('enabled', true);
    await setSite(hostOf(url), true);
    await updateTabs();
  } else await switchSite(url, !settings.siteOn);
}

export async function toggleEverywhere(): Promise<void> {
  const { enabled } = await loadSettings('');
  await switchEverywhere(!enabled);
}

async function updateTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      const settings = await loadSettings(hostOf(url));
      if (!isOn(settings)) await showBadge(id, { kind: 'off' });
      else {
        await showBadge(id, { kind: 'idle' });
        if (await isAlways(hostOf(url))) await injectReader(id).catch(() => undefined);
        else await reopenGate(id);
      }
    }),
  );
  await refreshMenus();
}
