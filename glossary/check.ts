/** What can be told to be wrong with entries without knowing the subject. */
import { checkPinyin } from './check-pinyin.ts';
import { canonicalForm } from './forms.ts';
import { announcedCount } from './formula-count.ts';
import type { Finding, LocatedEntry } from './load.ts';

/** A gloss that leans on another entry does not stand alone. */
const LEANING = /(^|[.;(]\s*)(see|cf\.|short for the above|as above)\b|^参见|^同上|见“/i;

function checkItems({ where, entry }: LocatedEntry): Finding[] {
  if (entry.local) return [];
  return [entry, ...(entry.senses ?? [])].flatMap(({ items }) => {
    if (!items) return [];
    const wanted = announcedCount(
      entry.zh,
      items.map(({ zh }) => zh),
      entry.kind === 'numeric-formula',
    );
    return wanted === undefined || wanted === items.length
      ? []
      : [{ where, problem: `${entry.zh} names ${wanted} items, ${items.length} are given` }];
  });
}

function checkText({ where, entry }: LocatedEntry): Finding[] {
  const findings: Finding[] = [];
  const glosses = [entry.gloss, ...(entry.senses ?? []).map((sense) => sense.gloss)];
  for (const gloss of glosses) {
    if (LEANING.test(gloss.en) || LEANING.test(gloss.zh))
      findings.push({ where, problem: `${entry.zh}: the gloss leans on another entry` });
    if (!/\p{Script=Han}/u.test(gloss.zh))
      findings.push({ where, problem: `${entry.zh}: gloss.zh is not Chinese` });
    if (/https?:|www\./.test(gloss.en + gloss.zh))
      findings.push({ where, problem: `${entry.zh}: a web address` });
  }
  if ((entry.certainty === 'low') !== (entry.doubt !== undefined))
    findings.push({ where, problem: `${entry.zh}: certainty: low and doubt go together` });
  for (const { title } of entry.sources)
    if (/https?:|www\./.test(title))
      findings.push({ where, problem: `${entry.zh}: a source is a title, not a web address` });
  return findings;
}

/** Findings over entries that already fit the schema, in the order of the entries. */
export function checkEntries(entries: LocatedEntry[]): Finding[] {
  const findings: Finding[] = [];
  const ids = new Map<string, string>();
  const forms = new Map<string, { id: string; where: string }>();
  for (const { where, entry } of entries) {
    const earlier = ids.get(entry.id);
    if (earlier) findings.push({ where, problem: `id ${entry.id} is taken by ${earlier}` });
    ids.set(entry.id, where);
    for (const form of new Set([entry.zh, ...(entry.forms ?? [])].map(canonicalForm))) {
      const other = forms.get(form);
      if (other) findings.push({ where, problem: `form ${form} is ${other.id}’s already (${other.where})` });
      else forms.set(form, { id: entry.id, where });
    }
  }
  for (const located of entries) {
    for (const id of located.entry.see ?? [])
      if (!ids.has(id)) findings.push({ where: located.where, problem: `see: there is no entry ${id}` });
    findings.push(...checkItems(located), ...checkText(located), ...checkPinyin(located));
  }
  return findings;
}
