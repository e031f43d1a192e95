/** An own glossary from and to files of all formats. */
import type { OwnEntry } from '../state/own/entry.ts';
import type { GlossaryFormat, ReadGlossary } from './collect.ts';
import { decode, isProblem } from './decode.ts';
import { readGlossaryJson } from './json/read.ts';
import { writeGlossaryJson } from './json/write.ts';
import type { Problem } from './problem.ts';
import { readTable } from './table/read.ts';
import { writeGlossaryTable } from './table/write.ts';
import { readTbx } from './tbx/read.ts';
import { writeTbx } from './tbx/write.ts';

/** By the name’s ending, and where it says nothing by how the text begins. */
function reader(name: string, text: string): (text: string) => ReadGlossary {
  const [, ending = ''] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  if (ending === 'json') return readGlossaryJson;
  if (['tbx', 'xml', 'martif'].includes(ending)) return readTbx;
  if (['tsv', 'tab'].includes(ending)) return (table) => readTable(table, '\t');
  if (ending === 'csv') return readTable;
  const first = text.trimStart().charAt(0);
  if (first === '<') return readTbx;
  return first === '{' || first === '[' ? readGlossaryJson : readTable;
}

const failed = (problem: Problem): ReadGlossary => ({
  entries: [],
  problems: [problem],
  ignored: [],
  fatal: true,
});

/** Never throws on any bytes. @param name the file’s, of which only the ending counts. */
export function readGlossary(name: string, bytes: Uint8Array): ReadGlossary {
  const decoded = decode(bytes);
  if (isProblem(decoded)) return failed(decoded);
  const { text, encoding } = decoded;
  return { encoding, ...reader(name, text)(text) };
}

export function writeGlossary(format: GlossaryFormat, name: string, entries: readonly OwnEntry[]): string {
  if (format === 'json') return writeGlossaryJson(name, entries);
  if (format === 'tbx') return writeTbx(name, entries);
  return writeGlossaryTable(entries, format === 'tsv' ? '\t' : ',');
}
