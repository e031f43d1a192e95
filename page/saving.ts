/** What is kept of a term that is saved from its card: what the card says, and where the term stands. */
import type { Term } from '../analysis/types.ts';
import type { CardModel } from '../components/card/model.ts';
import { sentenceAt } from '../components/popup/lists/sentence.ts';
import type { NewSavedTerm } from '../state/saved/saved-term.ts';
import type { Recognition } from './recognise/index.ts';

/** `text` is what the term's offsets are into. */
export function savedTermOf(
  term: Term,
  model: CardModel,
  text: string,
  article: Recognition['article'] | undefined,
): NewSavedTerm {
  const { start, end } = sentenceAt(text, term);
  return {
    term: model.headword,
    entry: term.entry,
    en: model.en,
    gloss: model.gloss,
    sentence: text.slice(start, end),
    title: article?.title || document.title,
    address: location.href,
    ...(model.pinyin && { pinyin: model.pinyin }),
    ...(model.full && { full: model.full }),
    ...(article?.date && { date: article.date }),
  };
}
