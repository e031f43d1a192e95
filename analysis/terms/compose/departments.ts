/**
 * Departments, mass organisations and offices that stand at every level and are named by level and short name: 市发改委, 省住建厅, 西吉县妇联.
 * What such a body is says its entry; whose it is here, and its name in full, says this rule.
 */
import type { Candidate } from '../candidate.ts';
import { type ComposeContext, placeNames } from './context.ts';
import { levelBefore, placeBefore } from './level-words.ts';

const KINDS = new Set(['abbreviation', 'state-body', 'party-body', 'organisation', 'media']);
/** How the names of such bodies end; 党委, 政府 and the like have rules of their own. */
const ENDING =
  /(?:[局厅办联协]|委|委员会|办公室|中心|总队|支队|大队|指挥部|部门|工商联|红十字会|关工委|总社)$/;
/** Bodies of the centre have no level in front of them; 党委 and 政法委 have rules of their own. */
const NATIONAL = /^(?:党委|党组|党工委|政法委|国家|国务院|中央|全国|中共|中华|中国|最高|党和国家)/;

/** `entries`: what the glossary has in this text. */
export function composeDepartments(context: ComposeContext, entries: readonly Candidate[]): Candidate[] {
  const { text } = context;
  const found: Candidate[] = [];
  for (const { start, end, term } of entries) {
    const form = text.slice(start, end);
    if (!KINDS.has(term.kind) || !ENDING.test(form) || NATIONAL.test(form)) continue;
    const owner = placeBefore(context, start) ?? levelBefore(context, start);
    // 市政协 is one of the bodies that every level has, with a rule that says more.
    if (!owner || context.levelForms.get(owner.level.short + form)) continue;
    const names = placeNames(context, owner.level, owner.place);
    const zh = `${term.gloss.zh}此处指${names.zh}的这一机构。`;
    const made: Candidate['term'] = {
      ...term,
      basis: 'composed',
      en: `${names.adjective} ${term.en}`,
      gloss: { en: `${term.gloss.en} Here that of ${names.en}.`, zh },
      zh,
    };
    delete made.full;
    const whole = term.full ?? form;
    if (names.full) made.full = names.full + whole;
    else if (term.full) made.full = owner.level.short + whole;
    found.push({ start: owner.start, end, term: made });
  }
  return found;
}
