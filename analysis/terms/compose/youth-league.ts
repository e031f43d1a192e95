/** The Youth League's committees, whose names hold those of the Party's: 共青团银川市委, 团省委书记. */
import type { Candidate } from '../candidate.ts';
import { candidateOf } from './bodies.ts';
import type { ComposeContext } from './context.ts';

const LEAGUE = /共青团|中国共产主义青年团/g;

/** Those with the place's name; 团省委 is one of the level forms. */
export function composeYouthLeague(context: ComposeContext): Candidate[] {
  const { text, gazetteer, levelForms } = context;
  const found: Candidate[] = [];
  for (const { index, 0: league } of text.matchAll(LEAGUE)) {
    const at = index + league.length;
    const match = gazetteer.matchAt(text, at);
    const [place] = match?.places ?? [];
    if (!match || place === undefined) continue;
    const suffix = gazetteer.places[place]?.suffix ?? '';
    const level = context.rules.levels.find(({ suffixes }) => suffixes.includes(suffix));
    if (!level) continue;
    // Written as the short form would be: 银川市 + 委书记 → 团市委书记, 宁夏 + 区委 → 团区委.
    const lead = `团${match.whole && text.charAt(match.end) === '委' ? level.short : ''}`;
    const [form] = levelForms.matchesAt(lead + text.slice(match.end, match.end + 12), 0);
    if (!form) continue;
    const end = match.end + form.end - lead.length;
    found.push(
      candidateOf(
        context,
        index,
        end,
        { ...form.value, level },
        match.places.length === 1 ? place : undefined,
      ),
    );
  }
  return found;
}
