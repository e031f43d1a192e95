import { afterAll, describe, expect, test } from 'vitest';
import { findFigures, parseNumbers } from '../../../analysis/figures/index.ts';
import type { Figure } from '../../../analysis/types.ts';
import { compare, type Reasons, row, unexplained, withinRules } from './compare.ts';
import { peerQuantities } from './peer.ts';
import { DIMENSIONS, NUMBERS, PERCENTS } from './peer-reasons.ts';
import { json, near, present, skipped } from './shared.ts';

interface Case {
  Input: string;
  Results: { Text: string; Resolution?: { value: string | null; unit?: string } }[];
}

/** A share in per cent, whatever it is printed in. */
function perCent(f: Figure): number {
  if (f.unit === '‰') return f.value / 10;
  if (f.unit === '‱') return f.value / 100;
  if (f.unit === '成') return f.value * 10;
  if (f.unit === '折') return f.value > 10 ? f.value : f.value * 10;
  return f.unit === '' ? f.value * 100 : f.value;
}

/** 百万分之五 has no sign and so no unit; it is a share all the same. */
const isShare = (f: Figure): boolean => /[%‰‱成折点點]$/.test(f.unit) || /[百千万]万分之/.test(f.text);

const allNear = (got: number[], wanted: number[]): boolean =>
  got.length === wanted.length && wanted.every((w, i) => near(got[i], w));

/** All values, in the order of the text, and no others. */
const numbers = (c: Case) => c.Results.map((r) => Number(r.Resolution?.value));
const shares = (c: Case) => c.Results.map((r) => Number.parseFloat(r.Resolution?.value ?? ''));

interface Wanted {
  value: number;
  unit: string;
  text: string;
}

/** Each sum or measure wanted is one found, with its unit; where none is wanted, none is found. */
function units<F extends { value: number }>(
  c: Case,
  found: F[],
  same: (f: F, wanted: Wanted) => boolean,
): boolean {
  const wanted = c.Results.filter((r) => r.Resolution?.value != null).map((r) => ({
    value: Number(r.Resolution?.value),
    unit: r.Resolution?.unit ?? '',
    text: r.Text.replace(/\s/g, '').toLowerCase(),
  }));
  return (
    wanted.every((w) => found.some((f) => near(f.value, w.value) && same(f, w))) &&
    (wanted.length > 0 || found.length === 0)
  );
}

/** Ours names the unit as printed, the peer by the name that the cases give it. */
const ourUnits = (c: Case) =>
  units(c, findFigures(c.Input), (f, w) => f.unit !== '' && w.text.includes(f.unit.toLowerCase()));
const peerUnits = (kind: 'Currency' | 'Dimension') => (c: Case) =>
  units(
    c,
    peerQuantities(kind, c.Input).filter((q) => !Number.isNaN(q.value)),
    (q, w) => q.unit === w.unit,
  );

const values = (found: { value: number }[]): number[] => found.map((f) => f.value);

interface Model {
  name: string;
  ours: (c: Case) => boolean;
  peer: (c: Case) => boolean;
  reasons: Reasons;
  /** Right at the least, in cases. */
  floor: number;
  /** Why the peer has more right; ours is ahead where nothing is said. */
  behind?: string;
}

const SPECIFICATION = 'the cases are the specification that the peer was written to';

const MODELS: Model[] = [
  {
    name: 'NumberModel',
    ours: (c) => allNear(values(parseNumbers(c.Input)), numbers(c)),
    peer: (c) => allNear(values(peerQuantities('Number', c.Input)), numbers(c)),
    reasons: NUMBERS,
    floor: 318,
    behind: SPECIFICATION,
  },
  {
    name: 'PercentModel',
    ours: (c) => allNear(findFigures(c.Input).filter(isShare).map(perCent), shares(c)),
    peer: (c) => allNear(values(peerQuantities('Percentage', c.Input)), shares(c)),
    reasons: PERCENTS,
    floor: 133,
    behind: SPECIFICATION,
  },
  { name: 'CurrencyModel', ours: ourUnits, peer: peerUnits('Currency'), reasons: {}, floor: 35 },
  { name: 'DimensionModel', ours: ourUnits, peer: peerUnits('Dimension'), reasons: DIMENSIONS, floor: 34 },
];

const rows: string[] = [];
afterAll(() => {
  if (rows.length > 0) console.log(rows.join('\n'));
});

describe('the cases of recognizers-text, beside recognizers-text', () => {
  for (const { name, ours, peer, reasons, floor, behind } of MODELS) {
    const file = `figures/recognizers-text/${name}.json`;
    const title = behind ? `${name}, not ahead: ${behind}` : `${name}, ahead`;
    test.skipIf(!present(file))(`${title}${skipped(file)}`, () => {
      const result = compare(name, json<Case[]>(file), ours, peer);
      rows.push(row(result, reasons));
      expect(unexplained(result, reasons)).toEqual([]);
      expect(result.ours.size).toBeGreaterThanOrEqual(floor);
      if (behind) expect(result.ours.size).toBeLessThan(result.peer.size);
      else expect(result.ours.size).toBeGreaterThan(result.peer.size);
      const kept = withinRules(result, reasons);
      expect(kept.ours.size).toBeGreaterThanOrEqual(kept.peer.size);
    });
  }
});
