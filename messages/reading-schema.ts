/** The shapes of messages/types.ts, checked where one arrives. */
import * as v from 'valibot';
import { analysis, articleFacts, bilingual, item } from './analysis-schema.ts';
import type { EntryDetails, Reading } from './types.ts';

const text = v.string();

export const entryDetails: v.GenericSchema<EntryDetails> = v.object({
  id: text,
  zh: text,
  zhHant: v.exactOptional(text),
  pinyin: text,
  en: text,
  alt: v.exactOptional(v.array(text)),
  kind: text,
  gloss: bilingual,
  full: v.exactOptional(text),
  items: v.exactOptional(v.array(item)),
  since: v.exactOptional(text),
  until: v.exactOptional(text),
  see: v.exactOptional(v.array(v.object({ id: text, zh: text, en: text }))),
  sources: v.array(v.object({ title: text, publisher: v.exactOptional(text), date: v.exactOptional(text) })),
  doubt: v.exactOptional(bilingual),
});

export const reason = v.object({ code: text, numbers: v.record(text, v.number()) });

export const state = v.picklist(['annotated', 'not-article', 'off']);

export const reading: v.GenericSchema<Reading> = v.object({
  state,
  reason,
  article: articleFacts,
  text,
  bodyStart: v.number(),
  analysis,
  entries: v.record(text, entryDetails),
  painted: v.number(),
  part: v.exactOptional(v.object({ index: v.number(), count: v.number() })),
  offset: v.number(),
  selected: v.number(),
  timings: v.object({
    recogniseMs: v.number(),
    analyseMs: v.number(),
    paintMs: v.number(),
    totalMs: v.number(),
  }),
  work: v.object({ readings: v.number(), nodes: v.number(), analysed: v.number(), ranges: v.number() }),
});
