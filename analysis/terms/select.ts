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

const crosses = (a: Term, b: Term) =>
  (a.start < b.start && b.start < a.end && a.end < b.end) ||
  (b.start < a.start && a.start < b.end && b.end < a.end);

/**
 * Of parts that cut across each other (驻村 and 村干部 in 驻村干部) those stay that together cover most of the term: 驻村, 干部. By start; the
 * longer first.
 */
function withoutCrossing(parts: readonly Term[]): Term[] {
  const sorted = [...parts].sort((a, b) => a.start - b.start || b.end - a.end);
  const covered = (part: Term) => {
    const beside = sorted.filter((other) => other !== part && !crosses(part, other));
    const marks = new Set<number>();
    for (const { start, end } of [part, ...beside]) for (let at = start; at < end; at++) marks.add(at);
    return marks.size;
  };
  const dropped = new Set<Term>();
  for (const a of sorted)
    for (const b of sorted)
      if (a.start < b.start && crosses(a, b) && !dropped.has(a) && !dropped.has(b))
        dropped.add(covered(a) >= covered(b) ? b : a);
  return sorted.filter((part) => !dropped.has(part));
}

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
      // An entry explains, and a rule may know which place’s body it is here: the longer form says more.
      else if (
        term.full !== undefined &&
        (same.basis === 'glossary' || same.basis === 'composed') &&
        (same.full === undefined || (term.basis === 'composed' && term.full.length > same.full.length))
      )
        same.full = term.full;
    }
  }
  top.forEach((term, i) => {
    const inside = withoutCrossing(parts[i] ?? []);
    if (inside.length) term.parts = inside;
  });
  return top.sort((a, b) => a.start - b.start);
}
