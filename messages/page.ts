/** What a page’s reader and the background say to each other. */
import * as v from 'valibot';
import { analysis, articleFacts } from './analysis-schema.ts';
import { entryDetails } from './reading-schema.ts';

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
]);
export type ReaderRequest = v.InferOutput<typeof readerRequestSchema>;

/** The background’s answer to `analyse`. */
export const analysedTextSchema = v.object({ analysis, entries: v.record(v.string(), entryDetails) });

/** Background → reader. `reading` is answered with a Reading, the others with nothing. */
export const readerCommandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('reading') }),
  v.strictObject({ type: v.literal('annotate-anyway') }),
  v.strictObject({ type: v.literal('reveal'), start: v.number(), end: v.number() }),
  v.strictObject({ type: v.literal('walk'), direction: v.picklist([1, -1]) }),
]);
export type ReaderCommand = v.InferOutput<typeof readerCommandSchema>;
