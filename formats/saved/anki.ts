/**
 * Saved terms as a text file with headers that Anki reads from 2.1.54 on (Anki Manual, “Text Files”, “File Headers”). The
 * first two fields are what its Basic notes have, front and back; further ones are there for note types with more.
 */
import type { Language } from '../../messages/choices.ts';
import type { SavedTerm } from '../../state/saved/saved-term.ts';
import { cellsOf, type Labels } from './columns.ts';

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '#': '&#35;' };

/**
 * Text in a field that Anki takes for HTML. No field then holds a tab, a line break, a quotation mark, or the # that would
 * make a line a comment.
 */
const html = (text: string): string =>
  text
    .replace(/[&<>"#]/g, (mark) => MARKS[mark] ?? mark)
    .replace(/\t/g, ' ')
    .replace(/\r\n?|\n/g, '<br>');

const bold = (sentence: string, term: string): string =>
  term
    ? sentence
        .split(term)
        .map(html)
        .join(`<b>${html(term)}</b>`)
    : html(sentence);

/** `answer` is what the second field is called. Each note bears its own id, so that it is updated, not doubled, by a later file. */
export function writeAnki(
  terms: readonly SavedTerm[],
  labels: Labels & { answer: string },
  language: Language,
): string {
  const columns = [
    'term',
    'answer',
    'sentence',
    'pinyin',
    'en',
    'gloss',
    'full',
    'title',
    'date',
    'address',
  ] as const;
  const names = ['guid', ...columns.map((column) => labels[column].replace(/\t/g, ' ')), 'tags'];
  const head = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    `#tags column:${names.length}`,
    `#columns:${names.join('\t')}`,
  ];
  const lines = terms.map((term) => {
    const cells = cellsOf(term, language);
    const answer = [cells.pinyin, cells.en, cells.gloss].filter(Boolean).map(html).join('<br>');
    const fields = columns.map((column) => {
      if (column === 'answer') return answer;
      return column === 'sentence' ? bold(cells.sentence, cells.term) : html(cells[column]);
    });
    return [html(term.id), ...fields, 'tifa'].join('\t');
  });
  return `${[...head, ...lines].join('\n')}\n`;
}
