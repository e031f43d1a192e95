import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../analysis/dates/index.ts';
import { findDocuments } from '../../../analysis/documents/index.ts';

const PIECES = [
  ...'0123456789０９年月日号周时点分到至从之后前的，。、：/.-—～（）《》“”',
  ...'一二三四五六七八九十廿初正腊冬闰上中下旬底末春夏秋冬今去明',
  ...[
    '农历',
    '大年',
    '除夕',
    '康熙',
    '令和',
    '公元',
    '世纪',
    '期间',
    '以来',
    '第一个',
    '最后一个',
    '印发',
    '财政部',
  ],
  '\ud83d',
  '\ude00',
  '\n',
];
const strings = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join(''));

describe('any string', () => {
  test('nothing is thrown; spans are in order, apart and inside the text', () => {
    fc.assert(
      fc.property(strings, fc.constantFrom(undefined, '2024-02-29'), (text, articleDate) => {
        const dates = findDates(text, articleDate ? { articleDate } : {});
        let end = 0;
        for (const d of dates) {
          expect(d.start).toBeGreaterThanOrEqual(end);
          expect(d.end).toBeGreaterThan(d.start);
          expect(d.end).toBeLessThanOrEqual(text.length);
          expect(d.text).toBe(text.slice(d.start, d.end));
          end = d.end;
        }
        for (const d of findDocuments(text, dates)) expect(d.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('time', () => {
  const quickest = (text: string): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = process.cpuUsage();
        findDocuments(text, findDates(text, { articleDate: '2024-02-29' }));
        return process.cpuUsage(start).user / 1000;
      }),
    );
  test.each([
    '2019年5月，财政部印发《办法》。',
    '正月初一',
    '从上周四到',
    '康熙三年五月',
    '1-2-3.',
    '2010年之后',
    '《',
    '、财政部、',
    '5月的第一个周',
  ])(
    'grows no faster than the text: %s',
    (piece) => {
      const text = piece.repeat(Math.ceil(2000 / piece.length));
      quickest(text);
      const small = quickest(text);
      // As for figures: sixteen times the text in less than 64 times the time.
      expect(quickest(text.repeat(16))).toBeLessThan(64 * Math.max(small, 0.5));
    },
    60_000,
  );
});
