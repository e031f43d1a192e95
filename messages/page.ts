/** What a page’s reader and the background say to each other. */
import * as v from 'valibot';
import { savedTermSchema } from '../state/saved/saved-term.ts';
import { articleFacts } from './analysis-schema.ts';

/** The gate’s only word: this page is Chinese. A plain string, for the gate has no room for more. */
export const CHINESE_PAGE = 'tifa:chinese-page';

/** Reader → background. */
export const readerRequestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('analyse'), text: v.string(), article: articleFacts }),
  v.strictObject({
    type: v.literal('reading-changed'),
    state: v.picklist(['annotated', 'not-article', 'off']),
    terms: v.number(),
  }),
  // The style sheet, for the tab’s own document or for all its frames.
  v.strictObject({ type: v.literal('style'), frames: v.boolean() }),
  // In the background, so that two tabs that save at once do not undo each other.
  v.strictObject({ type: v.literal('save'), term: v.omit(savedTermSchema, ['id', 'when']) }),
]);
export type ReaderRequest = v.InferOutput<typeof readerRequestSchema>;

/**
 * The background’s answer to `analyse`. Only as much as the reader leans on: the answer comes from the same extension, and the whole
 * schema over the 30,000 terms of a very long page would hold up the page for a second.
 */
const spans = v.array(v.looseObject({ start: v.number(), end: v.number() }));
export const analysedTextSchema = v.object({
  analysis: v.looseObject({
    terms: spans,
    figures: spans,
    dates: spans,
    documents: spans,
    people: v.array(v.looseObject({ name: v.string() })),
  }),
  entries: v.record(v.string(), v.looseObject({ id: v.string(), zh: v.string() })),
});

/** Background → reader. `reading` is answered with a Reading, `state` with its state alone, the others with nothing. */
export const readerCommandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('reading') }),
  v.strictObject({ type: v.literal('state') }),
  v.strictObject({ type: v.literal('annotate-anyway') }),
  v.strictObject({ type: v.literal('annotate-selection') }),
  v.strictObject({ type: v.literal('reveal'), start: v.number(), end: v.number() }),
  v.strictObject({ type: v.literal('walk'), direction: v.picklist([1, -1]) }),
]);
export type ReaderCommand = v.InferOutput<typeof readerCommandSchema>;
