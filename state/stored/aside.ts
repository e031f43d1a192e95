/** Stored data that is of no shape we know is kept under another key, and said, until the reader takes it or lets it go. */
import * as v from 'valibot';
import { newId } from '../id.ts';
import { type Area, locked } from './area.ts';
import { readShape, type Shape, writeShape } from './shape.ts';

const asideSchema = v.strictObject({
  /** Where the data is now. */
  key: v.string(),
  /** The key that it was under. */
  of: v.string(),
  /** What was wrong, for a report of the fault; in English. */
  why: v.string(),
  /** ISO 8601, UTC. */
  when: v.string(),
});
export type Aside = v.InferOutput<typeof asideSchema>;

const LIST = 'asides';
const shape: Shape<Aside[]> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({ version: v.literal(1), list: v.array(asideSchema) }),
    v.transform(({ list }) => list),
  ),
  write: (list) => ({ list }),
  empty: () => [],
  moves: {},
};

/** The list itself may be broken; it is then begun anew, and the data stay under their keys. */
export async function listAsides(area: Area): Promise<Aside[]> {
  const read = readShape(shape, (await area.get(LIST))[LIST]);
  return read.trouble ? [] : read.value;
}

/** Only under the lock. The data is copied before it is removed: what fails in between loses nothing. */
export async function setAside(area: Area, of: string, raw: unknown, why: string): Promise<void> {
  const when = new Date().toISOString();
  const list = await listAsides(area);
  const key = `aside:${of}:${when}${list.some((other) => other.key.endsWith(when)) ? newId() : ''}`;
  await area.set({ [key]: raw, [LIST]: writeShape(shape, [...list, { key, of, why, when }]) });
  await area.remove(of);
}

/** What was set aside, as it was stored. */
export const loadAside = async (area: Area, { key }: Aside): Promise<unknown> => (await area.get(key))[key];

export const dropAside = (area: Area, { key }: Aside): Promise<void> =>
  locked(async () => {
    const list = await listAsides(area);
    await area.set({
      [LIST]: writeShape(
        shape,
        list.filter((other) => other.key !== key),
      ),
    });
    await area.remove(key);
  });
