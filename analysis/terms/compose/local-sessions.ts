/**
 * Numbered meetings of a place's own bodies: 省十四届人大三次会议, 市政协十二届五次会议, 银川市第十五届人民代表大会第三次会议,
 * 省委十二届五次全会, 自治区第十三次党代会, 市人大常委会第三十次会议.
 */
import { englishOrdinal, ordinalValue } from '../../text/numerals.ts';
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';
import { levelBefore, type Owner, placeBefore } from './level-words.ts';
import { type MeetingText, meetingCandidate, NUMBER } from './meeting-text.ts';

const N = `第?(${NUMBER})`;

interface LocalBody {
  /** Group 1: the term's number, group 2: the session's (a congress of the Party: 1 alone). */
  pattern: RegExp;
  /** What may stand before the place: 中国共产党 + 银川市 + 第十五次代表大会. */
  before?: RegExp;
  full(place: string, term: string, session: string): string;
  en: string;
  gloss: { en: string; zh: string };
}

const YEARLY = {
  en: 'As a rule it meets once a year and sits for five years.',
  zh: '一般每年举行一次会议，每届任期五年。',
};
const PARTY = /(?:中国共产党|中共)$/;
const CPPCC = /(?:中国人民政治协商会议|政协)$/;
const PLENUM = {
  en: 'A numbered plenary session of all members of the committee, held once or twice a year to settle plans and major decisions.',
  zh: '该委员会全体委员参加的会议，一般每年召开一至两次，讨论决定重大事项。',
};

const BODIES: LocalBody[] = [
  {
    pattern: new RegExp(`${N}届(?:人大|人民代表大会)${N}次会议|人大${N}届${N}次会议`, 'g'),
    full: (place, term, session) => `${place}第${term}届人民代表大会第${session}次会议`,
    en: 'people’s congress',
    gloss: {
      en: `A session of the people's congress, which hears the government's report and elects its heads. ${YEARLY.en}`,
      zh: `人民代表大会的会议，听取政府工作报告，选举政府负责人。${YEARLY.zh}`,
    },
  },
  {
    pattern: new RegExp(`政协${N}届${N}次(?:全体)?会议|${N}届政协${N}次会议`, 'g'),
    full: (place, term, session) => `中国人民政治协商会议${place}第${term}届委员会第${session}次会议`,
    en: 'committee of the CPPCC',
    gloss: {
      en: `A session of the consultative conference's committee, held beside that of the people's congress. ${YEARLY.en}`,
      zh: `政协委员会的全体会议，一般与人民代表大会会议同期举行。${YEARLY.zh}`,
    },
  },
  {
    pattern: new RegExp(`${N}届委员会${N}次会议`, 'g'),
    before: CPPCC,
    full: (place, term, session) => `中国人民政治协商会议${place}第${term}届委员会第${session}次会议`,
    en: 'committee of the CPPCC',
    gloss: {
      en: `A session of the consultative conference's committee, held beside that of the people's congress. ${YEARLY.en}`,
      zh: `政协委员会的全体会议，一般与人民代表大会会议同期举行。${YEARLY.zh}`,
    },
  },
  {
    pattern: new RegExp(
      `(?:党委|委)?${N}届(?:委员会)?${N}次全(?:会|体会议)|党?委${N}届${N}次全(?:会|体会议)`,
      'g',
    ),
    before: PARTY,
    full: (place, term, session) => `中国共产党${place}第${term}届委员会第${session}次全体会议`,
    en: 'Party committee',
    gloss: PLENUM,
  },
  {
    pattern: new RegExp(
      `(?:纪委${N}届${N}次|${N}届纪委${N}次|${N}届纪律检查委员会${N}次)全(?:会|体会议)`,
      'g',
    ),
    before: PARTY,
    full: (place, term, session) => `中国共产党${place}第${term}届纪律检查委员会第${session}次全体会议`,
    en: 'commission for discipline inspection',
    gloss: {
      en: 'A plenary session of the discipline commission, held as a rule early in the year, which settles its work against corruption.',
      zh: '纪委全体委员参加的会议，一般每年初召开，部署当年党风廉政建设和反腐败工作。',
    },
  },
  {
    pattern: new RegExp(`${N}次(?:党代会|党代表大会|代表大会)(?!闭)`, 'g'),
    before: PARTY,
    full: (place, term) => `中国共产党${place}第${term}次代表大会`,
    en: 'congress of the Communist Party',
    gloss: {
      en: 'Local congresses of the Party meet every five years, hear the outgoing committee’s report and elect a new one.',
      zh: '地方党代会每五年举行一次，听取党委报告，选举新一届委员会。',
    },
  },
];

function describe(context: ComposeContext, body: LocalBody, owner: Owner, numbers: string[]): MeetingText {
  const [term = '', session] = numbers;
  const place = owner.place === undefined ? '' : context.gazetteer.fullName(owner.place);
  const english = owner.place === undefined ? '' : (context.gazetteer.places[owner.place]?.en ?? '');
  const where = `${english} ${owner.level.en}`.trim();
  const nth = (numeral: string) => englishOrdinal(ordinalValue(numeral));
  return {
    ...(place && { full: body.full(place, term, session ?? '') }),
    en: session
      ? `${nth(session)} ${body.gloss === PLENUM || /commission/.test(body.en) ? 'plenary session' : 'session'} of the ${nth(term)} ${where} ${body.en}`
      : `${nth(term)} ${where} ${body.en}`,
    gloss: body.gloss,
  };
}

export function composeLocalSessions(context: ComposeContext): Candidate[] {
  const { text } = context;
  const found: Candidate[] = [];
  for (const body of BODIES)
    for (const m of text.matchAll(body.pattern)) {
      const owner = placeBefore(context, m.index) ?? levelBefore(context, m.index);
      if (!owner) continue;
      const prefix = body.before?.exec(text.slice(0, owner.start).slice(-12))?.[0] ?? '';
      // 第一届委员会 and 第三次代表大会 alone may be those of any society; 党代会, 人大 and 全会 say whose they are.
      if (!prefix && (/^第?[^届]+届委员会[^全]*次会议/.test(m[0]) || /次代表大会/.test(m[0]))) continue;
      const numbers = m.slice(1).filter((group) => group !== undefined);
      const start = owner.start - prefix.length;
      found.push(
        meetingCandidate(
          start,
          text.slice(start, m.index + m[0].length),
          describe(context, body, owner, numbers),
        ),
      );
    }
  return found;
}

const BODY_MEETING = new RegExp(`第(${NUMBER}|\\d{3})次(?:常务会议|主席会议|主任会议|全体会议|会议)`, 'g');

/** A body's ordinary meeting by its number: 市人大常委会第三十次会议, 省政府第50次常务会议. `bodies`: what composeBodies found. */
export function composeBodyMeetings({ text }: ComposeContext, bodies: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const m of text.matchAll(BODY_MEETING)) {
    const body = bodies
      .filter(({ end, term }) => end === m.index && term.kind.endsWith('-body'))
      .sort((a, b) => a.start - b.start)[0];
    if (!body) continue;
    const nth = englishOrdinal(ordinalValue(m[1] ?? ''));
    found.push(
      meetingCandidate(body.start, text.slice(body.start, m.index + m[0].length), {
        ...(body.term.full && { full: body.term.full + m[0] }),
        en: `${nth} meeting of the ${body.term.en}`,
        gloss: {
          en: `A numbered meeting of that body, counted within its present term. ${body.term.gloss.en}`,
          zh: `该机构本届任期内依次编号的会议。${body.term.gloss.zh}`,
        },
      }),
    );
  }
  return found;
}
