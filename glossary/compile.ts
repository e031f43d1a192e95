/** Turns the YAML files, the table of divisions and the script tables into the one asset that the extension loads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CompiledGlossary, GlossaryEntry } from '../analysis/glossary.ts';
import { loadEntries } from './load.ts';
import { pinyinPieces } from './pieces.ts';
import { placeTable } from './places.ts';
import { toTraditional, traditionalPairs, usualTraditionalPairs } from './script.ts';

const RULES = join(import.meta.dirname, 'rules');

function loadRules(): Record<string, unknown> {
  const rules: Record<string, unknown> = {};
  for (const file of readdirSync(RULES).sort())
    if (file.endsWith('.yaml'))
      rules[file.replace('.yaml', '')] = parse(readFileSync(join(RULES, file), 'utf8'));
  return rules;
}

/** Throws with every finding if an entry does not fit the schema: nothing half-read is shipped. */
export function compileGlossary(): CompiledGlossary {
  const { entries, findings } = loadEntries();
  if (findings.length)
    throw new Error(
      `The glossary does not fit its schema:\n${findings.map(({ where, problem }) => `${where}\t${problem}`).join('\n')}`,
    );
  const places = placeTable();
  const rules = loadRules();
  return {
    entries: entries.map(({ entry }) => {
      const { certainty: _, ...rest } = entry;
      const zhHant = toTraditional(entry.zh);
      return (zhHant === entry.zh ? rest : { ...rest, zhHant }) as GlossaryEntry;
    }),
    places,
    rules,
    pinyin: pinyinPieces(rules, places),
    traditional: traditionalPairs(),
    usualTraditional: usualTraditionalPairs(),
  };
}
