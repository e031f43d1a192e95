/** CSV and TSV as Excel, LibreOffice and translators' tools write them. */
import Papa from 'papaparse';
import type { Field } from '../../state/own/limits.ts';
import { restored, splitList } from '../cell.ts';
import { Collector, type ReadGlossary } from '../collect.ts';
import { Lines } from '../lines.ts';
import { type Column, type Layout, layoutOf } from './columns.ts';

/**
 * Told from the first line with anything in it, outside quotation marks: tabs stand in no other kind of table; else what
 * stands more often of comma and semicolon. A table of one column is CSV.
 */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const [line = ''] = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 100_000)) ?? [];
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  if (bare.includes('\t')) return '\t';
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
}

const FIELD: Partial<Record<Column, Field>> = { tags: 'tag', forms: 'zh' };

function entryOf(cells: readonly string[], { columns }: Layout) {
  const cell = (column: Column) => restored(cells[columns.indexOf(column)]?.trim() ?? '');
  return {
    zh: cell('zh'),
    forms: splitList(cell('forms')),
    pinyin: cell('pinyin'),
    en: cell('en'),
    gloss: cell('gloss'),
    source: cell('source'),
    tags: splitList(cell('tags')),
  };
}

/** Of one line of the file. A glossary has 7 columns, and no cell as many commas. */
const MOST_CELLS = 2_000;

/** The number of the first line with more cells than are taken: the parser would gather millions before it gives the first row. */
function crowdedLine(text: string, delimiter: string): number | undefined {
  const mark = delimiter.charCodeAt(0);
  let line = 1;
  let cells = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === mark && ++cells > MOST_CELLS) return line;
    if (unit !== 10 && unit !== 13) continue;
    if (unit === 10 || text.charCodeAt(at + 1) !== 10) line++;
    cells = 1;
  }
  return undefined;
}

/** `delimiter` only where the file's name says it; else it is told from the text. */
export function readTable(text: string, given?: string): ReadGlossary {
  const collector = new Collector();
  // Excel's own first line about itself.
  const said = /^sep=(.)(?:\r\n?|\n)/.exec(text);
  const delimiter = said?.[1] ?? given ?? delimiterOf(text);
  const lines = new Lines(text);
  let layout: Layout | undefined;
  let start = said?.[0].length ?? 0;
  const offset = start;

  const crowded = crowdedLine(text, delimiter);
  if (crowded !== undefined) {
    collector.fail({ code: 'columns', line: crowded, number: MOST_CELLS });
    return collector.result(delimiter === '\t' ? 'tsv' : 'csv');
  }
  Papa.parse<string[]>(text.slice(start), {
    delimiter,
    step({ data, errors, meta }, parser) {
      const { line } = lines.placeOf(start);
      start = offset + meta.cursor;
      const [broken] = errors;
      if (broken) {
        // What follows an open quotation mark is read as one cell, so that nothing after it can be trusted.
        const { line: open } = lines.placeOf(offset + Math.max(0, (broken.index ?? 0) - 1));
        collector.fail({ code: 'quotes', line: open });
        parser.abort();
        return;
      }
      if (data.every((cell) => cell.trim() === '')) return;
      if (!layout) {
        layout = layoutOf(data);
        for (const name of layout.ignored) collector.ignore(name);
        if (layout.named) return;
      }
      const { columns } = layout;
      if (data.slice(columns.length).some((cell) => cell.trim() !== '')) {
        collector.fault({ code: 'columns', line, column: columns.length + 1, number: columns.length });
        if (collector.failed) parser.abort();
        return;
      }
      const columnOf = (field: Field) =>
        columns.findIndex((column) => column && (FIELD[column] ?? column) === field) + 1 || undefined;
      if (!collector.add(entryOf(data, layout), line, columnOf)) parser.abort();
    },
  });
  return collector.result(delimiter === '\t' ? 'tsv' : 'csv');
}
