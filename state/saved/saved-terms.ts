/** Saved terms in the storage, the latest first. */
import * as v from 'valibot';
import { newId } from '../id.ts';
import type { Area } from '../stored/area.ts';
import { jsonText, type Shape } from '../stored/shape.ts';
import { changeKey, loadKey } from '../stored/stored.ts';
import { type NewSavedTerm, type SavedTerm, samePlace, savedTermSchema } from './saved-term.ts';

export const SAVED_KEY = 'saved';

export const savedShape: Shape<SavedTerm[]> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({ version: v.literal(1), terms: jsonText(v.array(savedTermSchema)) }),
    v.transform(({ terms }) => terms),
  ),
  write: (terms) => ({ terms: JSON.stringify(terms) }),
  empty: () => [],
  moves: {},
};

export const loadSaved = (area: Area): Promise<SavedTerm[]> => loadKey(area, SAVED_KEY, savedShape);

/** Saves a term; one that is saved already in that place stays as it is. Answers with what is saved there. */
export async function saveTerm(area: Area, term: NewSavedTerm): Promise<SavedTerm> {
  const made: SavedTerm = { ...term, id: newId(), when: new Date().toISOString() };
  const terms = await changeKey(area, SAVED_KEY, savedShape, (saved) =>
    saved.some((other) => samePlace(other, made)) ? saved : [made, ...saved],
  );
  return terms.find((other) => samePlace(other, made)) ?? made;
}

export interface RemovedTerm {
  term: SavedTerm;
  at: number;
}

/** Undefined where it was gone already. */
export async function removeSaved(area: Area, id: string): Promise<RemovedTerm | undefined> {
  let removed: RemovedTerm | undefined;
  await changeKey(area, SAVED_KEY, savedShape, (saved) => {
    const at = saved.findIndex((term) => term.id === id);
    const term = saved[at];
    if (!term) return saved;
    removed = { term, at };
    return saved.toSpliced(at, 1);
  });
  return removed;
}

export const restoreSaved = (area: Area, { term, at }: RemovedTerm): Promise<SavedTerm[]> =>
  changeKey(area, SAVED_KEY, savedShape, (saved) =>
    saved.some(({ id }) => id === term.id) ? saved : saved.toSpliced(at, 0, term),
  );
