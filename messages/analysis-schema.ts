/** The shapes of analysis/types.ts, checked where one arrives. */
import * as v from 'valibot';
import type { Analysis, Term } from '../analysis/types.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const level = v.picklist(['must', 'should', 'may']);
const basis = v.picklist(['glossary', 'composed', 'article', 'own', 'unknown']);
const approx = v.exactOptional(v.picklist(['more', 'less', 'about']));

export const bilingual = v.object({ en: v.string(), zh: v.string() });
export const item = v.object({ zh: v.string(), en: v.exactOptional(v.string()) });

const term: v.GenericSchema<Term> = v.object({
  ...span,
  text: v.string(),
  entry: v.nullable(v.string()),
  kind: v.string(),
  basis,
  full: v.exactOptional(v.string()),
  pinyin: v.exactOptional(v.string()),
  en: v.string(),
  zh: v.string(),
  gloss: bilingual,
  items: v.exactOptional(v.array(item)),
  level,
  parts: v.exactOptional(v.array(v.lazy(() => term))),
});

const figure = v.object({
  ...span,
  text: v.string(),
  value: v.number(),
  valueTo: v.exactOptional(v.number()),
  approx,
  unit: v.string(),
  counted: v.string(),
  scope: v.exactOptional(v.string()),
  kind: v.picklist(['count', 'average', 'quota', 'percent', 'money', 'measure']),
  change: v.exactOptional(v.picklist(['up', 'down'])),
});

const date = v.object({
  ...span,
  text: v.string(),
  from: v.string(),
  to: v.exactOptional(v.string()),
  kind: v.picklist(['date', 'range', 'duration', 'period']),
  approx,
});

const person = v.object({
  name: v.string(),
  offices: v.array(v.object({ ...span, title: v.string() })),
  mentions: v.array(v.tuple([offset, offset])),
  role: v.picklist(['official', 'reporter', 'other']),
});

const document = v.object({
  ...span,
  title: v.string(),
  kind: v.exactOptional(v.string()),
  body: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
});

export const articleFacts = v.object({
  title: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  source: v.exactOptional(v.string()),
  author: v.exactOptional(v.string()),
});

export const analysis: v.GenericSchema<Analysis> = v.object({
  article: articleFacts,
  terms: v.array(term),
  figures: v.array(figure),
  dates: v.array(date),
  people: v.array(person),
  documents: v.array(document),
});
