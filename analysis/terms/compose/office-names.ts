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

/** What may stand between a body and its office (青岛市政协原党组书记), and between the offices of one body (党组书记、主席). */
const FORMER = /^(?:原|时任|前任?)?/;
const NEXT = /^、(?:原|时任|前任?)?/;

function officeTerm(rule: OfficeRule, body: Candidate['term'], bodyText: string): Candidate['term'] {
  const gloss = { en: `${rule.gloss.en} ${body.gloss.en}`, zh: `${rule.gloss.zh}${body.gloss.zh}` };
  const term: Candidate['term'] = {
    entry: null,
    kind: 'office',
    basis: 'composed',
    en: `${rule.en} of the ${body.en.replace(/^the /, '')}`,
    gloss,
    zh: gloss.zh,
    level: 'must',
  };
  if (body.full) term.full = body.full + (rule.full ?? rule.form);
  else if (rule.full) term.full = bodyText + rule.full;
  return term;
}

/** `bodies`: every entry and composed body of the text. */
export function composeOffices({ text, offices }: ComposeContext, bodies: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  // Of 国台办 and the 台办 in it the office is the longer one's.
  const longest = new Map<number, number>();
  for (const { start, end, term } of bodies)
    if (BODY_KINDS.has(term.kind)) longest.set(end, Math.min(longest.get(end) ?? start, start));
  for (const { start, end, term } of bodies) {
    if (longest.get(end) !== start) continue;
    const body = text.slice(start, end);
    if (!BODY_KINDS.has(term.kind) || term.items || GENERAL.has(body)) continue;
    let at = end;
    for (let between: RegExp = FORMER; ; between = NEXT) {
      const gap = between.exec(text.slice(at, at + 4))?.[0];
      const [office] = gap === undefined ? [] : offices.matchesAt(text, at + gap.length);
      if (gap === undefined || !office || GOES_ON.test(text.slice(office.end, office.end + 3))) break;
      // The first goes with its body; the further ones of the list stand alone.
      const from = at === end ? start : office.start;
      found.push({ start: from, end: office.end, term: officeTerm(office.value, term, body) });
      at = office.end;
    }
  }
  return found;
}

/** 习近平主席 is the President; a chairman of another kind is not called so by name in official news. */
const PRESIDENT = /(?:习近平|胡锦涛|江泽民|杨尚昆|李先念|刘少奇)主席(?!团|台|国)/g;

export function composePresident({ text }: ComposeContext): Candidate[] {
  return [...text.matchAll(PRESIDENT)].map(({ index, 0: match }) => ({
    start: index + match.length - '主席'.length,
    end: index + match.length,
    term: {
      entry: null,
      kind: 'office',
      basis: 'composed',
      full: '中华人民共和国主席',
      en: 'President of the People’s Republic of China',
      gloss: {
        en: 'Head of state, elected by the National People’s Congress; the style used abroad and in foreign affairs for a leader whose first office is that of the Party’s General Secretary.',
        zh: '中华人民共和国主席，国家元首，由全国人民代表大会选举产生；多用于外事场合，同一领导人在党内任总书记。',
      },
      zh: '中华人民共和国主席，国家元首，由全国人民代表大会选举产生；多用于外事场合，同一领导人在党内任总书记。',
      level: 'must',
    },
  }));
}
