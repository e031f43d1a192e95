import { describe, expect, test } from 'vitest';
import { searchFigures, sortFigures } from '../../../components/popup/lists/figures.ts';
import { figures } from '../../components/data/figures.ts';

describe('searchFigures', () => {
  const known = new Map([['党员', 'Party member']]);
  const found = (query: string) => searchFigures(figures, query, known).map(({ text }) => text);
  test.each([
    ['8.6万', ['约8.6万名党员']],
    ['86,000', ['约8.6万名党员']],
    ['86000', ['约8.6万名党员']],
    ['８６０００', ['约8.6万名党员']],
    ['PARTY', ['约8.6万名党员']],
    ['  云溪市 场 ', ['宣讲1200余场']],
    ['平方米', ['近90万平方米']],
    ['没有这个', []],
  ])('%s', (query, texts) => expect(found(query)).toEqual(texts));
  test('nothing asked for, nothing left out', () => expect(found('  ')).toHaveLength(figures.length));
});

describe('sortFigures', () => {
  const values = (order: 'text' | 'descending' | 'ascending') =>
    sortFigures(figures, order).map(({ value }) => value);
  test('by value, both ways', () => {
    expect(values('descending')[0]).toBe(145000000);
    expect(values('ascending').slice(0, 3)).toEqual([1, 1, 2]);
  });
  test('in the order of the text, and the list it was given stays as it is', () => {
    const before = [...figures];
    expect(sortFigures(figures, 'text')).toEqual(before);
    sortFigures(figures, 'ascending');
    expect(figures).toEqual(before);
  });
  test('equal values stay in the order of the text', () => {
    const [first, second] = sortFigures(figures, 'ascending');
    expect([first?.counted, second?.counted]).toEqual(['县级干部', '帮扶单位']);
  });
});
