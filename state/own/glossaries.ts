/** The reader's own glossaries in the storage. The order of the list is that in which they win over one another. */
import { newId } from '../id.ts';
import { type Area, locked } from '../stored/area.ts';
import { writeShape } from '../stored/shape.ts';
import { changeKey, loadKey, readKey } from '../stored/stored.ts';
import type { OwnEntry } from './entry.ts';
import { entriesKey, entriesShape, type GlossaryHead, LIST_KEY, listShape } from './shapes.ts';

export type { GlossaryHead } from './shapes.ts';

export const listGlossaries = (area: Area): Promise<GlossaryHead[]> => loadKey(area, LIST_KEY, listShape);

export const loadEntries = (area: Area, id: string): Promise<OwnEntry[]> =>
  loadKey(area, entriesKey(id), entriesShape);

/** What writing a glossary with its place in the list takes, for one call of `set`: both or neither. */
export const glossaryItems = (
  list: readonly GlossaryHead[],
  id: string,
  entries: readonly OwnEntry[],
): Record<string, unknown> => ({
  [LIST_KEY]: writeShape(listShape, [...list]),
  [entriesKey(id)]: writeShape(entriesShape, [...entries]),
});

export const createGlossary = (
  area: Area,
  name: string,
  entries: readonly OwnEntry[] = [],
): Promise<GlossaryHead> =>
  locked(async () => {
    const list = await readKey(area, LIST_KEY, listShape);
    const head = { id: newId(), name, on: true, count: entries.length };
    await area.set(glossaryItems([...list, head], head.id, entries));
    return head;
  });

export const changeHead = (
  area: Area,
  id: string,
  change: Partial<Pick<GlossaryHead, 'name' | 'on'>>,
): Promise<GlossaryHead[]> =>
  changeKey(area, LIST_KEY, listShape, (list) =>
    list.map((head) => (head.id === id ? { ...head, ...change } : head)),
  );

/** @throws what `change` throws; the storage is then as it was. Rejects where there is no such glossary (any more). */
export const changeEntries = (
  area: Area,
  id: string,
  change: (entries: OwnEntry[]) => OwnEntry[],
): Promise<OwnEntry[]> =>
  locked(async () => {
    const list = await readKey(area, LIST_KEY, listShape);
    if (!list.some((head) => head.id === id)) throw new Error(`no glossary ${id}`);
    const entries = change(await readKey(area, entriesKey(id), entriesShape));
    const counted = list.map((head) => (head.id === id ? { ...head, count: entries.length } : head));
    await area.set(glossaryItems(counted, id, entries));
    return entries;
  });

/** All that is needed to bring a glossary back to its place. */
export interface RemovedGlossary {
  head: GlossaryHead;
  at: number;
  entries: OwnEntry[];
}

export const removeGlossary = (area: Area, id: string): Promise<RemovedGlossary> =>
  locked(async () => {
    const list = await readKey(area, LIST_KEY, listShape);
    const at = list.findIndex((head) => head.id === id);
    const head = list[at];
    if (!head) throw new Error(`no glossary ${id}`);
    const entries = await readKey(area, entriesKey(id), entriesShape);
    await area.set({ [LIST_KEY]: writeShape(listShape, list.toSpliced(at, 1)) });
    await area.remove(entriesKey(id));
    return { head, at, entries };
  });

export const restoreGlossary = (area: Area, { head, at, entries }: RemovedGlossary): Promise<void> =>
  locked(async () => {
    const list = (await readKey(area, LIST_KEY, listShape)).filter(({ id }) => id !== head.id);
    await area.set(glossaryItems(list.toSpliced(at, 0, head), head.id, entries));
  });
