/** Own entries as the analysis takes them. */
import type { GlossaryEntry } from '../../analysis/glossary.ts';
import type { Area } from '../stored/area.ts';
import type { OwnEntry } from './entry.ts';
import { listGlossaries, loadEntries } from './glossaries.ts';
import { entriesKey, LIST_KEY } from './shapes.ts';

/** The id of an own entry among all entries: the head is what it has of its own. */
export const ownId = (glossary: string, zh: string): string => `own:${glossary}:${zh}`;

export const toGlossaryEntry = (
  glossary: string,
  { zh, forms, pinyin, en, gloss, source }: OwnEntry,
): GlossaryEntry => ({
  id: ownId(glossary, zh),
  zh,
  ...(forms.length > 0 && { forms }),
  kind: 'own',
  // Whoever wrote an entry wants to see it, at every density.
  level: 'must',
  pinyin: pinyin ?? '',
  en,
  // In which language it is written is not known: a card shows it once in any.
  gloss: { en: gloss, zh: gloss },
  sources: source ? [{ title: source }] : [],
});

/** Of the glossaries that are on, those that win first. A glossary that cannot be read is left out: the others still hold. */
export async function ownEntries(area: Area): Promise<GlossaryEntry[]> {
  const list = await listGlossaries(area).catch(() => []);
  const read = await Promise.all(
    list
      .filter(({ on }) => on)
      .map(async ({ id }) =>
        (await loadEntries(area, id).catch(() => [])).map((entry) => toGlossaryEntry(id, entry)),
      ),
  );
  return read.flat();
}

/** Whether a change of the storage is one of own glossaries. */
export const isGlossaryKey = (key: string): boolean => key === LIST_KEY || key.startsWith(entriesKey(''));
