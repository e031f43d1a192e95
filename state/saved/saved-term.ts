/** A term that the reader saved, with where it stood. It stands alone: what the card said then is kept with it. */
import * as v from 'valibot';
import { foldSearch } from '../search.ts';

export const savedTermSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** As it stands in the article. */
  term: v.string(),
  /** Id of the glossary entry, or null where a rule or the article explained the term. */
  entry: v.nullable(v.string()),
  pinyin: v.exactOptional(v.string()),
  en: v.string(),
  gloss: v.strictObject({ en: v.string(), zh: v.string() }),
  full: v.exactOptional(v.string()),
  sentence: v.string(),
  title: v.string(),
  /** Of the article, ISO 8601. */
  date: v.exactOptional(v.string()),
  address: v.string(),
  /** When it was saved, ISO 8601, UTC. */
  when: v.string(),
});
export type SavedTerm = v.InferOutput<typeof savedTermSchema>;

/** What is known of a term when it is saved. */
export type NewSavedTerm = Omit<SavedTerm, 'id' | 'when'>;

/** The same term in the same sentence of the same page is saved once. */
export const samePlace = (
  a: Pick<SavedTerm, 'term' | 'sentence' | 'address'>,
  b: Pick<SavedTerm, 'term' | 'sentence' | 'address'>,
): boolean => a.term === b.term && a.sentence === b.sentence && a.address === b.address;

export function searchSaved(terms: readonly SavedTerm[], words: string): SavedTerm[] {
  const wanted = foldSearch(words);
  if (wanted === '') return [...terms];
  return terms.filter(({ term, pinyin = '', en, gloss, full = '', sentence, title, address }) =>
    foldSearch([term, pinyin, en, gloss.en, gloss.zh, full, sentence, title, address].join('\n')).includes(
      wanted,
    ),
  );
}
