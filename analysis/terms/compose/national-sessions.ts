/**
 * Numbered sessions of national bodies: 十四届全国人大二次会议, 政协第十四届全国委员会第二次会议, 十四届全国人大常委会第七次会议,
 * 十九届中央纪委五次全会.
 */
import { englishOrdinal, ordinalValue } from '../../text/numerals.ts';
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';
import { type MeetingText, meetingCandidate, NUMBER } from './meeting-text.ts';
import type { MeetingRules } from './rules.ts';

interface Session {
  /** Where a term's number stands: first group; the session's: second. Both orders of writing have a pattern. */
  patterns: string[];
  full(term: string, session: string): string;
  en: string;
  /** The year of each term's first session, where sessions are yearly. */
  years?: keyof Pick<MeetingRules, 'peoplesCongresses' | 'consultativeConferences'>;
  yearly: { en: string; zh: string };
}

const N = `(${NUMBER})`;
const SESSIONS: Session[] = [
  {
    patterns: [`第?${N}届全国(?:人大|人民代表大会)第?${N}次会议`, `全国人大${N}届${N}次会议`],
    full: (term, session) => `第${term}届全国人民代表大会第${session}次会议`,
    en: 'National People’s Congress',
    years: 'peoplesCongresses',
    yearly: {
      en: 'A yearly session of that congress, which sits for five years',
      zh: '该届全国人民代表大会的年度会议，每届任期五年',
    },
  },
  {
    patterns: [
      `第?${N}届全国政协第?${N}次会议`,
      `全国政协${N}届${N}次会议`,
      `(?:全国)?(?:政协|中国人民政治协商会议)第?${N}届全国委员会第?${N}次(?:全体)?会议`,
    ],
    full: (term, session) => `中国人民政治协商会议第${term}届全国委员会第${session}次会议`,
    en: 'CPPCC National Committee',
    years: 'consultativeConferences',
    yearly: {
      en: 'A yearly session of that committee, which sits for five years',
      zh: '该届全国政协的年度会议，每届任期五年',
    },
  },
  {
    patterns: [`第?${N}届全国人大常委会第?${N}次会议`, `第?${N}届全国人民代表大会常务委员会第?${N}次会议`],
    full: (term, session) => `第${term}届全国人民代表大会常务委员会第${session}次会议`,
    en: 'Standing Committee of the National People’s Congress',
    yearly: {
      en: 'One of the meetings, about every two months, at which the Standing Committee passes laws and confirms appointments between the yearly sessions',
      zh: '全国人大常委会一般每两个月举行一次会议，在大会闭会期间审议法律案和任免案',
    },
  },
  {
    patterns: [
      `第?${N}届全国政协常委会第?${N}次会议`,
      `(?:政协|中国人民政治协商会议)第?${N}届全国委员会常务委员会第?${N}次会议`,
    ],
    full: (term, session) => `中国人民政治协商会议第${term}届全国委员会常务委员会第${session}次会议`,
    en: 'Standing Committee of the CPPCC National Committee',
    yearly: {
      en: 'One of the meetings of the Standing Committee between the yearly sessions',
      zh: '全国政协常务委员会在全体会议闭会期间举行的会议',
    },
  },
  {
    patterns: [
      `第?${N}届中央纪委第?${N}次全(?:会|体会议)`,
      `中央纪委第?${N}届第?${N}次全(?:会|体会议)`,
      `(?:中国共产党)?第?${N}届中央纪律检查委员会第?${N}次全体会议`,
    ],
    full: (term, session) => `中国共产党第${term}届中央纪律检查委员会第${session}次全体会议`,
    en: 'Central Commission for Discipline Inspection',
    yearly: {
      en: 'A plenary session of the Party’s discipline commission, held as a rule each January, which settles the year’s work against corruption',
      zh: '中央纪委的全体会议，一般每年1月举行，部署当年党风廉政建设和反腐败工作',
    },
  },
];

function describe(session: Session, rules: MeetingRules, term: string, number: string): MeetingText {
  const [nthTerm, nth] = [ordinalValue(term), ordinalValue(number)];
  const first = session.years && rules[session.years][nthTerm];
  const year = first ? first + nth - 1 : undefined;
  const full = session.full(term, number);
  const kind = session.en.startsWith('Central') ? 'plenary session' : session.years ? 'session' : 'meeting';
  return {
    full,
    en: `${englishOrdinal(nth)} ${kind} of the ${englishOrdinal(nthTerm)} ${session.en}`,
    gloss: {
      en: `${session.yearly.en}${year ? `; this one was held in ${year}` : ''}.`,
      zh: `${full}。${session.yearly.zh}${year ? `；本次会议于${year}年举行` : ''}。`,
    },
  };
}

const PATTERNS = SESSIONS.flatMap((session) =>
  session.patterns.map((pattern) => ({ session, pattern: new RegExp(pattern, 'g') })),
);

export function composeNationalSessions({ text, rules }: ComposeContext): Candidate[] {
  return PATTERNS.flatMap(({ session, pattern }) =>
    [...text.matchAll(pattern)].map((m) =>
      meetingCandidate(m.index, m[0], describe(session, rules.meetings, m[1] ?? '', m[2] ?? '')),
    ),
  );
}
