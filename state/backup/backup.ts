/** All that a reader has stored, as one value: what a copy of everything holds. */
import * as v from 'valibot';
import { knownTermSchema } from '../known/known-terms.ts';
import { ownEntrySchema } from '../own/entry.ts';
import { savedTermSchema } from '../saved/saved-term.ts';
import { someChoicesSchema } from '../settings-schema.ts';
import type { Shape } from '../stored/shape.ts';

const glossarySchema = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  on: v.boolean(),
  entries: v.array(ownEntrySchema),
});

const backupSchema = v.strictObject({
  settings: someChoicesSchema,
  sitesOff: v.array(v.string()),
  glossaries: v.array(glossarySchema),
  saved: v.array(savedTermSchema),
  known: v.array(knownTermSchema),
});
export type Backup = v.InferOutput<typeof backupSchema>;
export type BackupGlossary = Backup['glossaries'][number];

/** Files of copies have versions and moves as what is stored has. */
export const backupShape: Shape<Backup> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({ ...backupSchema.entries, version: v.literal(1), format: v.string(), made: v.string() }),
    v.transform(({ settings, sitesOff, glossaries, saved, known }) => ({
      settings,
      sitesOff,
      glossaries,
      saved,
      known,
    })),
  ),
  write: (backup) => ({ ...backup }),
  empty: () => ({ settings: {}, sitesOff: [], glossaries: [], saved: [], known: [] }),
  moves: {},
};
