/** Which terms are underlined at a density: whole ones that count, or the parts that count of ones that do not. */
import type { Level, Term } from '../analysis/types.ts';
import type { Density } from '../messages/choices.ts';

const SHOWN: Record<Density, readonly Level[]> = {
  must: ['must'],
  should: ['must', 'should'],
  all: ['must', 'should', 'may'],
};

/** In the order of the text, none over another; without those that the reader has marked as known. */
export function mentionsAt(
  terms: readonly Term[],
  density: Density,
  isKnown: (term: Term) => boolean = () => false,
): Term[] {
  const shown = SHOWN[density];
  return terms.flatMap((term) => {
    if (isKnown(term)) return [];
    if (shown.includes(term.level)) return [term];
    const parts: Term[] = [];
    for (const part of term.parts ?? []) {
      const last = parts[parts.length - 1];
      if (shown.includes(part.level) && !isKnown(part) && (!last || part.start >= last.end)) parts.push(part);
    }
    return parts;
  });
}

/** The mention that a point of the text lies in; `mentions` in order. -1 for none. */
export function mentionAt(mentions: readonly Term[], offset: number): number {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (!mention || mention.start > offset) high = middle - 1;
    else if (mention.end <= offset) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** What makes two mentions the same term: the entry, or the words where a rule explains them. */
export const identityOf = (term: Term): string => term.entry ?? `${term.basis}:${term.text}`;
