import type { Draft } from './draft.ts';
import { CLASSIFYING } from './units.ts';

const IN_ALL = /^[，,]?(?:共计|总计|合计|共)$/;

/** Runs of figures with one unit in one list, as index ranges [first, last]. */
function runs(text: string, drafts: readonly Draft[]): [number, number][] {
  const found: [number, number][] = [];
  let first = 0;
  for (let i = 1; i <= drafts.length; i++) {
    const d = drafts[i];
    const last = drafts[i - 1];
    if (d && last) {
      const gap = text.slice(last.span.end, d.span.start);
      const joined = gap.length <= 16 && /[、，,和与及]/.test(gap) && !/[。；;！？\n]/.test(gap);
      if (joined && d.quantity.unit === last.quantity.unit) continue;
    }
    if (i - 1 > first) found.push([first, i - 1]);
    first = i;
  }
  return found;
}

/** A list of ones (1名…联村、1名…包村) says what each is to have. */
const isQuota = (members: readonly Draft[]): boolean =>
  members.length > 1 && members.every((d) => d.quantity.value === 1 && d.quantity.class !== 'percent');

/** A head left to the next member of the list; of ranks (4个国家级、4个省级医疗中心) only the noun is shared. */
function shared(noun: string, next: string): string {
  if (noun.length > 1 && next.length > noun.length && next.startsWith(noun)) return next;
  const rank = next.indexOf('级');
  return noun.endsWith('级') && rank > 0 && rank < next.length - 1 ? noun + next.slice(rank + 1) : noun;
}

/**
 * Lists of figures: 8个专项整治、2个专项整治任务 share the last head. Changes the drafts; gives the indexes of
 * those that are quotas.
 */
export function shareHeads(text: string, drafts: readonly Draft[]): { ones: Set<number> } {
  const ones = new Set<number>();
  drafts.forEach((d, i) => {
    const next = drafts[i + 1];
    // 5类共计50个项目: what the total counts is what its kinds are of.
    if (next && !d.after && !d.before.phrase && IN_ALL.test(text.slice(d.quantity.end, next.quantity.start)))
      d.counted = next.counted;
  });
  for (const [first, last] of runs(text, drafts)) {
    const members = drafts.slice(first, last + 1);
    for (let k = members.length - 2; k >= 0; k--) {
      const d = members[k];
      if (d && CLASSIFYING.has(d.quantity.class) && !members[k + 1]?.change)
        d.counted = shared(d.counted, members[k + 1]?.counted ?? '');
    }
    if (isQuota(members)) for (let i = first; i <= last; i++) ones.add(i);
  }
  return { ones };
}
