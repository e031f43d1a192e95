/** The menus: of the toolbar button, of a page that is read, and of a selection. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { hostOf, isOn, loadSettings } from '../state/settings.ts';
import { isAlways } from '../state/site-always.ts';
import { menuState } from './menu-state.ts';
import { readerState } from './reader-tab.ts';

export const MENU = {
  site: 'toggle-site',
  everywhere: 'toggle-everywhere',
  page: 'annotate-page',
  selection: 'annotate-selection',
  always: 'always-site',
  never: 'never-site',
} as const;

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Menus outlive the worker: made once an installation, not once a start. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const create = (menu: Parameters<typeof browser.contextMenus.create>[0]) =>
    browser.contextMenus.create(menu);
  create({ id: MENU.site, title: i18n.t('menu.site'), contexts: ['action'] });
  create({ id: MENU.everywhere, title: i18n.t('menu.everywhere'), contexts: ['action'] });
  const onPage = (id: string, title: string, type: 'normal' | 'checkbox' = 'normal') =>
    create({ id, title, type, contexts: ['page', 'frame'], documentUrlPatterns: PAGES, visible: false });
  onPage(MENU.page, i18n.t('menu.page'));
  onPage(MENU.always, i18n.t('menu.always'), 'checkbox');
  onPage(MENU.never, i18n.t('menu.never'));
  create({
    id: MENU.selection,
    title: i18n.t('menu.selection'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

/** Shows of the page’s menu what makes sense on the tab in front. */
export async function refreshMenus(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const host = hostOf(tab.url);
  const settings = await loadSettings(host);
  const shown = menuState({
    reader: isOn(settings) ? await readerState(tab.id) : undefined,
    host,
    enabled: settings.enabled,
    always: await isAlways(host),
  });
  const names = Object.keys(shown) as (keyof typeof shown)[];
  await Promise.all(names.map((name) => browser.contextMenus.update(MENU[name], shown[name]))).catch(
    // Not made yet.
    () => undefined,
  );
}
