/** Settles which candidates stand: the longest first, never two over one stretch of text; shorter ones inside are its parts. */
import type { Term } from '../types.ts';
import type { Candidate } from './candidate.ts';

const OPENING = /[“‘「『〝]/;
const CLOSING = /[”’」』〞]/;
const STRAIGHT = /["＂]/;

/**
 * The original span of a candidate, widened by one quotation mark where it holds the other of a pair (“四个一”措施), and
 * undefined where it would cut a quotation in two.
 */
function originalSpan(
  original: string,
  at: Uint32Array,
  { start, end }: Candidate,
): [number, number] | undefined {
  let from = at[start] ?? 0;
  let to = (at[end - 1] ?? 0) + 1;
  let depth = 0;
  let lowest = 0;
  let straight = 0;
  for (const mark of original.slice(from, to)) {
    if (STRAIGHT.test(mark)) straight++;
    else if (OPENING.test(mark)) depth++;
    else if (CLOSING.test(mark)) depth--;
    lowest = Math.min(lowest, depth);
  }
  if (lowest < -1 || depth > 1) return undefined;
  // Straight marks open and close alike: an odd one has its other half right before or right after.
  if (straight % 2 === 1) {
    if (STRAIGHT.test(original.charAt(from - 1))) from--;
    else if (STRAIGHT.test(original.charAt(to))) to++;
    else return undefined;
  }
  if (lowest === -1) {
    if (!OPENING.test(original.charAt(from - 1))) return undefined;
    from--;
    depth++;
  }
  if (depth === 1) {
    if (!CLOSING.test(original.charAt(to))) return undefined;
    to++;
  }
  return [from, to];
}

/** What says more wins over the same stretch of text: the reader’s own, the article’s, an entry, a rule, a bare shape. */
const WEIGHT = { own: 4, article: 3, glossary: 2, composed: 1, unknown: 0 } as const;

export function selectTerms(original: string, at: Uint32Array, candidates: readonly Candidate[]): Term[] {
  const placed: Term[] = [];
  for (const candidate of candidates) {
    const span = originalSpan(original, at, candidate);
    if (span)
      placed.push({
        start: span[0],
        end: span[1],
        text: original.slice(span[0], span[1]),
        ...candidate.term,
      });
  }
  placed.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || WEIGHT[b.basis] - WEIGHT[a.basis],
  );
  const owner = new Int32Array(original.length).fill(-1);
  const top: Term[] = [];
  const parts: Term[][] = [];
  for (const term of placed) {
    const first = owner[term.start] ?? -1;
    const last = owner[term.end - 1] ?? -1;
    if (first === -1 && last === -1) {
      // Longer ones are placed already, so that nothing can stand in the middle alone.
      owner.fill(top.length, term.start, term.end);
      top.push(term);
      parts.push([]);
    } else if (first === last && first >= 0) {
      const siblings = parts[first] ?? [];
      const whole = top[first];
      const same = [whole, ...siblings].find((t) => t?.start === term.start && t.end === term.end);
      if (!same) siblings.push(term);
      // An entry explains, and a rule may know which place’s body it is here.
      else if (same.full === undefined && term.full !== undefined && same.basis === 'glossary')
        same.full = term.full;
    }
  }
  top.forEach((term, i) => {
    const inside = parts[i] ?? [];
    if (inside.length) term.parts = inside.sort((a, b) => a.start - b.start || b.end - a.end);
  });
  return top.sort((a, b) => a.start - b.start);
}
