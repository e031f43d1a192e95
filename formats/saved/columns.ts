/** What an export of saved terms holds of each. */
import type { Language } from '../../messages/choices.ts';
import type { SavedTerm } from '../../state/saved/saved-term.ts';

export const SAVED_COLUMNS = [
  'term',
  'pinyin',
  'en',
  'gloss',
  'full',
  'sentence',
  'title',
  'date',
  'address',
  'when',
] as const;
export type SavedColumn = (typeof SAVED_COLUMNS)[number];

/** The columns’ names in the reader’s language. */
export type Labels = Record<SavedColumn, string>;

/** In the language of explanations; what is not there in it in the other. */
export function glossOf({ gloss }: SavedTerm, language: Language): string {
  if (language !== 'both') return gloss[language] || gloss[language === 'en' ? 'zh' : 'en'];
  return [...new Set([gloss.en, gloss.zh])].filter(Boolean).join('\n');
}

export function cellsOf(term: SavedTerm, language: Language): Record<SavedColumn, string> {
  const { pinyin = '', full = '', date = '', term: text, en, sentence, title, address, when } = term;
  return {
    term: text,
    pinyin,
    en,
    gloss: glossOf(term, language),
    full,
    sentence,
    title,
    date,
    address,
    when,
  };
}
