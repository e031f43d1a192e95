import type { Draft } from './draft.ts';

/** Runs of figures that stand in one list, as index ranges [first, last]. */
function runs(text: string, drafts: readonly Draft[]): [number, number][] {
  const found: [number, number][] = [];
  let first = 0;
  for (let i = 1; i <= drafts.length; i++) {
    const d = drafts[i];
    const last = drafts[i - 1];
    if (d && last) {
      const gap = text.slice(last.span.end, d.span.start);
      if (
        d.quantity.unit === last.quantity.unit &&
        gap.length <= 16 &&
        /[、，,和与及]/.test(gap) &&
        !/[。；;！？\n]/.test(gap)
      )
        continue;
    }
    if (i - 1 > first) found.push([first, i - 1]);
    first = i;
  }
  return found;
}

/**
 * Lists of figures: 8个专项整治、2个专项整治任务 share the last head; a list of ones (1名…联村、1名…包村) is a quota.
 * Changes the drafts; gives the indexes of the ones.
 */
export function shareHeads(text: string, drafts: readonly Draft[]): { ones: Set<number> } {
  const ones = new Set<number>();
  for (const [first, last] of runs(text, drafts)) {
    const head = drafts[last]?.counted ?? '';
    const members = drafts.slice(first, last + 1);
    for (const d of members)
      if (d.counted.length > 1 && head.length > d.counted.length && head.startsWith(d.counted))
        d.counted = head;
    if (members.length > 1 && members.every((d) => d.quantity.value === 1 && d.quantity.class !== 'percent'))
      members.forEach((_, k) => {
        ones.add(first + k);
      });
  }
  return { ones };
}
