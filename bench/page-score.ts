/** How one reading of a stored page compares with its reference. Pure. */

/** A page's entry in the manifest, with the reference body's text; a fact without a reference is empty or absent. */
export interface Reference {
  file: string;
  kind: string;
  /** BCP 47. */
  language: string;
  title?: string;
  /** ISO 8601. */
  date?: string;
  source?: string;
  body: string;
}

/** What a reader answers for a page. */
export interface Reading {
  recognised: boolean;
  title?: string | undefined;
  date?: string | undefined;
  source?: string | undefined;
  body: string;
}

export const MEASURES = [
  'recognised',
  'left alone',
  'body',
  'body ≥ 0.9',
  'title',
  'title exact',
  'date',
  'source',
] as const;
export type Measure = (typeof MEASURES)[number];

/** 0 to 1 each; what the page has no reference for is left out. */
export type Score = Partial<Record<Measure, number>>;

export const isChineseArticle = (page: Reference): boolean =>
  page.kind === 'article' && page.language.startsWith('zh');

const letters = (text: string | undefined): string => (text ?? '').replace(/[\s\p{P}\p{S}\p{C}]/gu, '');

const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  const own = letters(text);
  for (let i = 0; i + SHINGLE <= own.length; i++) {
    const shingle = own.slice(i, i + SHINGLE);
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

const size = (bag: Map<string, number>) => [...bag.values()].reduce((total, n) => total + n, 0);

/** F1 over 4-character shingles, 0 to 1, white space and punctuation left out; 1 where both texts are too short for one. */
export function bodyF1(wanted: string, got: string): number {
  const a = shingles(wanted);
  const b = shingles(got);
  let common = 0;
  for (const [shingle, n] of a) common += Math.min(n, b.get(shingle) ?? 0);
  const all = size(a) + size(b);
  return all === 0 ? 1 : (2 * common) / all;
}

/** What a title may have too much or too little: the name of a section, 副题. */
const MOST_BESIDE_TITLE = 12;
const holds = (long: string, short: string) =>
  long.includes(short) && long.length <= short.length + MOST_BESIDE_TITLE;

function isTitle(wanted: string, got: string): boolean {
  return got !== '' && (holds(got, wanted) || holds(wanted, got));
}

const isSource = (wanted: string, got: string) =>
  got !== '' && (wanted.includes(got) || got.includes(wanted));

/** The same day; a reference of a month or year alone is compared as far as it goes. */
const DAY = 10;
const isDate = (wanted: string, got: string | undefined) => {
  const day = wanted.slice(0, DAY);
  return (got ?? '').slice(0, day.length) === day;
};

export function scorePage(page: Reference, { recognised, title, date, source, body }: Reading): Score {
  if (!isChineseArticle(page)) return { 'left alone': Number(!recognised) };
  const f1 = bodyF1(page.body, body);
  const score: Score = { recognised: Number(recognised), body: f1, 'body ≥ 0.9': Number(f1 >= 0.9) };
  if (page.title) {
    const [wanted, got] = [letters(page.title), letters(title)];
    score.title = Number(isTitle(wanted, got));
    score['title exact'] = Number(wanted === got);
  }
  if (page.date) score.date = Number(isDate(page.date, date));
  if (page.source) score.source = Number(isSource(letters(page.source), letters(source)));
  return score;
}
