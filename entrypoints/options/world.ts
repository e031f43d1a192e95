/** What the doings of the options page rest on: the storage, the settings, and how a file is saved. */
import type { Choices } from '../../state/settings-schema.ts';
import type { Area } from '../../state/stored/area.ts';

export interface World {
  area: Area;
  settings(): Promise<{ choices: Choices; enabled: boolean; sitesOff: string[] }>;
  choose<K extends keyof Choices>(key: K, value: Choices[K]): Promise<void>;
  /** What is stored for sites that are off, to be written together with other things. */
  siteItems(hosts: readonly string[]): Record<string, unknown>;
  /** Gives a text to the browser to save as a file. */
  save(name: string, type: string, text: string): void;
}

/** 2024-06-18, where the reader is. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
