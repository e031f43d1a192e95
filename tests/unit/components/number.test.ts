import { describe, expect, test } from 'vitest';
import { formatNumber, formatValue, unitGap } from '../../../components/format/number.ts';

const THIN = '\u202f';

describe('formatNumber', () => {
  test.each([
    [4601, '4,601'],
    [110500, '110,500'],
    [24679000000, '24,679,000,000'],
    [82.3, '82.3'],
    [0.05, '0.05'],
    [999, '999'],
    [-1.5, '-1.5'],
    [1.1e21, '1,100,000,000,000,000,000,000'],
  ])('%d is exact and grouped', (value, text) => expect(formatNumber(value)).toBe(text));
});

describe('formatValue', () => {
  test('approximators', () => {
    expect(formatValue({ value: 1800, approx: 'more' })).toBe('1,800+');
    expect(formatValue({ value: 60, approx: 'less' })).toBe(`<${THIN}60`);
    expect(formatValue({ value: 3000, approx: 'about' })).toBe(`≈${THIN}3,000`);
  });
  test('a range, and one that is approximate', () => {
    expect(formatValue({ value: 1200, valueTo: 1500 })).toBe('1,200–1,500');
    expect(formatValue({ value: 3, valueTo: 5, approx: 'about' })).toBe(`≈${THIN}3–5`);
  });
});

test('a percent sign is closed up, a classifier stands apart, no unit leaves no gap', () => {
  expect(unitGap('%')).toBe('');
  expect(unitGap('℃')).toBe('');
  expect(unitGap('个')).toBe('\u00a0');
  expect(unitGap('')).toBe('');
});
