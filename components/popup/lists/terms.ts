import type { Level, Span, Term } from '../../../analysis/types.ts';
import type { Density } from '../../../messages/choices.ts';

export interface TermRow {
  text: string;
  en: string;
  /** Every mention, in the order of the text; never empty. */
  mentions: [Span, ...Span[]];
}

export interface TermGroup {
  kind: string;
  rows: TermRow[];
}

const SHOWN: Record<Density, readonly Level[]> = {
  must: ['must'],
  should: ['must', 'should'],
  all: ['must', 'should', 'may'],
};

/**
 * The terms of an article by kind, each once with all its mentions; the kinds with most terms first, within a kind the
 * order of the text. Surface forms of one entry are one row, under the form that stands first.
 */
export function groupTerms(terms: readonly Term[], density: Density): TermGroup[] {
  const rows = new Map<string, TermRow>();
  const groups = new Map<string, TermGroup>();
  for (const { start, end, text, entry, en, kind, level } of terms) {
    if (!SHOWN[density].includes(level)) continue;
    const key = `${kind} ${entry ?? text}`;
    const known = rows.get(key);
    if (known) {
      known.mentions.push({ start, end });
      continue;
    }
    const row: TermRow = { text, en, mentions: [{ start, end }] };
    rows.set(key, row);
    const group = groups.get(kind) ?? { kind, rows: [] };
    groups.set(kind, group);
    group.rows.push(row);
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** English renderings by the Chinese text, to put beside a figure's or an office's words that are terms themselves. */
export function renderings(terms: readonly Term[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const add = ({ text, en, parts }: Term) => {
    if (en && !known.has(text)) known.set(text, en);
    parts?.forEach(add);
  };
  terms.forEach(add);
  return known;
}
