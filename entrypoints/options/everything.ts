import type { OptionsApi } from '../../components/options/api.ts';
import { readBackup, writeBackup } from '../../formats/backup/file.ts';
import type { Backup } from '../../state/backup/backup.ts';
import { previewBackup } from '../../state/backup/preview.ts';
import { gather, restore } from '../../state/backup/restore.ts';
import { CHOICE_KEYS } from '../../state/settings-schema.ts';
import { dropAside, loadAside } from '../../state/stored/aside.ts';
import { today, type World } from './world.ts';

async function everything({ area, settings }: World): Promise<Backup> {
  const { choices, sitesOff } = await settings();
  return { settings: choices, sitesOff, ...(await gather(area)) };
}

export function everythingApi(world: World): OptionsApi['everything'] {
  const { area, choose, siteItems, save } = world;
  return {
    async export() {
      const copy = writeBackup(await everything(world), new Date().toISOString());
      save(`Tifa ${today()}.json`, 'application/json', copy);
    },
    async read(file) {
      const read = readBackup(new Uint8Array(await file.arrayBuffer()));
      if ('problem' in read) return read;
      return { backup: read, preview: previewBackup(await everything(world), read) };
    },
    async restore(backup, choice) {
      // The settings are in the one write too, so that a failure leaves them as they were; then they are synced.
      await restore(area, backup, choice, { ...backup.settings, ...siteItems(backup.sitesOff) });
      for (const key of CHOICE_KEYS) {
        const value = backup.settings[key];
        if (value !== undefined) await choose(key, value).catch(() => undefined);
      }
    },
  };
}

export const asidesApi = ({ area, save }: World): OptionsApi['asides'] => ({
  export: async (aside) =>
    save(`${aside.key}.json`, 'application/json', JSON.stringify(await loadAside(area, aside), null, 1)),
  drop: (aside) => dropAside(area, aside),
});
