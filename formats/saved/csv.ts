import type { Language } from '../../messages/choices.ts';
import type { SavedTerm } from '../../state/saved/saved-term.ts';
import { writeTable } from '../table/write.ts';
import { cellsOf, type Labels, SAVED_COLUMNS } from './columns.ts';

/** A term a line under the columns’ names. */
export function writeSavedCsv(terms: readonly SavedTerm[], labels: Labels, language: Language): string {
  const rows = terms.map((term) => {
    const cells = cellsOf(term, language);
    return SAVED_COLUMNS.map((column) => cells[column]);
  });
  return writeTable([SAVED_COLUMNS.map((column) => labels[column]), ...rows], ',');
}
