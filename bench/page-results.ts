/** The measurements of all pages put together, and as a table for a terminal. Pure. */
import {
  isChineseArticle,
  MEASURES,
  type Measure,
  type Reading,
  type Reference,
  scorePage,
} from './page-score.ts';

export const NAMES = ['tifa', 'readability', 'defuddle'] as const;
export type ReaderName = (typeof NAMES)[number];

/** What one reader did on one page. */
export interface Measured {
  reading: Reading;
  /** Milliseconds of the first and the second call in the page. */
  first: number;
  second: number;
  /** The page's serialised DOM is the same after both calls. */
  domUntouched: boolean;
  error?: string;
}

export interface PageMeasured {
  page: Reference;
  by: Record<ReaderName, Measured>;
}

/** Milliseconds. */
export interface Spread {
  median: number;
  worst: number;
  /** The page of the worst. */
  worstFile: string;
}

export interface Result {
  /** Means, 0 to 1, each over the `pages` that have a reference for it. */
  scores: Partial<Record<Measure, { mean: number; pages: number }>>;
  first: { articles: Spread; all: Spread };
  second: { articles: Spread; all: Spread };
  /** Pages whose serialised DOM was the same afterwards. */
  domUntouched: number;
  errors: number;
  misses: string[];
}

function spread(times: [file: string, milliseconds: number][]): Spread {
  const sorted = times.toSorted((a, b) => a[1] - b[1]);
  const upper = Math.floor(sorted.length / 2);
  const at = (i: number) => sorted[i]?.[1] ?? Number.NaN;
  const median = sorted.length % 2 ? at(upper) : (at(upper - 1) + at(upper)) / 2;
  const [worstFile, worst] = sorted.at(-1) ?? ['', Number.NaN];
  return { median, worst, worstFile };
}

/** What is reported as missed, by page; `title exact` and `body ≥ 0.9` say the same as their neighbours. */
function missesOf({ page, by }: PageMeasured, name: ReaderName): string[] {
  const score = scorePage(page, by[name].reading);
  return MEASURES.flatMap((measure) => {
    const value = score[measure];
    if (measure === 'body') return value !== undefined && value < 0.9 ? [`body ${value.toFixed(3)}`] : [];
    if (measure === 'body ≥ 0.9' || measure === 'title exact') return [];
    return value === 0 ? [measure] : [];
  }).map((miss) => `${page.file}\t${miss}`);
}

export function resultOf(measured: PageMeasured[], name: ReaderName): Result {
  const scores: Result['scores'] = {};
  const all = measured.map(({ page, by }) => scorePage(page, by[name].reading));
  for (const measure of MEASURES) {
    const values = all.map((score) => score[measure]).filter((value) => value !== undefined);
    if (values.length === 0) continue;
    scores[measure] = {
      mean: values.reduce((sum, value) => sum + value, 0) / values.length,
      pages: values.length,
    };
  }
  const articles = measured.filter(({ page }) => isChineseArticle(page));
  const times = (pages: PageMeasured[], call: 'first' | 'second') =>
    spread(pages.map(({ page, by }) => [page.file, by[name][call]]));
  const both = (call: 'first' | 'second') => ({
    articles: times(articles, call),
    all: times(measured, call),
  });
  return {
    scores,
    first: both('first'),
    second: both('second'),
    domUntouched: measured.filter(({ by }) => by[name].domUntouched).length,
    errors: measured.filter(({ by }) => by[name].error !== undefined).length,
    misses: measured.flatMap((page) => missesOf(page, name)),
  };
}

const LABEL = 34;
const COLUMN = 16;
const milliseconds = ({ median, worst }: Spread) => `${median.toFixed(1)} / ${worst.toFixed(1)}`;

/** One row a measure, one column a reader. */
export function table(results: Record<ReaderName, Result>): string {
  const row = (label: string, of: (result: Result) => string) =>
    label.padEnd(LABEL) + NAMES.map((name) => of(results[name]).padStart(COLUMN)).join('');
  const pagesOf = (measure: Measure) => results.tifa.scores[measure]?.pages ?? 0;
  return [
    ''.padEnd(LABEL) + NAMES.map((name) => name.padStart(COLUMN)).join(''),
    ...MEASURES.map((measure) =>
      row(`${measure} (${pagesOf(measure)})`, (r) => r.scores[measure]?.mean.toFixed(3) ?? '–'),
    ),
    row('page left untouched', (r) => String(r.domUntouched)),
    row('errors', (r) => String(r.errors)),
    row('ms second call, articles', (r) => milliseconds(r.second.articles)),
    row('ms second call, all pages', (r) => milliseconds(r.second.all)),
    row('ms first call, articles', (r) => milliseconds(r.first.articles)),
    row('ms first call, all pages', (r) => milliseconds(r.first.all)),
  ].join('\n');
}
