import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covered, timeScale } from '../../../components/popup/lists/scale.ts';
import { ticksBetween } from '../../../components/popup/lists/ticks.ts';

const iso = (time: number) => new Date(time).toISOString().slice(0, 16);

test.each([
  ['2019', '2019-01-01T00:00', '2020-01-01T00:00'],
  ['2019-12', '2019-12-01T00:00', '2020-01-01T00:00'],
  ['2020-02-29', '2020-02-29T00:00', '2020-03-01T00:00'],
  ['2019-11-25T05:43', '2019-11-25T05:43', '2019-11-25T05:44'],
  ['0096', '0096-01-01T00:00', '0097-01-01T00:00'],
])('%s covers %s to %s', (date, from, to) => expect(covered(date)?.map(iso)).toEqual([from, to]));

test.each(['2019-02-30', '2019-13', 'P2M', ''])('%j is no date', (date) =>
  expect(covered(date)).toBeUndefined(),
);

describe('timeScale', () => {
  test('linear: a leap year’s first half and its second day', () => {
    const scale = timeScale([{ from: '2020' }, { from: '2020-01', to: '2020-06' }, { from: '2020-01-02' }]);
    expect(scale?.stretches).toEqual([
      { at: 0, length: 1 },
      { at: 0, length: 182 / 366 },
      { at: 1 / 366, length: expect.closeTo(1 / 366, 12) },
    ]);
  });
  test('what no calendar has is left out and moves nothing else', () => {
    const scale = timeScale([{ from: '2020' }, { from: '2020-02-31' }, { from: '2021' }]);
    expect(scale?.stretches[1]).toBeUndefined();
    expect(scale?.stretches[2]?.at).toBeCloseTo(366 / 731, 12);
  });
  test('a range that runs backwards has no stretch', () => {
    expect(
      timeScale([{ from: '2020', to: '2019' }, { from: '2020' }, { from: '2021' }])?.stretches[0],
    ).toBeUndefined();
  });
  test('nothing to compare, no scale', () => {
    expect(timeScale([])).toBeUndefined();
    expect(timeScale([{ from: '2020' }, { from: '2020' }])).toBeUndefined();
  });
  test('every stretch lies within the line, every tick too', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1, max: 2999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((parts) => parts.map((part, at) => String(part).padStart(at ? 2 : 4, '0')).join('-'));
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 6 }), (dates) => {
        const scale = timeScale(dates.map((from) => ({ from })));
        for (const one of scale?.stretches ?? []) {
          expect(one?.at).toBeGreaterThanOrEqual(0);
          expect((one?.at ?? 0) + (one?.length ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(scale?.ticks.length ?? 0).toBeLessThanOrEqual(4);
        for (const { at } of scale?.ticks ?? []) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(0.8);
        }
      }),
    );
  });
});

describe('ticksBetween', () => {
  const ticks = (from: string, to: string) => {
    const [start] = covered(from) ?? [0];
    const [, end] = covered(to) ?? [0, 0];
    return ticksBetween(start, end).map((tick) => tick.iso);
  };
  test.each([
    ['2021', '2025', ['2021', '2022', '2023', '2024']],
    ['2019-09-10', '2019-11-30', ['2019-10', '2019-11']],
    ['2019-11-04', '2019-11-06', ['2019-11-04', '2019-11-05', '2019-11-06']],
    ['1921', '2023', ['1940', '1960', '1980', '2000']],
  ])('%s to %s', (from, to, expected) => expect(ticks(from, to)).toEqual(expected));
});
