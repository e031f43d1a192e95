import { expect, test } from 'vitest';
import { findFigures, parseNumbers } from '../../../analysis/figures/index.ts';
import { compare, row } from './compare.ts';
import { peerQuantities } from './peer.ts';
import { json, near, present, skipped } from './shared.ts';

const file = 'figures/cn2an.json';

test.skipIf(!present(file))(`numerals of cn2an, beside recognizers-text${skipped(file)}`, () => {
  // Sums with coins are read as figures: 五元三角 is 5.3 of 元.
  const coins = (input: string): boolean => /[角分]/.test(input);
  const one = (got: { value: number }[], wanted: number): boolean =>
    got.length === 1 && near(got[0]?.value, wanted);
  const result = compare(
    'cn2an',
    json<{ input: string; value: number }[]>(file),
    ({ input, value }) => one(coins(input) ? findFigures(input) : parseNumbers(input), value),
    ({ input, value }) => one(peerQuantities(coins(input) ? 'Currency' : 'Number', input), value),
  );
  console.log(row(result));
  expect(result.ours.size).toBe(result.cases);
  expect(result.ours.size).toBeGreaterThan(result.peer.size);
});
