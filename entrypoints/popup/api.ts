import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PopupApi } from '../../components/popup/api.ts';
import {
  type PopupRequest,
  type PopupState,
  popupChangedSchema,
  popupStateSchema,
} from '../../messages/popup.ts';

export type { PopupApi } from '../../components/popup/api.ts';

/** The tab that the popup is about; `?tab=ID` names one where the popup's page is opened as a tab of its own. */
export async function currentTab(search: string): Promise<number> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab is active');
  return tab.id;
}

/** @param tab the tab's id; where there is none, every request fails and the popup says so. */
export function browserApi(tab: Promise<number>): PopupApi {
  /** @throws where the background does not answer, or answers something that is no PopupState. */
  const ask = async (request: (tabId: number) => PopupRequest): Promise<PopupState> => {
    const state = v.parse(popupStateSchema, await browser.runtime.sendMessage(request(await tab)));
    offset = state.reading?.offset ?? 0;
    return state;
  };
  /** Where the text that the popup shows begins in all that the page's reader reads. */
  let offset = 0;
  return {
    load: () => ask((tabId) => ({ type: 'popup-state', tabId })),
    setSite: (on) => ask((tabId) => ({ type: 'popup-set-site', tabId, on })),
    setEverywhere: (on) => ask((tabId) => ({ type: 'popup-set-everywhere', tabId, on })),
    annotateAnyway: () => ask((tabId) => ({ type: 'popup-annotate', tabId })),
    annotateSelection: () => ask((tabId) => ({ type: 'popup-annotate-selection', tabId })),
    setAlways: (always) => ask((tabId) => ({ type: 'popup-set-always', tabId, always })),
    reveal: (start, end) =>
      ask((tabId) => ({ type: 'popup-reveal', tabId, start: start + offset, end: end + offset })),
    setDensity: (density) => ask((tabId) => ({ type: 'popup-set-density', tabId, density })),
    setLanguage: (language) => ask((tabId) => ({ type: 'popup-set-language', tabId, language })),
    copy: (text) => navigator.clipboard.writeText(text),
    onChange(changed) {
      // Not async: a promise would count as this page's answer to messages that are for the background.
      const listener = (message: unknown): undefined => {
        const parsed = v.safeParse(popupChangedSchema, message);
        if (parsed.success) void tab.then((id) => parsed.output.tabId === id && changed());
      };
      browser.runtime.onMessage.addListener(listener);
      return () => browser.runtime.onMessage.removeListener(listener);
    },
  };
}
