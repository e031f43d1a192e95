/**
 * What is studied and carried out: the message of a meeting (党的二十大精神, 全国两会精神) and a leader's remarks on one field
 * (习近平总书记关于宗教工作的重要论述).
 */
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';

const REMARKS =
  /习近平(?:总书记|主席|同志)?(?:在[^，。；、\n]{2,24}?)?关于([^，。；\n]{2,24}?)的?(重要论述|重要讲话|重要指示批示|重要指示|重要批示|重要思想)(?:精神)?/g;

function remarks(field: string): Candidate['term'] {
  const gloss = {
    en: `What Xi Jinping has said and written on this field (${field}), taken together as guidance: cadres study it, and documents and inspections measure work against it.`,
    zh: `习近平就“${field}”发表的讲话、批示和论述的总称，作为该领域工作的指导，要求干部学习贯彻。`,
  };
  return {
    entry: null,
    kind: 'concept',
    basis: 'composed',
    en: 'Xi Jinping’s important remarks on this field',
    gloss,
    zh: gloss.zh,
    level: 'must',
  };
}

function message(meeting: Candidate['term'], name: string): Candidate['term'] {
  const gloss = {
    en: `What that meeting decided and said, as something to be “conveyed, studied and implemented” by lower levels. ${meeting.gloss.en}`,
    zh: `该会议的决定和要求，各级以传达、学习、贯彻的方式落实。${meeting.gloss.zh}`,
  };
  return {
    entry: null,
    kind: 'concept',
    basis: 'composed',
    ...(meeting.full ? { full: `${meeting.full}精神` } : {}),
    en: `guiding principles of the ${meeting.en.replace(/^the /, '') || name}`,
    gloss,
    zh: gloss.zh,
    level: meeting.level,
  };
}

/** `meetings`: entries and composed terms; those of kind meeting count. */
export function composeTeachings({ text }: ComposeContext, meetings: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [...text.matchAll(REMARKS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: remarks(match[1] ?? ''),
  }));
  for (const { start, end, term } of meetings)
    if (
      term.kind === 'meeting' &&
      text.startsWith('精神', end) &&
      !/^精神(?:状态|文明|面貌)/.test(text.slice(end, end + 4))
    )
      found.push({ start, end: end + 2, term: message(term, text.slice(start, end)) });
  return found;
}
