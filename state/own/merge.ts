/** What an import would do to a glossary, and doing it. Pure. */
import { headKey, type OwnEntry, sameEntry } from './entry.ts';

/** An entry as it was read, and from where: a line of the file, from 1. */
export interface ReadEntry {
  line: number;
  entry: OwnEntry;
}

export interface Conflict {
  line: number;
  mine: OwnEntry;
  theirs: OwnEntry;
}

export interface MergePreview {
  add: ReadEntry[];
  /** Stand in the glossary already, the same in every field. */
  equal: ReadEntry[];
  /** Stand in the glossary already with something else in them. */
  conflicts: Conflict[];
}

const byHead = (entries: readonly OwnEntry[]) => new Map(entries.map((entry) => [headKey(entry.zh), entry]));

export function previewMerge(entries: readonly OwnEntry[], read: readonly ReadEntry[]): MergePreview {
  const mine = byHead(entries);
  const preview: MergePreview = { add: [], equal: [], conflicts: [] };
  for (const one of read) {
    const there = mine.get(headKey(one.entry.zh));
    if (!there) preview.add.push(one);
    else if (sameEntry(there, one.entry)) preview.equal.push(one);
    else preview.conflicts.push({ line: one.line, mine: there, theirs: one.entry });
  }
  return preview;
}

/**
 * The entries with those of `read` that are new at the end, and in place of those that the reader chose. What has come to
 * stand in the glossary since the preview is kept.
 * @param replace heads (as `headKey` gives them) of which the read version is to hold
 */
export function merge(
  entries: readonly OwnEntry[],
  read: readonly ReadEntry[],
  replace: ReadonlySet<string>,
): OwnEntry[] {
  const merged = byHead(entries);
  for (const { entry } of read) {
    const key = headKey(entry.zh);
    if (!merged.has(key) || replace.has(key)) merged.set(key, entry);
  }
  return [...merged.values()];
}
