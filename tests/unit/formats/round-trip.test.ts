/** What is written in a format and read again is what it was, whatever is in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, joinList, restored, splitList } from '../../../formats/cell.ts';
import { GLOSSARY_FORMATS } from '../../../formats/collect.ts';
import { readGlossary, writeGlossary } from '../../../formats/glossary.ts';
import { faultsOf, tidyEntry } from '../../../state/own/check.ts';
import { headKey, type OwnEntry } from '../../../state/own/entry.ts';
import { utf8 } from './bytes.ts';

/** Text with what formats trip over. */
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...['=1+1', '+', '-', '@', '＝', "'", "'=", '"', '""', ',', ';', '\t', '\n', '|', '\\', '\\|', '#'],
          ...['<b>', '&amp;', '&', ']]>', '<!--', '“四个一”', '河长制', '\u202e', '{', '[', 'null', 'sep=;'],
        ),
      },
    ),
    { maxLength: 6 },
  )
  // A line break and an indentation are, in XML, one blank.
  .map((parts) => parts.join('').replace(/\n\s+/g, '\n'));

const entry: fc.Arbitrary<OwnEntry> = fc
  .record({
    zh: fc.oneof(
      text,
      fc.constantFrom('=四个一', '@河长', '-长制', '“四个一”措施', '#号', "'=四个", 'A|B', 'A\\'),
    ),
    forms: fc.array(text, { maxLength: 3 }),
    pinyin: text,
    en: text,
    gloss: text,
    source: text,
    tags: fc.array(text, { maxLength: 3 }),
  })
  .map(tidyEntry)
  .filter((one) => faultsOf(one).length === 0);

const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 6, selector: ({ zh }) => headKey(zh) });

describe.each(GLOSSARY_FORMATS)('%s', (format) => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(entries, text, (list, name) => {
        const read = readGlossary(`mine.${format}`, utf8(writeGlossary(format, name, list)));
        expect(read.problems).toEqual([]);
        expect(read.ignored).toEqual([]);
        expect(read.entries.map((one) => one.entry)).toEqual(list);
      }),
      { numRuns: 500 },
    );
  });
  test('is recognised without its ending', () => {
    const list = [tidyEntry({ zh: '河长制', forms: [], en: 'x, y', gloss: '', tags: [] })];
    const read = readGlossary('glossary', utf8(writeGlossary(format, 'n', list)));
    expect([read.format, read.entries.length]).toEqual([format, 1]);
  });
});

describe('cells', () => {
  test('that could run cannot, and are restored', () => {
    fc.assert(
      fc.property(text, (cell) => {
        expect(restored(harmless(cell))).toBe(cell);
        expect(harmless(cell)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 2_000 },
    );
  });
  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1'])(
    '%j gets an apostrophe',
    (cell) => expect(harmless(cell)).toBe(`'${cell}`),
  );
  test.each(['河长制', "it's", "'quoted'", '1-2', 'a=b'])('%j stays', (cell) =>
    expect(harmless(cell)).toBe(cell),
  );
  test('lists in a cell', () => {
    expect(splitList(joinList(['a|b', 'c\\', '\\|']))).toEqual(['a|b', 'c\\', '\\|']);
    expect(splitList(' a |  | b')).toEqual(['a', 'b']);
    expect(splitList('')).toEqual([]);
  });
});

test('no cell of a table that is written begins a formula', () => {
  const list = [
    tidyEntry({
      zh: '=四个一',
      forms: ['@河长'],
      pinyin: '-x',
      en: '=cmd|x',
      gloss: '+1',
      source: '＝1',
      tags: ['=t'],
    }),
  ];
  for (const format of ['csv', 'tsv'] as const) {
    const [, row = ''] = writeGlossary(format, 'n', list).split('\r\n');
    for (const cell of row.split(format === 'csv' ? ',' : '\t')) expect(cell).toMatch(/^"?'/);
  }
});
