/** What can be told to be wrong with entries without knowing the subject. */
import { checkPinyin } from './check-pinyin.ts';
import { canonicalForm } from './forms.ts';
import type { Finding, LocatedEntry } from './load.ts';

const NUMERALS = '零一二三四五六七八九十';
/** 两 三 … 十二 at the head of a formula’s name; units such as 双 are left out, they rarely count a list. */
const HEAD_NUMERAL =
  /^(两|[二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九])(个|大|项|种|条|有|要|不|严|实|感|性|型|化)/;
/** A gloss that leans on another entry does not stand alone. */
const LEANING = /(^|[.;(]\s*)(see|cf\.|short for the above|as above)\b|^参见|^同上|见“/i;

function numeralValue(numeral: string): number {
  if (numeral === '两') return 2;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const tensValue = numeral.includes('十') ? (tens ? NUMERALS.indexOf(tens) : 1) : 0;
  return tensValue * 10 + (ones ? NUMERALS.indexOf(ones) : 0);
}

function checkItems({ where, entry }: LocatedEntry): Finding[] {
  const numeral = HEAD_NUMERAL.exec(entry.zh)?.[1];
  if (!numeral || entry.kind !== 'numeric-formula' || entry.local) return [];
  const wanted = numeralValue(numeral);
  return [entry, ...(entry.senses ?? [])]
    .filter((sense) => sense.items && sense.items.length !== wanted)
    .map((sense) => ({
      where,
      problem: `${entry.zh} names ${wanted} items, ${sense.items?.length} are given`,
    }));
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
