import { expect, test } from 'vitest';
import { findFigures, parseNumbers } from '../../../analysis/figures/index.ts';
import { compare, type Reasons, row, unexplained } from './compare.ts';
import { peerQuantities } from './peer.ts';
import { lines, present, skipped } from './shared.ts';

const file = 'figures/ud-quantities-gsdsimp-dev.jsonl';

interface Quantity {
  value: number | null;
  numSpan: [number, number];
  classifier: string | null;
  head: string;
  kind: string;
}

const hits = (n: { start: number; end: number }, q: Quantity): boolean =>
  n.start < q.numSpan[1] && q.numSpan[0] < n.end;
// The treebank has no exact decimals (10.2亿 is 1019999999 there).
const same = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) <= 1e-6 * b;
/** Years, months and durations are dates of ours. */
const isTime = (q: Quantity): boolean =>
  /[年月周]/.test(q.classifier ?? '') || q.head === '月' || q.head === '星期';

const VALUES: Reasons = {
  'numerals in names and words (百强, 百折, 三峡, 二次大战, 四周)': [189, 248, 284, 339, 376],
};

test.skipIf(!present(file))(`values and heads of a treebank, beside recognizers-text${skipped(file)}`, () => {
  const all = lines<{ text: string; quantities: Quantity[] }>(file).flatMap((s) =>
    s.quantities.filter((q) => (q.value ?? 0) > 1).map((q) => ({ ...q, text: s.text, value: q.value ?? 0 })),
  );
  const values = compare(
    'treebank, values',
    all,
    (q) =>
      parseNumbers(q.text).some((n) => hits(n, q) && (same(n.value, q.value) || same(n.valueTo, q.value))),
    (q) =>
      (['Number', 'Percentage'] as const).some((kind) =>
        peerQuantities(kind, q.text).some((n) => hits(n, q) && same(n.value, q.value)),
      ),
  );
  console.log(row(values, VALUES));
  const counted = all.filter((q) => q.kind === 'counted' && !isTime(q));
  const heads = counted.filter((q) =>
    findFigures(q.text).some((f) => hits(f, q) && same(f.value, q.value) && f.counted.includes(q.head)),
  );
  console.log(`treebank, heads (no peer gives them): ${heads.length} of ${counted.length}`);
  expect(unexplained(values, VALUES)).toEqual([]);
  expect(values.ours.size).toBeGreaterThan(values.peer.size);
  expect(heads.length / counted.length).toBeGreaterThanOrEqual(0.9);
});
