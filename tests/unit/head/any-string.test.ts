import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../analysis/dates/index.ts';
import { findDocuments } from '../../../analysis/documents/index.ts';
import { findPeople } from '../../../analysis/people/index.ts';
import { articleFacts } from '../../../analysis/text/head.ts';

/** Pieces that the patterns are made of, and what breaks them: lone surrogates, unbalanced marks, line ends. */
const PIECES = [
  ...'年月日至—-、，。：《》〈〉“”（） \u3000\n·王张阿记者书主席和的了在一二十第上下旬来半个多',
  ...[
    '2019',
    '9',
    '10',
    '31',
    '记者',
    '市委书记',
    '副主任',
    '同志',
    '今年',
    '新华社',
    '电',
    '来源：',
    '摄',
    '十三五',
    '期间',
  ],
  '\ud800',
  '\udc00',
  '\u200b',
  '😀',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const spansOf = (s: string) => [
  ...findDates(s, { articleDate: '2019-11-25' }),
  ...findDocuments(s),
  ...findPeople(s).flatMap((p) => [...p.offices, ...p.mentions.map(([start, end]) => ({ start, end }))]),
  ...articleFacts(s).bylines,
];

describe('any string', () => {
  it('is read without an error, every offset inside it', () => {
    fc.assert(
      fc.property(text, (s) => {
        for (const { start, end } of spansOf(s)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(s.length);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives dates and documents that never overlap, in order, with the text they cover', () => {
    fc.assert(
      fc.property(text, (s) => {
        for (const list of [findDates(s), findDocuments(s)]) {
          list.forEach((found, i) => {
            expect(found.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
          });
        }
        for (const date of findDates(s)) {
          expect(date.text).toBe(s.slice(date.start, date.end));
          expect(date.from).toMatch(/^(?:-?P|\d{4}|--\d\d|---\d\d)/);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('is read in time that grows with its length only', () => {
    const cost = (s: string) => {
      const begin = performance.now();
      spansOf(s);
      return performance.now() - begin;
    };
    for (const piece of [
      '《',
      '记者',
      '张三、',
      '9月10至',
      '阿·',
      '市委书记王伟、',
      '（',
      '2019年',
      '”书记',
      '　',
    ]) {
      const long = piece.repeat(Math.ceil(24_000 / piece.length));
      cost(long.slice(0, 6_000));
      const short = Math.max(20, cost(long.slice(0, 6_000)));
      // Quadratic time would be sixteenfold; the rest is room for a busy machine.
      expect(cost(long), JSON.stringify(piece)).toBeLessThan(short * 12);
    }
  });
});
