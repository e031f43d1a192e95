/** The Party’s congresses and the plenary sessions of its Central Committee: 党的二十大, 十九届四中全会. */
import { englishOrdinal, ordinalValue } from '../../text/numerals.ts';
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';
import { meetingCandidate as candidate, type MeetingText, NUMBER } from './meeting-text.ts';

/** 2019-10-28 → 28 October 2019 and 2019年10月28日. */
function dateWords(iso: string): { en: string; zh: string } {
  const [year, month, day] = iso.split('-').map(Number);
  const months =
    'January February March April May June July August September October November December'.split(' ');
  const en = [day, month ? months[month - 1] : undefined, year].filter(Boolean).join(' ');
  return { en, zh: `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}` };
}

function span(from: string, to?: string): { en: string; zh: string } {
  const first = dateWords(from);
  if (!to) return { en: first.en, zh: first.zh };
  const last = dateWords(to);
  return { en: `${first.en} to ${last.en}`, zh: `${first.zh}至${last.zh}` };
}

function plenum(
  { rules }: ComposeContext,
  congress: number,
  session: number,
  numerals: [string, string],
): MeetingText {
  const [congressZh, sessionZh] = numerals;
  const full = `中国共产党第${congressZh}届中央委员会第${sessionZh}次全体会议`;
  const fact = rules.meetings.plenums[congress]?.[session];
  const when = fact && span(fact.from, fact.to);
  return {
    full,
    en: `${englishOrdinal(session)} plenary session of the ${englishOrdinal(congress)} Central Committee`,
    gloss: {
      en: `A plenary session of the Party Central Committee elected by the ${englishOrdinal(congress)} Party Congress${when ? `, held ${when.en}. ${fact.en}` : '. Each Central Committee meets in plenum about seven times in five years.'}`,
      zh: `中共第${congressZh}届中央委员会的第${sessionZh}次全体会议${when ? `，${when.zh}召开。${fact.zh}` : '。每届中央委员会任期内一般召开七次左右全会。'}`,
    },
  };
}

function congress({ rules }: ComposeContext, number: number, numeral: string): MeetingText {
  const fact = rules.meetings.congresses[number];
  const when = fact && span(fact.from, fact.to);
  return {
    full: `中国共产党第${numeral}次全国代表大会`,
    en: `${englishOrdinal(number)} National Congress of the Communist Party of China`,
    gloss: {
      en: `The ${englishOrdinal(number)} of the Party's national congresses${when ? `, held ${when.en}` : ''}. Congresses meet every five years, set the line in a long report and elect a new Central Committee.`,
      zh: `中国共产党第${numeral}次全国代表大会${when ? `，${when.zh}举行` : ''}。党的全国代表大会每五年举行一次，以报告确定路线方针，并选举新一届中央委员会。`,
    },
  };
}

export function composePartyCongresses(context: ComposeContext): Candidate[] {
  const { text } = context;
  const found: Candidate[] = [];
  for (const m of text.matchAll(
    new RegExp(`(?:党的|中共)?第?(${NUMBER})届(?:中央委员会)?第?(${NUMBER})(?:中全会|次全体会议)`, 'g'),
  )) {
    const [numeral = '', session = ''] = [m[1], m[2]];
    if (/次全体会议$/.test(m[0]) && !m[0].includes('中央委员会')) continue;
    found.push(
      candidate(
        m.index,
        m[0],
        plenum(context, ordinalValue(numeral), ordinalValue(session), [numeral, session]),
      ),
    );
  }
  // 十大 alone is a top ten; the congresses from the twelfth on are called so without 党的.
  for (const m of text.matchAll(
    /(?:党的|中共)(一|二|三|四|五|六|七|八|九|十|十一)大(?![一-龥]?会)|(?:党的|中共)?(十[二三四五六七八九]|二十|二十一)大(?![国城类家军街道桥])(?<!第.{1,3}大)/g,
  )) {
    const numeral = m[1] ?? m[2] ?? '';
    found.push(candidate(m.index, m[0], congress(context, ordinalValue(numeral), numeral)));
  }
  for (const m of text.matchAll(new RegExp(`(?:中国共产党|党的)第(${NUMBER})次全国代表大会`, 'g')))
    found.push(candidate(m.index, m[0], congress(context, ordinalValue(m[1] ?? ''), m[1] ?? '')));
  return found;
}
