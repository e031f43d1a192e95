/** Teams sent from above: 中央第八巡视组, 自治区党委第一指导组, 扫黑除恶专项斗争督导组. */

import { englishOrdinal, ordinalValue } from '../../text/numerals.ts';
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';
import type { TeamRule } from './rules.ts';

interface Sender {
  full: string;
  en: string;
  zh: string;
}

const CENTRE: Sender = { full: '中国共产党中央委员会', en: 'the Party Central Committee', zh: '中共中央' };
const STATE_COUNCIL: Sender = { full: '国务院', en: 'the State Council', zh: '国务院' };
/** A campaign’s team is called 中央…督导组 in full, not by the committee’s whole name. */
const CENTRE_OF_CAMPAIGN: Sender = { ...CENTRE, full: '中央' };
const HIGHER: Sender = { full: '', en: 'a higher level', zh: '上级' };

const ORDINAL = '第[一二三四五六七八九十百]{1,4}|第\\d{1,2}';

interface Parsed {
  start: number;
  sender?: Sender;
  topic: string;
  ordinal: string;
}

/** Reads a team’s name backwards from where its last word (巡视组) starts. */
function readBack(context: ComposeContext, wordStart: number, senders: Candidate[]): Parsed {
  let start = wordStart;
  let topic = '';
  let ordinal = '';
  for (let step = 0; step < 2; step++) {
    const before = context.text.slice(Math.max(0, start - 12), start);
    const number = new RegExp(`(?:${ORDINAL})$`).exec(before)?.[0];
    if (number && !ordinal) {
      ordinal = number;
      start -= number.length;
      continue;
    }
    const named = context.topics.find((word) => before.endsWith(word));
    if (named && !topic) {
      topic = named;
      start -= named.length;
    }
  }
  for (const [word, sender] of [
    ['党中央', CENTRE],
    ['中央', CENTRE],
    ['国务院', STATE_COUNCIL],
  ] as const)
    if (context.text.endsWith(word, start)) return { start: start - word.length, sender, topic, ordinal };
  const body = senders
    .filter(({ end, term }) => end === start && term.kind.endsWith('-body'))
    .sort((a, b) => a.start - b.start)[0];
  if (!body) return { start, topic, ordinal };
  const sender = {
    full: body.term.full ?? '',
    en: `the ${body.term.en}`,
    zh: body.term.full ?? context.text.slice(body.start, body.end),
  };
  return { start: body.start, sender, topic, ordinal };
}

function teamCandidate(
  rule: TeamRule,
  form: string,
  parsed: Parsed,
  end: number,
  inherited?: Sender,
): Candidate {
  const { topic, ordinal, sender } = parsed;
  const known = sender ?? inherited ?? HIGHER;
  const named = topic && known === CENTRE ? CENTRE_OF_CAMPAIGN : known;
  const number = ordinal ? `${englishOrdinal(ordinalValue(ordinal.slice(1)))} ` : '';
  const zh = rule.gloss.zh.replace('{senderZh}', named.zh) + (topic ? `负责的工作是${topic}。` : '');
  const term: Candidate['term'] = {
    entry: null,
    kind: 'party-body',
    basis: 'composed',
    en: `${number}${rule.en}${sender ? ` of ${named.en}` : ''}`,
    gloss: { en: rule.gloss.en.replace('{senderEn}', named.en), zh },
    zh,
    level: 'must',
  };
  if (known.full) term.full = named.full + topic + ordinal + form;
  return { start: parsed.start, end, term };
}

/** `bodies`: what composeBodies found, for the senders. */
export function composeTeams(context: ComposeContext, bodies: Candidate[]): Candidate[] {
  const found: { candidate: Candidate; sender?: Sender }[] = [];
  /** Task of the centre's teams by their last word, as last named: 中央督导组 after 中央扫黑除恶第20督导组 is that campaign's. */
  const tasks = new Map<string, string>();
  const words = context.rules.teams.flatMap((rule) =>
    [rule.form, ...(rule.also ?? [])].map((form) => ({ rule, form })),
  );
  words.sort((a, b) => b.form.length - a.form.length);
  const pattern = new RegExp(words.map(({ form }) => form).join('|'), 'g');
  for (const match of context.text.matchAll(pattern)) {
    const word = words.find(({ form }) => form === match[0]);
    if (!word) continue;
    const end = match.index + match[0].length;
    const parsed = readBack(context, match.index, bodies);
    // The bare word is the glossary’s business.
    if (parsed.start === match.index) continue;
    // In a list (中央第八巡视组、扫黑除恶专项斗争督导组) the sender is said once.
    const previous = found[found.length - 1];
    const listed =
      !parsed.sender && previous && context.text.slice(previous.candidate.end, parsed.start) === '、';
    const inherited = listed ? previous.sender : undefined;
    if (parsed.sender === CENTRE) {
      if (parsed.topic) tasks.set(match[0], parsed.topic);
      else if (!parsed.ordinal) parsed.topic = tasks.get(match[0]) ?? '';
    }
    const candidate = teamCandidate(word.rule, match[0], parsed, end, inherited);
    const sender = parsed.sender ?? inherited;
    found.push(sender ? { candidate, sender } : { candidate });
  }
  return found.map(({ candidate }) => candidate);
}
