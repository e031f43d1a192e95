/** The browser's storage as the extension's own pages call it. */
import type { Session } from './extension.ts';

export type Area = 'local' | 'sync';

export const storage = (
  session: Session,
  area: Area,
  method: 'get' | 'set' | 'clear',
  argument: unknown = null,
): Promise<Record<string, unknown>> =>
  session.console.evaluate(
    async (which, what, value) => {
      const api = ((globalThis as never as { browser?: object }).browser ??
        (globalThis as never as { chrome: object }).chrome) as {
        storage: Record<string, Record<string, (value?: unknown) => Promise<unknown>>>;
      };
      return (
        what === 'clear' ? api.storage[which]?.clear?.() : api.storage[which]?.[what]?.(value)
      ) as Promise<Record<string, unknown>>;
    },
    area,
    method,
    argument as never,
  );
