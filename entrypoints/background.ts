import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { restoreAlways } from '../background/always.ts';
import { analyseText } from '../background/analysis.ts';
import { showBadge } from '../background/badge.ts';
import { createMenus, refreshMenus } from '../background/menus.ts';
import { onMenu } from '../background/on-menu.ts';
import { answerPopup } from '../background/popup.ts';
import { bringStyle, injectReader, tellReader } from '../background/reader-tab.ts';
import { toggleSite } from '../background/switches.ts';
import { CHINESE_PAGE, readerRequestSchema } from '../messages/page.ts';
import { popupRequestSchema } from '../messages/popup.ts';
import { saveTerm } from '../state/saved/saved-terms.ts';
import { hostOf, isOn, loadSettings } from '../state/settings.ts';

/** The extension’s own file, not a request that leaves the machine. */
const readGlossary = async () => (await fetch('/glossary.json')).text();

async function onChinesePage(tabId: number, url: string | undefined): Promise<void> {
  if (isOn(await loadSettings(hostOf(url)))) await injectReader(tabId);
  else await showBadge(tabId, { kind: 'off' });
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

async function onCommand(command: string): Promise<void> {
  const tab = await activeTab();
  if (tab?.id === undefined) return;
  if (command === 'toggle-site') await toggleSite(tab.url);
  if (command === 'next-mention') await tellReader(tab.id, { type: 'walk', direction: 1 });
  if (command === 'previous-mention') await tellReader(tab.id, { type: 'walk', direction: -1 });
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    void createMenus().then(refreshMenus);
    void restoreAlways();
  });
  browser.contextMenus.onClicked.addListener((click, tab) => void onMenu(click, tab));
  browser.tabs.onActivated.addListener(() => void refreshMenus());
  browser.windows.onFocusChanged.addListener(() => void refreshMenus());
  browser.commands.onCommand.addListener((command) => void onCommand(command));
  // The promise is the answer; undefined says that the message was for somebody else (the popup’s own listener).
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<unknown> | undefined => {
    const tabId = sender.tab?.id;
    if (message === CHINESE_PAGE)
      return tabId === undefined ? undefined : onChinesePage(tabId, sender.tab?.url);
    const fromPopup = v.safeParse(popupRequestSchema, message);
    // Only the extension’s own pages steer: a content script’s world is nearer to the page.
    if (fromPopup.success)
      return sender.url?.startsWith(browser.runtime.getURL('')) ? answerPopup(fromPopup.output) : undefined;
    const fromReader = v.safeParse(readerRequestSchema, message);
    if (!fromReader.success || tabId === undefined) return undefined;
    const request = fromReader.output;
    if (request.type === 'analyse') return analyseText(readGlossary, request.text, request.article);
    if (request.type === 'save') return saveTerm(browser.storage.local, request.term).then(() => true);
    if (request.type === 'style') return bringStyle(tabId, request.frames);
    const { state, terms } = request;
    const badge =
      state === 'annotated'
        ? showBadge(tabId, { kind: 'annotated', terms })
        : showBadge(tabId, { kind: state === 'off' ? 'off' : 'idle' });
    if (sender.tab?.active) void refreshMenus();
    return badge.then(() =>
      browser.runtime.sendMessage({ type: 'popup-changed', tabId }).catch(() => undefined),
    );
  });
});
