/** Why no extension may read a page, as far as its address tells. Pure. */

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:[/?#]|$)/;

export type Unsupported = 'browser-page' | 'store' | 'pdf' | 'file' | 'restricted';

/** `url` is undefined where the browser does not even tell it: that is its own pages. */
export function whyUnsupported(url: string | undefined): Unsupported {
  if (url === undefined || !/^(?:https?|file):/.test(url)) return 'browser-page';
  if (STORES.test(url)) return 'store';
  if (/\.pdf(?:$|[?#])/i.test(url)) return 'pdf';
  return url.startsWith('file:') ? 'file' : 'restricted';
}
