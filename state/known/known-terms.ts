/** Terms that the reader knows: they are no longer underlined until they are brought back. The latest first. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Area } from '../stored/area.ts';
import type { Shape } from '../stored/shape.ts';
import { changeKey, loadKey } from '../stored/stored.ts';

export const knownTermSchema = v.strictObject({
  /** What makes two mentions the same term: the entry's id, or how and in which words it was explained (`knownId`). */
  id: v.pipe(v.string(), v.nonEmpty()),
  zh: v.string(),
  en: v.string(),
  /** ISO 8601, UTC. */
  when: v.string(),
});
export type KnownTerm = v.InferOutput<typeof knownTermSchema>;

export const KNOWN_KEY = 'known';

export const knownShape: Shape<KnownTerm[]> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({ version: v.literal(1), terms: v.array(knownTermSchema) }),
    v.transform(({ terms }) => terms),
  ),
  write: (terms) => ({ terms }),
  empty: () => [],
  moves: {},
};

/** For terms that no entry explains the words themselves, wherever they stand. */
export const knownId = ({ entry, text }: { entry: string | null; text: string }): string =>
  entry ?? `text:${text}`;

export const loadKnown = (area: Area): Promise<KnownTerm[]> => loadKey(area, KNOWN_KEY, knownShape);

/** Calls back after the list has changed, in this tab or another. Ends with the signal. */
export function onKnownChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KNOWN_KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // In an orphaned content script the API itself is gone.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener);
  });
}

export const markKnown = (area: Area, term: Omit<KnownTerm, 'when'>): Promise<KnownTerm[]> =>
  changeKey(area, KNOWN_KEY, knownShape, (known) =>
    known.some(({ id }) => id === term.id) ? known : [{ ...term, when: new Date().toISOString() }, ...known],
  );

export const bringBack = (area: Area, id: string): Promise<KnownTerm[]> =>
  changeKey(area, KNOWN_KEY, knownShape, (known) => known.filter((term) => term.id !== id));
