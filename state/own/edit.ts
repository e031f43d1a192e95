/** Changes of a glossary's entries, and looking for one. Pure. */
import { foldSearch } from '../search.ts';
import { headKey, type OwnEntry } from './entry.ts';

/** The place of the entry with the same head; -1 for none. */
export const indexOfHead = (entries: readonly OwnEntry[], zh: string): number => {
  const key = headKey(zh);
  return entries.findIndex((entry) => headKey(entry.zh) === key);
};

/** Puts `entry` in place of the one whose head is `of`, else of the one with its own head, else at the top. */
export function putEntry(entries: readonly OwnEntry[], entry: OwnEntry, of = entry.zh): OwnEntry[] {
  const at = indexOfHead(entries, of);
  return at < 0 ? [entry, ...entries] : entries.with(at, entry);
}

export function removeEntry(entries: readonly OwnEntry[], zh: string): OwnEntry[] {
  const at = indexOfHead(entries, zh);
  return at < 0 ? [...entries] : entries.toSpliced(at, 1);
}

/** `at` is the place that it had. */
export const restoreEntry = (entries: readonly OwnEntry[], entry: OwnEntry, at: number): OwnEntry[] =>
  indexOfHead(entries, entry.zh) < 0 ? entries.toSpliced(at, 0, entry) : [...entries];

const searched = new WeakMap<OwnEntry, string>();

/** Folded once an entry, not once a keystroke. */
function searchedText(entry: OwnEntry): string {
  let text = searched.get(entry);
  if (text === undefined) {
    const { zh, forms, pinyin = '', en, gloss, source = '', tags } = entry;
    text = foldSearch([zh, ...forms, pinyin, en, gloss, source, ...tags].join('\n'));
    searched.set(entry, text);
  }
  return text;
}

/** Entries any of whose fields holds the words, without regard to case, tone marks and width; all for no words. */
export function searchEntries(entries: readonly OwnEntry[], words: string): OwnEntry[] {
  const wanted = foldSearch(words);
  return wanted === '' ? [...entries] : entries.filter((entry) => searchedText(entry).includes(wanted));
}
