/** A storage area in memory that stores what JSON can hold, writes all keys or none, and can be made to fail. */
import type { Area } from '../../../state/stored/area.ts';

export class MemoryArea implements Area {
  /** As stored: JSON by key. */
  readonly stored = new Map<string, string>();
  /** The error of the next writing. */
  fails: Error | undefined;

  constructor(items: Record<string, unknown> = {}) {
    for (const [key, value] of Object.entries(items)) this.stored.set(key, JSON.stringify(value));
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? [...this.stored.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted.flatMap((key) => {
        const value = this.stored.get(key);
        return value === undefined ? [] : [[key, JSON.parse(value) as unknown]];
      }),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.fails) throw this.fails;
    for (const [key, value] of Object.entries(items)) this.stored.set(key, JSON.stringify(value));
  }

  async remove(keys: string | string[]): Promise<void> {
    if (this.fails) throw this.fails;
    for (const key of [keys].flat()) this.stored.delete(key);
  }

  /** All that is stored, for comparing before and after. */
  get all(): Record<string, unknown> {
    return Object.fromEntries([...this.stored].map(([key, value]) => [key, JSON.parse(value) as unknown]));
  }
}
