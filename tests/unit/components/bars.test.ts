import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../analysis/types.ts';
import { barLengths } from '../../../components/popup/lists/bars.ts';

const figure = (start: number, value: number, more: Partial<Figure> = {}): Figure => ({
  start,
  end: start + 1,
  text: `${value}个`,
  value,
  unit: '个',
  counted: '任务',
  kind: 'count',
  ...more,
});
const bars = (...figures: Figure[]) => [...barLengths(figures)];

describe('barLengths', () => {
  test('the largest is the whole length, the others in proportion from zero', () => {
    expect(bars(figure(1, 8), figure(5, 2), figure(9, 0))).toEqual([
      [1, 1],
      [5, 0.25],
    ]);
  });
  test.each<[string, Partial<Figure>]>([
    ['another unit', { unit: '项' }],
    ['another thing', { counted: '问题' }],
    ['an average', { kind: 'average' }],
    ['a change', { change: 'up' }],
    ['a range', { valueTo: 9 }],
  ])('%s is not compared', (_, more) => expect(bars(figure(1, 8), figure(5, 2, more))).toEqual([]));
  test('what is counted must be known', () => {
    expect(bars(figure(1, 8, { counted: '' }), figure(5, 2, { counted: '' }))).toEqual([]);
  });
  test('equal figures say nothing by a bar', () => expect(bars(figure(1, 3), figure(5, 3))).toEqual([]));
});
