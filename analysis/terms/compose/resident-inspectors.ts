/** The offices that a discipline commission keeps inside other bodies: 省纪委监委驻省教育厅纪检监察组, 中央纪委国家监委驻国家安全部纪检监察组. */
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';

const RESIDENT = /驻(\p{Script=Han}{2,24}?)纪检监察组/gu;

/** `bodies`: entries and composed bodies, for whose office it is. */
export function composeResidentInspectors(
  { text }: ComposeContext,
  bodies: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(RESIDENT)) {
    const commission = bodies
      .filter(({ end, term }) => end === match.index && term.kind === 'party-body')
      .sort((a, b) => a.start - b.start)[0];
    const start = commission?.start ?? match.index;
    const host = match[1] ?? '';
    const gloss = {
      en: `The team that the discipline and supervision commission keeps inside another body (${host}): it answers to the commission, not to that body, and investigates its officials.`,
      zh: `纪委监委派驻在${host}的纪检监察机构，由派出机关直接领导，监督驻在单位。`,
    };
    const term: Candidate['term'] = {
      entry: null,
      kind: 'party-body',
      basis: 'composed',
      en: `resident discipline inspection and supervision team at ${host}`,
      gloss,
      zh: gloss.zh,
      level: 'must',
    };
    if (commission?.term.full) term.full = commission.term.full + match[0];
    found.push({ start, end: match.index + match[0].length, term });
  }
  return found;
}
