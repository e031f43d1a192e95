/** What bringing a copy back would do to what is stored. Pure. */
import type { KnownTerm } from '../known/known-terms.ts';
import { type MergePreview, previewMerge, type ReadEntry } from '../own/merge.ts';
import { type SavedTerm, samePlace } from '../saved/saved-term.ts';
import type { Backup, BackupGlossary } from './backup.ts';

export interface GlossaryPreview extends MergePreview {
  theirs: BackupGlossary;
  /** The glossary that it goes into: the one of the same id, else of the same name; none where a new one is made. */
  mine?: { id: string; name: string };
}

export interface BackupPreview {
  /** Settings that the file has otherwise. */
  settings: { key: keyof Backup['settings']; mine: string; theirs: string }[];
  /** Sites that the file switches off and that are on. */
  sitesOff: string[];
  glossaries: GlossaryPreview[];
  saved: { add: SavedTerm[]; equal: number };
  known: { add: KnownTerm[]; equal: number };
}

/** Entries of a copy have no lines: their order stands for them. */
export const asRead = (entries: BackupGlossary['entries']): ReadEntry[] =>
  entries.map((entry, at) => ({ line: at + 1, entry }));

export function counterpart(
  mine: readonly BackupGlossary[],
  theirs: BackupGlossary,
): BackupGlossary | undefined {
  return mine.find(({ id }) => id === theirs.id) ?? mine.find(({ name }) => name === theirs.name);
}

export function previewBackup(mine: Backup, theirs: Backup): BackupPreview {
  const settings = (Object.keys(theirs.settings) as (keyof Backup['settings'])[]).flatMap((key) => {
    const [a = '', b = ''] = [mine.settings[key], theirs.settings[key]];
    return a === b ? [] : [{ key, mine: a, theirs: b }];
  });
  const savedPlaces = Map.groupBy(mine.saved, ({ term }) => term);
  const isSaved = (term: SavedTerm) =>
    savedPlaces.get(term.term)?.some((other) => other.id === term.id || samePlace(other, term)) === true;
  const knownIds = new Set(mine.known.map(({ id }) => id));
  const saved = theirs.saved.filter((term) => !isSaved(term));
  const known = theirs.known.filter(({ id }) => !knownIds.has(id));
  return {
    settings,
    sitesOff: theirs.sitesOff.filter((host) => !mine.sitesOff.includes(host)),
    glossaries: theirs.glossaries.map((glossary) => {
      const into = counterpart(mine.glossaries, glossary);
      return {
        theirs: glossary,
        ...previewMerge(into?.entries ?? [], asRead(glossary.entries)),
        ...(into && { mine: { id: into.id, name: into.name } }),
      };
    }),
    saved: { add: saved, equal: theirs.saved.length - saved.length },
    known: { add: known, equal: theirs.known.length - known.length },
  };
}

export const changesNothing = ({ settings, sitesOff, glossaries, saved, known }: BackupPreview): boolean =>
  settings.length === 0 &&
  sitesOff.length === 0 &&
  saved.add.length === 0 &&
  known.add.length === 0 &&
  glossaries.every(({ mine, add, conflicts }) => mine && add.length === 0 && conflicts.length === 0);
