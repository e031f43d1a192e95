/** Reads glossary/entries/*.yaml from disk. For tools and the build; the extension loads the compiled asset. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { type Entry, entrySchema } from './schema.ts';

export interface Finding {
  /** Path of the file, with a line where one is known: entries/party-bodies.yaml:12. */
  where: string;
  problem: string;
}

export interface LocatedEntry {
  where: string;
  entry: Entry;
}

const ENTRIES = join(import.meta.dirname, 'entries');

/** All entries that fit the schema, and a finding for everything that does not. Never throws on bad content. */
export function loadEntries(folder = ENTRIES): { entries: LocatedEntry[]; findings: Finding[] } {
  const entries: LocatedEntry[] = [];
  const findings: Finding[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: lines });
    for (const error of document.errors)
      findings.push({ where: `${file}:${lines.linePos(error.pos[0]).line}`, problem: error.message });
    if (document.errors.length) continue;
    const list: unknown = document.toJS();
    if (list === null) continue;
    if (!Array.isArray(list)) {
      findings.push({ where: file, problem: 'a file is a list of entries' });
      continue;
    }
    list.forEach((raw, index) => {
      const node = document.getIn([index], true) as { range?: [number, number, number] } | undefined;
      const where = `${file}:${node?.range ? lines.linePos(node.range[0]).line : '?'}`;
      const result = v.safeParse(entrySchema, raw);
      if (result.success) entries.push({ where, entry: result.output });
      else
        for (const issue of result.issues)
          findings.push({ where, problem: `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}` });
    });
  }
  return { entries, findings };
}
