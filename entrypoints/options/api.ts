import { browser } from 'wxt/browser';
import type { OptionsApi } from '../../components/options/api.ts';
import type { Translate } from '../../components/text/context.ts';
import { loadSettings, setSetting, setSite, siteItems, sitesOff } from '../../state/settings.ts';
import type { Area } from '../../state/stored/area.ts';
import { download } from './download.ts';
import { asidesApi, everythingApi } from './everything.ts';
import { glossaryApi } from './glossaries.ts';
import { loadOptions } from './load.ts';
import { savedApi } from './saved.ts';
import type { World } from './world.ts';

export function browserApi(t: Translate): OptionsApi {
  const world: World = {
    area: browser.storage.local as unknown as Area,
    async settings() {
      const [{ enabled, siteOn: _siteOn, ...choices }, off] = await Promise.all([
        loadSettings(''),
        sitesOff(),
      ]);
      return { choices, enabled, sitesOff: off };
    },
    choose: setSetting,
    siteItems,
    save: download,
  };
  return {
    load: () => loadOptions(world),
    choose: world.choose,
    setEverywhere: (on) => setSetting('enabled', on),
    switchSiteOn: (host) => setSite(host, true),
    glossaries: glossaryApi(world),
    saved: savedApi(world, t),
    everything: everythingApi(world),
    asides: asidesApi(world),
    copy: (text) => navigator.clipboard.writeText(text),
    onChange(changed) {
      const listener = () => changed();
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
