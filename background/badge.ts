/** The toolbar’s badge: nothing on a page that is not read, the number of different terms on one that is, “off” where switched off. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export type BadgeState = { kind: 'off' } | { kind: 'annotated'; terms: number } | { kind: 'idle' };

const COLOUR = { off: '#6b6b6b', annotated: '#0b6f68', idle: '#6b6b6b' };
/** Four digits do not fit a badge. */
const MOST = 999;

function textOf(state: BadgeState): string {
  if (state.kind === 'off') return i18n.t('badge.off');
  if (state.kind === 'idle' || state.terms === 0) return '';
  return state.terms > MOST ? `${MOST}+` : String(state.terms);
}

export async function showBadge(tabId: number, state: BadgeState): Promise<void> {
  // The tab may be gone by now.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: textOf(state) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR[state.kind] }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined);
}
