import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../analysis/figures/index.ts';
import { json, present, samePhrase, skipped, text } from './shared.ts';

describe('the reference article', () => {
  const file = 'seed/gold.json';
  test.skipIf(!present(file))(`all its figures and no others${skipped(file)}`, () => {
    const article = text('seed/article.txt');
    const spans = (pattern: RegExp) =>
      Array.from(article.matchAll(pattern), (m) => ({ start: m.index, end: m.index + m[0].length }));
    const figures = findFigures(article, {
      formulas: spans(/“[^”]{1,20}”|第一书记|两个维护/g),
      documents: spans(/《[^》]*》/g),
      place: '银川市',
    });
    const gold = json<{
      figures: {
        span: [number, number];
        value: number;
        unit: string;
        approx: string | null;
        counted: string;
      }[];
    }>(file).figures;
    const right = gold.filter((g) =>
      figures.some(
        (f) =>
          f.start < g.span[1] &&
          g.span[0] < f.end &&
          f.value === g.value &&
          f.unit === g.unit &&
          (f.approx ?? null) === g.approx &&
          samePhrase(f.counted, g.counted),
      ),
    );
    expect(right.length).toBe(gold.length);
    expect(figures.length).toBe(gold.length);
  });
});
