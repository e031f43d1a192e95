import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { compare, type Reasons, row, unexplained, withinRules } from '../figures/compare.ts';
import { type Case, ours, peer, readings, sameStretch, spansRight, valuesRight } from './cases.ts';
import * as REASONS from './peer-reasons.ts';

const folder = fileURLToPath(new URL('../../../../shared/figures/recognizers-text/', import.meta.url));
const absent = !existsSync(folder);
if (absent) console.log('dates: ../shared is absent, so the cases of public recognisers are skipped');

const cases = (name: string): Case[] =>
  JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8').replace(/^\uFEFF/, ''));

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

const spans = {
  ours: (c: Case) => spansRight(c, ours(c)),
  peer: (c: Case) => spansRight(c, peer(c)),
};

const SPECIFICATION = 'the cases are the specification that the peer was written to';

const MODELS: Model[] = [
  { name: 'DateExtractor', ...spans, reasons: REASONS.DATE_SPANS, floor: 38, behind: SPECIFICATION },
  {
    name: 'DateParser',
    ours: (c) => valuesRight(c, ours(c), (f, w) => readings(w).some((r) => r.date === f.from)),
    peer: (c) =>
      valuesRight(c, peer(c), (f, w) =>
        readings(w).some((r) => f.readings.some((reading) => reading.value === r.date)),
      ),
    reasons: REASONS.DATE_VALUES,
    floor: 44,
    behind: SPECIFICATION,
  },
  { name: 'DatePeriodExtractor', ...spans, reasons: REASONS.PERIOD_SPANS, floor: 50, behind: SPECIFICATION },
  {
    name: 'DatePeriodParser',
    ours: (c) =>
      valuesRight(c, ours(c), (f, w) => readings(w).some((r) => sameStretch(f.from, f.to ?? f.from, r))),
    peer: (c) =>
      valuesRight(c, peer(c), (f, w) =>
        readings(w).some((r) =>
          f.readings.some(
            (reading) =>
              (reading.start === r.startDate && reading.end === r.endDate) ||
              sameStretch(reading.start ?? '', reading.end ?? '', r),
          ),
        ),
      ),
    reasons: REASONS.PERIOD_VALUES,
    floor: 49,
    behind: SPECIFICATION,
  },
  { name: 'DurationExtractor', ...spans, reasons: {}, floor: 15 },
  {
    name: 'DurationParser',
    ours: (c) => valuesRight(c, ours(c), (f, w) => f.from === w.Value?.Timex),
    peer: (c) =>
      valuesRight(c, peer(c), (f, w) => f.readings.some((reading) => reading.timex === w.Value?.Timex)),
    reasons: REASONS.DURATION_VALUES,
    floor: 13,
  },
];

const rows: string[] = [];
afterAll(() => {
  if (rows.length > 0) console.log(rows.join('\n'));
});

describe('the dates of recognizers-text, beside recognizers-text', () => {
  for (const model of MODELS) {
    const title = model.behind ? `${model.name}, not ahead: ${model.behind}` : `${model.name}, ahead`;
    test.skipIf(absent)(`${title}${absent ? ' (skipped: ../shared is absent)' : ''}`, () => {
      const result = compare(model.name, cases(model.name), model.ours, model.peer);
      rows.push(row(result, model.reasons));
      expect(unexplained(result, model.reasons)).toEqual([]);
      expect(result.ours.size).toBeGreaterThanOrEqual(model.floor);
      if (model.behind) expect(result.ours.size).toBeLessThan(result.peer.size);
      else expect(result.ours.size).toBeGreaterThan(result.peer.size);
      const kept = withinRules(result, model.reasons);
      expect(kept.ours.size).toBeGreaterThanOrEqual(kept.peer.size);
    });
  }
});
