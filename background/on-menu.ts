/** What a click in one of the menus does. */
import { MENU } from './menus.ts';
import { orderReader } from './reader-tab.ts';
import { switchAlways, switchSite, toggleEverywhere, toggleSite } from './switches.ts';

interface Click {
  menuItemId: string | number;
  checked?: boolean | undefined;
}

export async function onMenu(
  { menuItemId, checked }: Click,
  tab: { id?: number | undefined; url?: string | undefined } | undefined,
): Promise<void> {
  switch (menuItemId) {
    case MENU.site:
      return toggleSite(tab?.url);
    case MENU.everywhere:
      return toggleEverywhere();
    case MENU.always:
      return switchAlways(tab?.url, checked === true);
    case MENU.never:
      return switchSite(tab?.url, false);
    case MENU.page:
    case MENU.selection:
      if (tab?.id !== undefined)
        await orderReader(tab.id, {
          type: menuItemId === MENU.page ? 'annotate-anyway' : 'annotate-selection',
        });
  }
}
