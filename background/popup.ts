/** Answers the popup. */
import { browser } from 'wxt/browser';
import type { PopupRequest, PopupState } from '../messages/popup.ts';
import { hostOf, isOn, loadSettings, setSetting } from '../state/settings.ts';
import { isAlways } from '../state/site-always.ts';
import { injectReader, orderReader, readingOf, tellReader } from './reader-tab.ts';
import { switchAlways, switchEverywhere, switchSite } from './switches.ts';
import { whyUnsupported } from './unsupported.ts';

export async function answerPopup(request: PopupRequest): Promise<PopupState> {
  const { tabId } = request;
  const tab = await browser.tabs.get(tabId);
  switch (request.type) {
    case 'popup-state':
      break;
    case 'popup-set-site':
      await switchSite(tab.url, request.on);
      break;
    case 'popup-set-everywhere':
      await switchEverywhere(request.on);
      break;
    case 'popup-annotate':
      await orderReader(tabId, { type: 'annotate-anyway' });
      break;
    case 'popup-annotate-selection':
      await orderReader(tabId, { type: 'annotate-selection' });
      break;
    case 'popup-set-always':
      await switchAlways(tab.url, request.always);
      break;
    case 'popup-reveal':
      await tellReader(tabId, { type: 'reveal', start: request.start, end: request.end });
      break;
    case 'popup-set-density':
      await setSetting('density', request.density);
      break;
    case 'popup-set-language':
      await setSetting('language', request.language);
      break;
  }
  return popupState(tabId, tab.url);
}

async function popupState(tabId: number, url: string | undefined): Promise<PopupState> {
  const host = hostOf(url);
  const settings = await loadSettings(host);
  const state: PopupState = {
    reading: null,
    supported: true,
    host,
    siteOn: settings.siteOn,
    siteAlways: await isAlways(host),
    everywhereOn: settings.enabled,
    density: settings.density,
    language: settings.language,
  };
  if (!isOn(settings)) return { ...state, reading: await readingOf(tabId) };
  try {
    // Where the gate said no, the reader comes only now, to say why; where it runs already, this does nothing.
    await injectReader(tabId);
    const reading = await readingOf(tabId);
    // A viewer may let the reader in, which then finds the viewer’s own page.
    if (reading?.reason.code === 'pdf') return { ...state, supported: false, unsupportedReason: 'pdf' };
    // On some pages of its own Firefox 153 says that the script has run, and it has not.
    if (reading) return { ...state, reading };
  } catch {
    // Told below.
  }
  return { ...state, supported: false, unsupportedReason: whyUnsupported(url) };
}
