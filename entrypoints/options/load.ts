import type { OptionsState } from '../../components/options/api.ts';
import { loadKnown } from '../../state/known/known-terms.ts';
import { listGlossaries } from '../../state/own/glossaries.ts';
import { loadSaved } from '../../state/saved/saved-terms.ts';
import { listAsides } from '../../state/stored/aside.ts';
import { UnreadableError } from '../../state/stored/stored.ts';
import type { World } from './world.ts';

/** All that the page shows. What cannot be read is named and counts as empty. */
export async function loadOptions({ area, settings }: World): Promise<OptionsState> {
  const unreadable: string[] = [];
  const read = <T>(loading: Promise<T[]>): Promise<T[]> =>
    loading.catch((error: unknown) => {
      if (!(error instanceof UnreadableError)) throw error;
      unreadable.push(error.key);
      return [];
    });
  const [chosen, glossaries, saved, known] = await Promise.all([
    settings(),
    read(listGlossaries(area)),
    read(loadSaved(area)),
    read(loadKnown(area)),
  ]);
  // Only now: reading may have set something aside.
  const asides = await listAsides(area);
  return { ...chosen, glossaries, saved, known, asides, unreadable };
}
