import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../analysis/types.ts';
import { byWeight, type Weight, weigh } from '../../../components/popup/lists/weight.ts';

const figure = (text: string, printed: string, value: number, more: Partial<Figure> = {}): Figure => {
  const start = text.indexOf(printed);
  if (start < 0) throw new Error(`${text} does not hold ${printed}`);
  const span = { start, end: start + printed.length };
  return { ...span, text: printed, value, unit: '个', counted: '', kind: 'count', ...more };
};

/** The figures' words, the weightiest first. */
const ranked = (text: string, bodyStart: number, figures: Figure[]) => {
  const weights = weigh(figures, { text, bodyStart });
  const of = ({ start }: Figure) => weights.get(start) as Weight;
  return [...figures].sort((a, b) => byWeight(of(a), of(b))).map((one) => one.text);
};

describe('place', () => {
  const text = '三县新开9个市场\n本报记者 周青禾\n早市有7个。\n另有夜市88个,市场9个,茶馆9个。';
  const bodyStart = text.indexOf('本报');
  test('title, first paragraph, the rest; a byline is no paragraph', () => {
    const figures = [figure(text, '88个', 88), figure(text, '7个', 7), figure(text, '9个市场', 9)];
    expect(ranked(text, bodyStart, figures)).toEqual(['9个市场', '7个', '88个']);
  });
  test('what the title counts weighs as much further down, and nothing else of that number does', () => {
    const figures = [
      figure(text, '茶馆9个', 9, { counted: '茶馆' }),
      figure(text, '市场9个', 9, { counted: '市场' }),
      figure(text, '9个市场', 9, { counted: '市场' }),
    ];
    const weights = weigh(figures, { text, bodyStart });
    expect(figures.map(({ start }) => weights.get(start)?.[0])).toEqual([0, 2, 2]);
  });
  test('a text without a sentence has no first paragraph', () => {
    const list = '乡镇9个\n村80个';
    expect(weigh([figure(list, '9个', 9)], { text: list, bodyStart: 0 }).get(2)?.[0]).toBe(0);
  });
});

describe('in one place', () => {
  const text = '前言。\n开会90次,整改30件,还有20件,累计办结10件,拨款5元,案件少了2件,其中大案40件。';
  const of = (printed: string, more: Partial<Figure> = {}) =>
    figure(text, printed, Number.parseInt(printed, 10), { unit: printed.slice(-1), ...more });
  const ranks = (...figures: Figure[]) => ranked(text, 0, figures);
  test('a total over what is larger, a part under what is smaller', () => {
    expect(ranks(of('40件'), of('20件'), of('10件'))).toEqual(['10件', '20件', '40件']);
  });
  test('money and change over plain counts', () => {
    const money = of('5元', { kind: 'money' });
    expect(ranks(of('90次'), money)).toEqual(['5元', '90次']);
    expect(ranks(of('90次'), of('2件', { change: 'down' }))).toEqual(['2件', '90次']);
  });
  test('size within a unit; across units neither is larger', () => {
    expect(ranks(of('20件'), of('30件'))).toEqual(['30件', '20件']);
    const weights = weigh([of('90次'), of('30件')], { text, bodyStart: 0 });
    expect(weights.get(of('90次').start)).toEqual(weights.get(of('30件').start));
  });
});

test('a range weighs by its upper end, a negative by its size, and nothing but zeros is no fault', () => {
  const text = '甲。\n一3至5度,二-8度,三0元';
  const [range, cold, zero] = [
    figure(text, '3至5度', 3, { valueTo: 5, unit: '度' }),
    figure(text, '-8度', -8, { unit: '度' }),
    figure(text, '0元', 0, { unit: '元' }),
  ] as [Figure, Figure, Figure];
  const weights = weigh([range, cold, zero], { text, bodyStart: 0 });
  expect([range, cold, zero].map(({ start }) => weights.get(start)?.[3])).toEqual([5 / 8, 1, 0]);
});
