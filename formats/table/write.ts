/** Tables that spreadsheets open and cannot be made to run by. */
import Papa from 'papaparse';
import type { OwnEntry } from '../../state/own/entry.ts';
import { harmless, joinList } from '../cell.ts';
import { COLUMNS } from './columns.ts';

/** Without the mark Excel takes UTF-8 for the machine's old encoding, and Chinese for something else. */
const MARK = '\ufeff';

/** RFC 4180 with the given delimiter, every cell made harmless. */
export const writeTable = (rows: readonly (readonly string[])[], delimiter: ',' | '\t'): string =>
  `${MARK}${Papa.unparse(
    rows.map((row) => row.map(harmless)),
    { delimiter, newline: '\r\n' },
  )}\r\n`;

export const writeGlossaryTable = (entries: readonly OwnEntry[], delimiter: ',' | '\t'): string =>
  writeTable(
    [
      COLUMNS,
      ...entries.map(({ zh, forms, pinyin = '', en, gloss, source = '', tags }) => [
        zh,
        joinList(forms),
        pinyin,
        en,
        gloss,
        source,
        joinList(tags),
      ]),
    ],
    delimiter,
  );
