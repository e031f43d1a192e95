/** Copies of everything that is stored: making one, and bringing one back. */
import { KNOWN_KEY, knownShape, loadKnown } from '../known/known-terms.ts';
import { headKey } from '../own/entry.ts';
import { glossaryItems, listGlossaries, loadEntries } from '../own/glossaries.ts';
import { merge } from '../own/merge.ts';
import { LIST_KEY, listShape } from '../own/shapes.ts';
import { loadSaved, SAVED_KEY, savedShape } from '../saved/saved-terms.ts';
import { type Area, locked } from '../stored/area.ts';
import { writeShape } from '../stored/shape.ts';
import type { Backup } from './backup.ts';
import { asRead, counterpart, previewBackup } from './preview.ts';

/** Everything but the settings and sites, which state/settings.ts has. */
export type StoredParts = Pick<Backup, 'glossaries' | 'saved' | 'known'>;

export async function gather(area: Area): Promise<StoredParts> {
  const list = await listGlossaries(area);
  const glossaries = await Promise.all(
    list.map(async ({ id, name, on }) => ({ id, name, on, entries: await loadEntries(area, id) })),
  );
  return { glossaries, saved: await loadSaved(area), known: await loadKnown(area) };
}

/** The choices that a reader makes before a copy is brought back. */
export interface RestoreChoice {
  /** Whether entries that stand here and there with different content are taken from the file. */
  replace: boolean;
}

/** What is stored, with what the copy has more. Pure. */
export function combine(mine: StoredParts, theirs: Backup, { replace }: RestoreChoice): StoredParts {
  const glossaries = [...mine.glossaries];
  for (const glossary of theirs.glossaries) {
    const into = counterpart(glossaries, glossary);
    const heads = new Set(replace ? glossary.entries.map(({ zh }) => headKey(zh)) : []);
    const entries = merge(into?.entries ?? [], asRead(glossary.entries), heads);
    if (into) glossaries.splice(glossaries.indexOf(into), 1, { ...into, entries });
    else glossaries.push({ ...glossary, entries });
  }
  const { saved, known } = previewBackup({ settings: {}, sitesOff: [], ...mine }, theirs);
  const latestFirst = <T extends { when: string }>(terms: T[]) =>
    terms.sort((a, b) => (a.when < b.when ? 1 : a.when > b.when ? -1 : 0));
  return {
    glossaries,
    saved: latestFirst([...mine.saved, ...saved.add]),
    known: latestFirst([...mine.known, ...known.add]),
  };
}

/**
 * Brings a copy back, on top of what is stored at this moment. All of it is one write, so that a failure leaves everything
 * as it was; nothing is ever removed.
 * @param more further keys of the same write
 */
export const restore = (
  area: Area,
  theirs: Backup,
  choice: RestoreChoice,
  more: Record<string, unknown> = {},
): Promise<void> =>
  locked(async () => {
    const { glossaries, saved, known } = combine(await gather(area), theirs, choice);
    const list = glossaries.map(({ id, name, on, entries }) => ({ id, name, on, count: entries.length }));
    await area.set({
      [LIST_KEY]: writeShape(listShape, list),
      ...Object.assign({}, ...glossaries.map(({ id, entries }) => glossaryItems(list, id, entries))),
      [SAVED_KEY]: writeShape(savedShape, saved),
      [KNOWN_KEY]: writeShape(knownShape, known),
      ...more,
    });
  });
