/** Numbered congresses and sessions: 党的二十大, 十九届四中全会, 十四届全国人大二次会议, 省委十二届五次全会. */
import { englishOrdinal, ordinalValue } from '../../text/numerals.ts';
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';

const NUMBER = '[一二三四五六七八九十]{1,3}';

interface MeetingText {
  full: string;
  en: string;
  gloss: { en: string; zh: string };
}

const candidate = (start: number, text: string, meeting: MeetingText): Candidate => ({
  start,
  end: start + text.length,
  term: {
    entry: null,
    kind: 'meeting',
    basis: 'composed',
    full: meeting.full,
    en: meeting.en,
    gloss: meeting.gloss,
    zh: meeting.gloss.zh,
    level: 'must',
  },
});

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

const NATIONAL = {
  全国人大: { full: '全国人民代表大会', en: "National People's Congress", table: 'peoplesCongresses' },
  全国政协: {
    full: '中国人民政治协商会议全国委员会',
    en: 'CPPCC National Committee',
    table: 'consultativeConferences',
  },
} as const;

function nationalSession(
  context: ComposeContext,
  body: keyof typeof NATIONAL,
  term: string,
  session: string,
): MeetingText {
  const { full, en, table } = NATIONAL[body];
  const [number, nth] = [ordinalValue(term), ordinalValue(session)];
  const first = context.rules.meetings[table][number];
  const year = first ? first + nth - 1 : undefined;
  const named =
    body === '全国人大'
      ? `第${term}届${full}第${session}次会议`
      : `${full.replace('全国委员会', '')}第${term}届全国委员会第${session}次会议`;
  return {
    full: named,
    en: `${englishOrdinal(nth)} session of the ${englishOrdinal(number)} ${en}`,
    gloss: {
      en: `A yearly session of the ${englishOrdinal(number)} ${en}${year ? `, held in ${year}` : ''}; each ${body === '全国人大' ? 'congress' : 'committee'} sits for five years.`,
      zh: `第${term}届${body === '全国人大' ? '全国人民代表大会' : '全国政协'}的第${session}次年度会议${year ? `，于${year}年举行` : ''}，每届任期五年。`,
    },
  };
}

/** A local body’s own numbered session: 省委十二届五次全会, 市十五届人大一次会议. */
function localSession(sender: Candidate, term: string, session: string): MeetingText {
  const full = `${sender.term.full ?? ''}第${term}届第${session}次全体会议`;
  return {
    full: sender.term.full ? full.replace('委员会第', `第`).replace('届第', '届委员会第') : '',
    en: `${englishOrdinal(ordinalValue(session))} plenary session of the ${englishOrdinal(ordinalValue(term))} ${sender.term.en}`,
    gloss: {
      en: `A numbered plenary session of all members of that committee: the ${englishOrdinal(ordinalValue(session))} since the ${englishOrdinal(ordinalValue(term))} committee took office.`,
      zh: `该委员会第${term}届任期内召开的第${session}次全体会议。`,
    },
  };
}

/** A place's own congress of the Party: 自治区第十三次党代会, 银川市第十五次党代会. */
function localCongresses(context: ComposeContext): Candidate[] {
  const { text, gazetteer, rules, places } = context;
  const found: Candidate[] = [];
  for (const m of text.matchAll(LOCAL_CONGRESS)) {
    const [whole, short = '', numeral = ''] = m;
    const levels = rules.levels.filter((level) => level.short === short);
    const named = placeEndingAt(context, m.index + short.length);
    if (!short && !named) continue;
    const place = named?.place ?? places.resolve(levels.flatMap(({ suffixes }) => suffixes));
    const start = named?.start ?? m.index;
    const full = place === undefined ? '' : `中国共产党${gazetteer.fullName(place)}第${numeral}次代表大会`;
    const where = place === undefined ? 'this place' : (gazetteer.places[place]?.en ?? 'this place');
    const nth = englishOrdinal(ordinalValue(numeral));
    const made = candidate(start, text.slice(start, m.index + whole.length), {
      full,
      en: `${nth} congress of the Communist Party in ${where}`,
      gloss: {
        en: `The ${nth} congress of the Communist Party in ${where}. Local congresses meet every five years, hear the outgoing committee's report and elect a new one.`,
        zh: `中国共产党${place === undefined ? '当地' : gazetteer.fullName(place)}第${numeral}次代表大会。地方党代会每五年举行一次，听取党委报告，选举新一届委员会。`,
      },
    });
    if (!full) delete made.term.full;
    found.push(made);
  }
  return found;
}

const LOCAL_CONGRESS = new RegExp(`(自治区|省|市|县|区|州|旗|盟)?第(${NUMBER})次党(?:代会|代表大会)`, 'g');

/** The division whose name, with its level or without, ends at `end`. */
function placeEndingAt({ text, gazetteer }: ComposeContext, end: number) {
  for (let start = Math.max(0, end - 12); start <= end - 2; start++) {
    const match = gazetteer.matchAt(text, start);
    const [place] = match?.end === end ? match.places : [];
    if (place !== undefined && match?.places.length === 1) return { start, place };
  }
  return undefined;
}

export function composeMeetings(context: ComposeContext, bodies: Candidate[]): Candidate[] {
  const { text } = context;
  const found = localCongresses(context);
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
    /(?:党的|中共)(一|二|三|四|五|六|七|八|九|十|十一)大(?![一-龥]?会)|(?:党的|中共)?(十[二三四五六七八九]|二十|二十一)大(?![国城类家军])/g,
  )) {
    const numeral = m[1] ?? m[2] ?? '';
    found.push(candidate(m.index, m[0], congress(context, ordinalValue(numeral), numeral)));
  }
  for (const m of text.matchAll(new RegExp(`(?:中国共产党|党的)第(${NUMBER})次全国代表大会`, 'g')))
    found.push(candidate(m.index, m[0], congress(context, ordinalValue(m[1] ?? ''), m[1] ?? '')));
  for (const m of text.matchAll(
    new RegExp(
      `第?(${NUMBER})届(全国人大|全国政协)第?(${NUMBER})次会议|(全国人大|全国政协)(${NUMBER})届(${NUMBER})次会议`,
      'g',
    ),
  )) {
    const body = (m[2] ?? m[4]) as keyof typeof NATIONAL;
    found.push(
      candidate(m.index, m[0], nationalSession(context, body, m[1] ?? m[5] ?? '', m[3] ?? m[6] ?? '')),
    );
  }
  for (const m of text.matchAll(new RegExp(`(${NUMBER})届(${NUMBER})次(?:全会|全体会议)`, 'g'))) {
    const sender = bodies
      .filter(({ end, term }) => end === m.index && term.kind === 'party-body')
      .sort((a, b) => a.start - b.start)[0];
    if (!sender) continue;
    const meeting = localSession(sender, m[1] ?? '', m[2] ?? '');
    const made = candidate(sender.start, text.slice(sender.start, m.index + m[0].length), meeting);
    if (!meeting.full) delete made.term.full;
    found.push(made);
  }
  return found;
}
