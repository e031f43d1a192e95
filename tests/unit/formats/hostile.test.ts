/** Files that are too much, or made to do harm: taken in full or refused with a reason, and in seconds. */
import { describe, expect, test } from 'vitest';
import { readGlossary, writeGlossary } from '../../../formats/glossary.ts';
import type { OwnEntry } from '../../../state/own/entry.ts';
import { MOST_ENTRIES } from '../../../state/own/limits.ts';
import { utf8 } from './bytes.ts';

const entryAt = (at: number, gloss = 'x'): OwnEntry => ({
  zh: `河长制${at}`,
  forms: [],
  en: `n${at}`,
  gloss,
  tags: [],
});
const rows = (count: number, gloss?: string) => Array.from({ length: count }, (_, at) => entryAt(at, gloss));
const MB = 2 ** 20;

/** Of processor time, so that a busy machine fails nothing: three times what the slowest took. */
const SECONDS = 20;

function timed<T>(work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(SECONDS);
  return result;
}

describe.each(['csv', 'tsv', 'json', 'tbx'] as const)('%s', (format) => {
  test('200,000 entries in some 50 MB are taken in full', () => {
    const bytes = utf8(writeGlossary(format, 'big', rows(200_000, 'y'.repeat(format === 'tbx' ? 60 : 220))));
    expect(bytes.length).toBeGreaterThan(45 * MB);
    const read = timed(() => readGlossary(`big.${format}`, bytes));
    expect(read.problems).toEqual([]);
    expect(read.entries).toHaveLength(200_000);
    expect(read.entries.at(-1)?.entry.zh).toBe('河长制199999');
  }, 120_000);
});

test('one entry too many is told of with its line, and none is taken', () => {
  const read = readGlossary('big.csv', utf8(writeGlossary('csv', 'big', rows(MOST_ENTRIES + 1, ''))));
  expect(read).toMatchObject({
    fatal: true,
    entries: [],
    problems: [{ code: 'too-many-entries', line: MOST_ENTRIES + 2, number: MOST_ENTRIES }],
  });
}, 60_000);

describe('50 MB of the same', () => {
  test.each([
    ['quotation marks', 'csv', '"'],
    ['quotation marks and commas', 'csv', '",'],
    ['open lists', 'json', '['],
    ['a string without an end', 'json', '"a'],
    ['open elements', 'tbx', '<a>'],
    ['ampersands', 'tbx', '&'],
    ['commas', 'csv', ','],
    ['rows without a meaning', 'csv', 'a\n'],
    ['line breaks', 'csv', 'a\n,\n'],
    ['numbers', 'json', '[1,'],
    ['tags of one element', 'tbx', '<a></a>'],
  ])(
    '%s as %s',
    (_, ending, unit) => {
      const bytes = utf8(unit.repeat((50 * MB) / unit.length));
      const read = timed(() => readGlossary(`x.${ending}`, bytes));
      expect(read.entries).toEqual([]);
      expect(read.problems.length).toBeGreaterThan(0);
    },
    120_000,
  );
  test('one cell', () => {
    const read = readGlossary('x.csv', utf8(`zh,en\n河长制,${'x'.repeat(50 * MB)}`));
    expect(read.problems).toEqual([{ code: 'too-long', line: 2, column: 2, field: 'en', number: 1_000 }]);
  });
});

test('markup in an entry is text', () => {
  const markup = { ...entryAt(1, '<img src=x onerror=alert(1)>'), zh: '<script>alert(1)</script>' };
  for (const format of ['csv', 'tsv', 'json', 'tbx'] as const) {
    const read = readGlossary(`x.${format}`, utf8(writeGlossary(format, '<b>', [markup])));
    expect(read.entries[0]?.entry).toEqual(markup);
  }
});
