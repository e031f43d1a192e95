/** The part of the browser's storage that is used here, so that what is kept can be tested without a browser. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  /** All of the keys or none. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Chrome from 130, Firefox from 143 on. */
  getKeys?(): Promise<string[]>;
}

/** Without reading what they hold where the browser can: a large glossary takes a second to read. */
export const keysOf = async (area: Area): Promise<string[]> =>
  area.getKeys ? area.getKeys() : Object.keys(await area.get(null));

const queues = new Map<string, Promise<unknown>>();

/**
 * Runs reading-changing-writing as one, across the extension's pages and its background, which share an origin and with it
 * the Web Locks. Not to be nested.
 */
export function locked<T>(work: () => Promise<T>): Promise<T> {
  const name = 'tifa:storage';
  if (globalThis.navigator?.locks) return navigator.locks.request(name, work) as Promise<T>;
  const done = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(
    name,
    done.catch(() => undefined),
  );
  return done;
}
