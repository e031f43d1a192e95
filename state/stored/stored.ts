/** One key of the storage under one shape. */
import { type Area, locked } from './area.ts';
import { setAside } from './aside.ts';
import { readShape, type Shape, type Trouble, writeShape } from './shape.ts';

/** Data that this version cannot read is neither shown nor written over. */
export class UnreadableError extends Error {
  readonly key: string;
  readonly trouble: Trouble;
  constructor(key: string, trouble: Trouble, why: string) {
    super(`${key}: ${trouble}: ${why}`);
    this.name = 'UnreadableError';
    this.key = key;
    this.trouble = trouble;
  }
}

/**
 * Only under the lock. Corrupt data is set aside, and the key counts as empty from then on.
 * @throws UnreadableError where the data is of a later version, or could not be moved; it stays as it is.
 */
export async function readKey<T>(area: Area, key: string, shape: Shape<T>): Promise<T> {
  const raw = (await area.get(key))[key];
  const read = readShape(shape, raw);
  if (read.trouble === undefined) return read.value;
  if (read.trouble !== 'corrupt') throw new UnreadableError(key, read.trouble, read.why);
  await setAside(area, key, raw, read.why);
  return shape.empty();
}

/** As `readKey`, by itself. The lock is taken only where something has to be set aside. */
export async function loadKey<T>(area: Area, key: string, shape: Shape<T>): Promise<T> {
  const read = readShape(shape, (await area.get(key))[key]);
  return read.trouble === undefined ? read.value : locked(() => readKey(area, key, shape));
}

/** Reads, changes and writes as one. Whatever throws, `change` included, leaves the storage as it was. */
export const changeKey = <T>(area: Area, key: string, shape: Shape<T>, change: (value: T) => T): Promise<T> =>
  locked(async () => {
    const value = change(await readKey(area, key, shape));
    await area.set({ [key]: writeShape(shape, value) });
    return value;
  });
