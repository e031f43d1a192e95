/** All that the options page needs of the world. Whatever changes something rejects where it could not be stored. */
import type { GlossaryFormat, ReadGlossary } from '../../formats/collect.ts';
import type { Problem } from '../../formats/problem.ts';
import type { Backup } from '../../state/backup/backup.ts';
import type { BackupPreview } from '../../state/backup/preview.ts';
import type { RestoreChoice } from '../../state/backup/restore.ts';
import type { KnownTerm } from '../../state/known/known-terms.ts';
import type { OwnEntry } from '../../state/own/entry.ts';
import type { GlossaryHead, RemovedGlossary } from '../../state/own/glossaries.ts';
import type { ReadEntry } from '../../state/own/merge.ts';
import type { SavedTerm } from '../../state/saved/saved-term.ts';
import type { RemovedTerm } from '../../state/saved/saved-terms.ts';
import type { Choices } from '../../state/settings-schema.ts';
import type { Aside } from '../../state/stored/aside.ts';

export interface OptionsState {
  choices: Choices;
  enabled: boolean;
  /** Hosts; '' stands for pages without one. */
  sitesOff: string[];
  glossaries: GlossaryHead[];
  saved: SavedTerm[];
  known: KnownTerm[];
  asides: Aside[];
  /** Keys of what is stored that this version cannot read: from a later one, or not to be moved. */
  unreadable: string[];
}

export const SAVED_FORMATS = ['anki', 'csv', 'markdown'] as const;
export type SavedFormat = (typeof SAVED_FORMATS)[number];

export interface GlossaryApi {
  create(name: string): Promise<GlossaryHead>;
  rename(id: string, name: string): Promise<void>;
  switch(id: string, on: boolean): Promise<void>;
  remove(id: string): Promise<RemovedGlossary>;
  restore(removed: RemovedGlossary): Promise<void>;
  entries(id: string): Promise<OwnEntry[]>;
  /** `of` is the head that the entry had, where it is changed. */
  put(id: string, entry: OwnEntry, of?: string): Promise<void>;
  removeEntry(id: string, zh: string): Promise<void>;
  restoreEntry(id: string, entry: OwnEntry, at: number): Promise<void>;
  readFile(file: File): Promise<ReadGlossary>;
  /** Takes in what is new, and of what differs the heads in `replace`. `into` is a glossary, or the name of a new one. */
  import(
    into: { id: string } | { name: string },
    entries: readonly ReadEntry[],
    replace: ReadonlySet<string>,
  ): Promise<void>;
  /** Gives the file to the browser to save. */
  export(id: string, format: GlossaryFormat): Promise<void>;
}

export interface OptionsApi {
  load(): Promise<OptionsState>;
  choose<K extends keyof Choices>(key: K, value: Choices[K]): Promise<void>;
  setEverywhere(on: boolean): Promise<void>;
  switchSiteOn(host: string): Promise<void>;
  glossaries: GlossaryApi;
  saved: {
    remove(id: string): Promise<RemovedTerm | undefined>;
    restore(removed: RemovedTerm): Promise<void>;
    export(format: SavedFormat): Promise<void>;
    markKnown(term: SavedTerm): Promise<void>;
    bringBack(id: string): Promise<void>;
    restoreKnown(term: KnownTerm): Promise<void>;
  };
  everything: {
    export(): Promise<void>;
    read(file: File): Promise<{ backup: Backup; preview: BackupPreview } | { problem: Problem }>;
    restore(backup: Backup, choice: RestoreChoice): Promise<void>;
  };
  asides: {
    export(aside: Aside): Promise<void>;
    drop(aside: Aside): Promise<void>;
  };
  copy(text: string): Promise<void>;
  /** Calls back after every change of what is stored, from wherever; returns what stops it. */
  onChange(changed: () => void): () => void;
}
