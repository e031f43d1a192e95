/** An office right behind a body's name: 国家航天局副局长, 市教育局党委书记, 县人武部政委. */

import { Lexicon } from '../../text/lexicon.ts';
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';
import type { OfficeRule, Rules } from './rules.ts';

const BODY_KINDS = new Set(['party-body', 'state-body', 'organisation', 'military', 'abbreviation']);
/** What says no more than the office does: a 党委书记 has an entry of its own. */
const GENERAL = new Set([
  '党委',
  '党组',
  '党支部',
  '党总支',
  '支部',
  '机关',
  '政府',
  '人大',
  '政协',
  '中央',
  '党中央',
  '社区',
  '党工委',
  '纪委',
  '领导小组',
]);
/** 主任医师, 书记员, 局长期: the word goes on. */
const GOES_ON = /^(?:医师|护师|科员|员|期|处|助理医)/;

export function officeWords(rules: Rules): Lexicon<OfficeRule> {
  const words = new Lexicon<OfficeRule>();
  for (const rule of rules['office-words']) words.add(rule.form, rule);
  return words;
}

/** `bodies`: every entry and composed body of the text. */
export function composeOffices({ text, offices }: ComposeContext, bodies: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, term } of bodies) {
    if (!BODY_KINDS.has(term.kind) || term.items || GENERAL.has(text.slice(start, end))) continue;
    const [office] = offices.matchesAt(text, end);
    if (!office || GOES_ON.test(text.slice(office.end, office.end + 3))) continue;
    const { value } = office;
    const gloss = {
      en: `${value.gloss.en} ${term.gloss.en}`,
      zh: `${value.gloss.zh}${term.gloss.zh}`,
    };
    const made: Candidate['term'] = {
      entry: null,
      kind: 'office',
      basis: 'composed',
      en: `${value.en} of the ${term.en.replace(/^the /, '')}`,
      gloss,
      zh: gloss.zh,
      level: 'must',
    };
    if (term.full) made.full = term.full + (value.full ?? value.form);
    else if (value.full) made.full = text.slice(start, end) + value.full;
    found.push({ start, end: office.end, term: made });
  }
  return found;
}
