/** How own glossaries are stored: their list under one key, the entries of each under a key of its own. */
import * as v from 'valibot';
import { jsonText, type Shape } from '../stored/shape.ts';
import { type OwnEntry, ownEntrySchema } from './entry.ts';

export const LIST_KEY = 'glossaries';
export const entriesKey = (id: string): string => `glossary:${id}`;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const headSchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  on: v.boolean(),
  /** How many entries it has, so that the list is shown without reading them. */
  count,
});
export type GlossaryHead = v.InferOutput<typeof headSchema>;

export const listShape: Shape<GlossaryHead[]> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({ version: v.literal(1), list: v.array(headSchema) }),
    v.transform(({ list }) => list),
  ),
  write: (list) => ({ list }),
  empty: () => [],
  moves: {},
};

export const entriesShape: Shape<OwnEntry[]> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({ version: v.literal(1), entries: jsonText(v.array(ownEntrySchema)) }),
    v.transform(({ entries }) => entries),
  ),
  write: (entries) => ({ entries: JSON.stringify(entries) }),
  empty: () => [],
  moves: {},
};
