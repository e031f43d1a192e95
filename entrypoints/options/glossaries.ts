import type { GlossaryApi } from '../../components/options/api.ts';
import type { GlossaryFormat } from '../../formats/collect.ts';
import { readGlossary, writeGlossary } from '../../formats/glossary.ts';
import { putEntry, removeEntry, restoreEntry } from '../../state/own/edit.ts';
import {
  changeEntries,
  changeHead,
  createGlossary,
  listGlossaries,
  loadEntries,
  removeGlossary,
  restoreGlossary,
} from '../../state/own/glossaries.ts';
import { merge } from '../../state/own/merge.ts';
import type { World } from './world.ts';

const TYPE: Record<GlossaryFormat, string> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  tbx: 'application/x-tbx+xml',
};

/** Lets the page be drawn before work that holds it up. */
const drawn = () => new Promise((done) => setTimeout(done, 50));

export function glossaryApi({ area, save }: World): GlossaryApi {
  return {
    create: (name) => createGlossary(area, name),
    rename: async (id, name) => void (await changeHead(area, id, { name })),
    switch: async (id, on) => void (await changeHead(area, id, { on })),
    remove: (id) => removeGlossary(area, id),
    restore: (removed) => restoreGlossary(area, removed),
    entries: (id) => loadEntries(area, id),
    put: async (id, entry, of) =>
      void (await changeEntries(area, id, (entries) => putEntry(entries, entry, of))),
    removeEntry: async (id, zh) =>
      void (await changeEntries(area, id, (entries) => removeEntry(entries, zh))),
    restoreEntry: async (id, entry, at) =>
      void (await changeEntries(area, id, (entries) => restoreEntry(entries, entry, at))),
    async readFile(file) {
      await drawn();
      return readGlossary(file.name, new Uint8Array(await file.arrayBuffer()));
    },
    async import(into, entries, replace) {
      if ('name' in into)
        await createGlossary(
          area,
          into.name,
          entries.map(({ entry }) => entry),
        );
      else await changeEntries(area, into.id, (mine) => merge(mine, entries, replace));
    },
    async export(id, format) {
      const name = (await listGlossaries(area)).find((head) => head.id === id)?.name ?? '';
      save(
        `${name || 'glossary'}.${format}`,
        TYPE[format],
        writeGlossary(format, name, await loadEntries(area, id)),
      );
    },
  };
}
