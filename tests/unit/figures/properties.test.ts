import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures, parseNumbers } from '../../../analysis/figures/index.ts';

/** What the grammar is made of, with brackets that do not close and halves of surrogate pairs. */
const PIECES = [
  ...'0123456789０９.,:/·-—%％‰ 　\n',
  ...'零一二两三四五六七八九十百千万亿兆余多几半点负数近约超上第每',
  ...'个名位家项次元吨米亩户人年月日成倍番折分角岁级',
  ...'（()）《》“”「」，。、；：的和占比从由至到了中共市省提高增长下降',
  '\ud83d',
  '\ude00',
  '百分之',
  '分之',
  '百分点',
  '平方公里',
  '以上',
  '左右',
  'km',
  'e',
  '党员',
  '企业',
  'http://',
];
const strings = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any string', () => {
  test('nothing is thrown, spans are in order and inside the text, values are numbers', () => {
    fc.assert(
      fc.property(strings, (text) => {
        let last = 0;
        for (const f of findFigures(text)) {
          expect(f.start).toBeGreaterThanOrEqual(0);
          expect(f.end).toBeLessThanOrEqual(text.length);
          expect(f.start).toBeLessThan(f.end);
          expect(f.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(f.start, f.end)).toBe(f.text);
          expect(Number.isNaN(f.value)).toBe(false);
          if (f.valueTo !== undefined) expect(f.valueTo).not.toBe(f.value);
          last = f.start;
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('numbers lie one after the other', () => {
    fc.assert(
      fc.property(strings, (text) => {
        let last = 0;
        for (const n of parseNumbers(text)) {
          expect(n.start).toBeGreaterThanOrEqual(last);
          expect(n.end).toBeGreaterThan(n.start);
          expect(text.slice(n.start, n.end)).toBe(n.text);
          last = n.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 10_000 },
    );
  });

  test('integers come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 ** 12 }), (n) => {
        expect(findFigures(`共有${n}个。`)[0]?.value).toBe(n);
        expect(findFigures(`共有${n.toLocaleString('en')}个。`)[0]?.value).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  test('scales are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 7 }), fc.integer({ min: 1, max: 3 }), (n, places) => {
        const digits = String(n).padStart(places + 1, '0');
        const printed = `${digits.slice(0, -places)}.${digits.slice(-places)}`;
        expect(findFigures(`投资${printed}亿元。`)[0]?.value).toBe(n * 10 ** (8 - places));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('time', () => {
  /** Milliseconds of processor time of the quickest of three readings: what else the machine does is not counted. */
  const quickest = (text: string): number =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = process.cpuUsage();
        findFigures(text);
        return process.cpuUsage(start).user / 1000;
      }),
    );

  test.each([
    ['a report', '全市完成投资246.79亿元，同比增长15.3%，占年度计划的33.1%；新建学校12所、卫生院8家。'],
    ['digits', '1234567890'],
    ['digits and points', '1.2.3,4'],
    ['Chinese digits', '一二三四五六七八九'],
    ['units', '十百千万亿'],
    ['open brackets', '（（1个“《'],
    ['comparisons', '比比较比1%'],
    ['relative clauses', '3名来自在的'],
    ['spaces', '1 000 '],
    ['words without a number', '从的和比占在有'],
  ])(
    'grows no faster than the text: %s',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(2000 / piece.length));
      quickest(text);
      const small = quickest(text);
      const large = quickest(text.repeat(16));
      // Sixteen times the text: a quadratic reading takes 256 times as long; 64 leaves room for a busy machine.
      expect(large).toBeLessThan(64 * Math.max(small, 0.5));
    },
    60_000,
  );
});
