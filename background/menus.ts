/** The toolbar button’s own menu. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { toggleEverywhere, toggleSite } from './switches.ts';

const SITE = 'toggle-site';
const EVERYWHERE = 'toggle-everywhere';

/** Menus outlive the worker: made once an installation, not once a start. */
export function createMenus(): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: SITE, title: i18n.t('menu.site'), contexts: ['action'] });
    browser.contextMenus.create({ id: EVERYWHERE, title: i18n.t('menu.everywhere'), contexts: ['action'] });
  });
}

export async function onMenu(id: string | number, url: string | undefined): Promise<void> {
  if (id === SITE) await toggleSite(url);
  if (id === EVERYWHERE) await toggleEverywhere();
}
