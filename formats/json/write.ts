import type { OwnEntry } from '../../state/own/entry.ts';

/** What a file of ours says it is. */
export const GLOSSARY = 'tifa-glossary';
export const BACKUP = 'tifa';

/** An entry a line, so that two versions can be compared, and a fault is found by its line. */
export function writeGlossaryJson(name: string, entries: readonly OwnEntry[]): string {
  const head = JSON.stringify({ format: GLOSSARY, version: 1, name }).slice(1, -1);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{${head},"entries":[\n${lines}\n]}\n`;
}
