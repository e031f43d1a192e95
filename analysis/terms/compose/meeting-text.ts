/** What all rules for numbered meetings share. */
import type { Candidate } from '../candidate.ts';

/** How congresses and sessions are numbered: 二十, 三十一, 5. */
export const NUMBER = '(?:[一二三四五六七八九十]{1,3}|\\d{1,2})';

export interface MeetingText {
  /** Left out where it is not known whose meeting it is. */
  full?: string;
  en: string;
  gloss: { en: string; zh: string };
}

/** `text`: as it stands, from `start` on. */
export const meetingCandidate = (start: number, text: string, meeting: MeetingText): Candidate => ({
  start,
  end: start + text.length,
  term: {
    entry: null,
    kind: 'meeting',
    basis: 'composed',
    ...(meeting.full !== undefined && { full: meeting.full }),
    en: meeting.en,
    gloss: meeting.gloss,
    zh: meeting.gloss.zh,
    level: 'must',
  },
});
