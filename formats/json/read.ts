/** An own glossary as JSON: ours, or any list of objects with the same fields. */
import type { OwnEntry } from '../../state/own/entry.ts';
import { MOST_ENTRIES } from '../../state/own/limits.ts';
import { Collector, type ReadGlossary } from '../collect.ts';
import { Lines } from '../lines.ts';
import { parseJson } from './parse.ts';
import { scanJson } from './scan.ts';
import { BACKUP, GLOSSARY } from './write.ts';

const FIELDS = ['zh', 'forms', 'pinyin', 'en', 'gloss', 'source', 'tags'];

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string | undefined | null =>
  value == null || typeof value === 'string';
const isTexts = (value: unknown): value is string[] | undefined | null =>
  value == null || (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** Undefined where a field is of another kind than it must be. */
function entryOf({ zh, forms, pinyin, en, gloss, source, tags }: Fields): OwnEntry | undefined {
  if (![zh, pinyin, en, gloss, source].every(isText) || !isTexts(forms) || !isTexts(tags)) return undefined;
  const text = (value: unknown) => (value as string | undefined | null) ?? '';
  return {
    zh: text(zh),
    forms: forms ?? [],
    pinyin: text(pinyin),
    en: text(en),
    gloss: text(gloss),
    source: text(source),
    tags: tags ?? [],
  };
}

/** Offsets of the elements of the list that holds the entries: the whole, or its `entries`. */
function elementOffsets(text: string): number[] {
  const offsets: number[] = [];
  scanJson(text, (path, offset) => {
    const [first, second] = path;
    if (offsets.length > MOST_ENTRIES) return false;
    if (path.length === 1 && typeof first === 'number') offsets.push(offset);
    else if (path.length === 2 && first === 'entries' && typeof second === 'number') offsets.push(offset);
    return path.length === 0 || (path.length === 1 && first === 'entries');
  });
  return offsets;
}

export function readGlossaryJson(text: string): ReadGlossary {
  const collector = new Collector();
  const parsed = parseJson(text);
  if ('problem' in parsed) {
    collector.fail(parsed.problem);
    return collector.result('json');
  }
  const { value } = parsed;
  const list = isFields(value) ? value.entries : value;
  if (isFields(value) && value.format === BACKUP) collector.fail({ code: 'backup' });
  else if (isFields(value) && value.format === GLOSSARY && value.version !== 1)
    collector.fail({ code: 'newer' });
  else if (!Array.isArray(list)) collector.fail({ code: 'shape', line: 1 });
  else {
    const lines = new Lines(text);
    const offsets = elementOffsets(text);
    for (const [index, element] of (list as unknown[]).entries()) {
      const { line, column } = lines.placeOf(offsets[index] ?? 0);
      const entry = isFields(element) ? entryOf(element) : undefined;
      if (!entry || !isFields(element)) {
        collector.fault({ code: 'shape', line, column });
        if (collector.failed) break;
        continue;
      }
      for (const name of Object.keys(element)) if (!FIELDS.includes(name)) collector.ignore(name);
      if (!collector.add(entry, line)) break;
    }
  }
  const name = isFields(value) && typeof value.name === 'string' ? value.name : undefined;
  return collector.result('json', name);
}
