/** Cells of tables: what a spreadsheet would run is made harmless, and made what it was when it is read again. */

/**
 * What a spreadsheet would take for a formula, after OWASP's “CSV Injection”: = + - @ and their full-width forms at
 * the start, also behind white space, which some programs strip; and a tab or a line break there.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
const APOSTROPHES = /^'+/;

const runs = (cell: string): boolean => FORMULA.test(cell.replace(APOSTROPHES, ''));

/** Spreadsheets take text behind an apostrophe for text. One that was there already gets another, so that the way back is exact. */
export const harmless = (cell: string): string => (runs(cell) ? `'${cell}` : cell);

export const restored = (cell: string): string => (cell.startsWith("'") && runs(cell) ? cell.slice(1) : cell);

/** Several values in a cell, parted by |; one inside a value gets a backslash. */
export const joinList = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\|]/g, '\\$&')).join(' | ');

export const splitList = (cell: string): string[] =>
  (cell.match(/(?:\\.|[^\\|]|\\$)+/gs) ?? [])
    .map((value) => value.trim().replace(/\\(.)/gs, '$1'))
    .filter(Boolean);
