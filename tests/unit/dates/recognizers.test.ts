import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findDates } from '../../../analysis/dates/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/figures/recognizers-text/', import.meta.url));
const absent = !existsSync(folder);
if (absent) console.log(`skipped: no ${folder}, the public recogniser cases are not here`);

interface Case {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  Results: {
    Text: string;
    Start: number;
    Length: number;
    Value?: { Timex?: string; PastResolution?: { date?: string } };
  }[];
}

const cases = (name: string): Case[] =>
  JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8').replace(/^\uFEFF/, ''));

/** Share of the expected spans that one found covers by half at least. */
function shareFound(name: string): number {
  const all = cases(name).flatMap(({ Input, Results }) => {
    const found = findDates(Input, { articleDate: '2017-03-22' });
    return Results.map(({ Start, Length }) =>
      found.some(({ start, end }) => {
        const common = Math.min(end, Start + Length) - Math.max(start, Start);
        return common / (Math.max(end, Start + Length) - Math.min(start, Start)) >= 0.5;
      }),
    );
  });
  return all.filter(Boolean).length / all.length;
}

function shareOfValues(
  name: string,
  expected: (result: Case['Results'][number]) => string | undefined,
): number {
  const all = cases(name).flatMap(({ Input, Context, Results }) => {
    const day = Context?.ReferenceDateTime?.slice(0, 10);
    const found = findDates(Input, day ? { articleDate: day } : {});
    return Results.map((result) =>
      found.some(
        ({ start, end, from }) =>
          start < result.Start + result.Length && end > result.Start && from === expected(result),
      ),
    );
  });
  return all.filter(Boolean).length / all.length;
}

// The rest are lunar dates, reigns, ambiguous 27-7-3 and 12/1, bare years without 年 and days that do not exist:
// no dates of this kind of text.
const why = absent ? ' (skipped: ../shared is absent)' : '';
test.skipIf(absent)(`spans of the public recogniser cases${why}`, () => {
  expect(shareFound('DateExtractor')).toBeGreaterThanOrEqual(0.67);
  expect(shareFound('DatePeriodExtractor')).toBeGreaterThanOrEqual(0.78);
  expect(shareFound('DurationExtractor')).toBeGreaterThanOrEqual(0.99);
});

test.skipIf(absent)(`values of the public recogniser cases${why}`, () => {
  expect(shareOfValues('DateParser', (r) => r.Value?.PastResolution?.date)).toBeGreaterThanOrEqual(0.57);
  expect(shareOfValues('DurationParser', (r) => r.Value?.Timex)).toBeGreaterThanOrEqual(0.93);
});
