/**
 * Committees by their formal names, the place in the middle: 中国共产党银川市委员会书记, 中国人民政治协商会议山东省青岛市委员会主席; and 中共 before a short
 * name: 中共银川市委.
 */
import type { Candidate } from '../candidate.ts';
import { candidateOf } from './bodies.ts';
import type { ComposeContext } from './context.ts';
import { placeBefore } from './level-words.ts';

/** Formal beginning → the short word after the level (市 + 委, 市 + 政协). */
const PARTY = /中国共产党|中共/g;
const FORMAL: [beginning: RegExp, short: 'party' | '政协'][] = [
  [PARTY, 'party'],
  [/中国人民政治协商会议|政协/g, '政协'],
];
/** Name of a place with those above it: 山东省青岛市, 宁夏回族自治区银川市兴庆区. */
const LONGEST_PLACE = 24;

function formalName(
  context: ComposeContext,
  start: number,
  placeStart: number,
  short: string,
): Candidate | undefined {
  const { text, levelForms } = context;
  const committee = text.slice(placeStart, placeStart + LONGEST_PLACE).indexOf('委员会');
  if (committee < 2) return undefined;
  const end = placeStart + committee;
  const owner = placeBefore(context, end);
  // Only places stand between the beginning and 委员会.
  for (let at = owner?.start ?? -1; at > placeStart; ) {
    const above = placeBefore(context, at);
    if (!above || above.start < placeStart) return undefined;
    at = above.start;
  }
  if (!owner || owner.start < placeStart) return undefined;
  const lead = owner.level.short + (short === 'party' ? owner.level.party : short);
  const rest = text.slice(end + '委员会'.length, end + 12);
  const [form] = levelForms
    .matchesAt(lead + rest, 0)
    .filter(({ value, end: to }) => value.level === owner.level && to >= lead.length);
  if (!form) return undefined;
  return candidateOf(context, start, end + '委员会'.length + form.end - lead.length, form.value, owner.place);
}

/** `bodies`: what composeBodies found. */
export function composeFormalNames(context: ComposeContext, bodies: readonly Candidate[]): Candidate[] {
  const { text } = context;
  const found: Candidate[] = [];
  for (const [beginning, short] of FORMAL)
    for (const match of text.matchAll(beginning)) {
      const after = match.index + match[0].length;
      const named = formalName(context, match.index, after, short);
      if (named) found.push(named);
      if (beginning !== PARTY) continue;
      for (const body of bodies)
        if (body.start === after && /[委会部办校]|office/.test(text.charAt(body.end - 1) + body.term.kind))
          found.push({ ...body, start: match.index, term: { ...body.term } });
    }
  return found;
}
