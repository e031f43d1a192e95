import { type Change, withChange } from './change.ts';
import type { Draft } from './draft.ts';
import { phraseBefore } from './phrase/before.ts';

const JOINER = /^[、，,和与及以\s]*$/;
const RESPECTIVE = /分别|各/;
/** A short first member leaves its tail to the last: 城镇和农村居民收入. */
const SHORT = 4;

/** A figure that only continues a list of numbers: 分别增长3.9%和5.7%. */
export function continues(text: string, last: Draft | undefined, d: Draft): boolean {
  if (!last || d.before.phrase || d.change || (d.after && d.quantity.class !== 'percent')) return false;
  return (
    d.quantity.class === last.quantity.class && JOINER.test(text.slice(last.quantity.end, d.quantity.start))
  );
}

/** The nouns of 接待人次、总花费、人均花费分别增长, the tail shared out where only the last has it. */
function subjects(text: string, clause: number, end: number): string[] {
  const parts = text.slice(clause, end).split(/[、和与及]/);
  const items = parts.map((_, k) => {
    const from = clause + parts.slice(0, k).join('，').length + (k > 0 ? 1 : 0);
    const at = from + (parts[k]?.length ?? 0);
    const phrase = phraseBefore(text, from, at, false).phrase;
    return phrase ? text.slice(phrase.start, phrase.end) : (parts[k] ?? '');
  });
  const tail = items[items.length - 1] ?? '';
  return items.map((item, k) =>
    k < items.length - 1 &&
    item.length <= SHORT &&
    !/[率额值量数]$/.test(item) &&
    tail.length >= item.length + 3
      ? item + tail.slice(item.length)
      : item,
  );
}

/** 游客3万人次、花费5亿元，分别增长8%、9%: the subjects are the figures before, as many as the list has members. */
function dealBack(members: readonly Draft[], before: readonly Draft[], change: Change): void {
  const owners = before.slice(-members.length);
  if (owners.length < members.length || owners.some((d) => d.change || !d.counted)) return;
  members.forEach((d, k) => {
    d.counted = withChange(owners[k]?.counted ?? '', change);
  });
}

/**
 * Deals the subjects of a sentence out to a list of numbers: 小学和初中入学率分别达到98.8%和84.4%. `members` are the
 * figures of the list in order; without 分别, or with another number of subjects, all keep what the first counts.
 */
export function dealOut(text: string, members: readonly Draft[], drafts: readonly Draft[]): void {
  const [first] = members;
  if (!first || members.length < 2) return;
  for (const d of members) {
    d.counted = first.counted;
    if (first.change) d.change = first.change;
  }
  const end = first.before.phrase?.end;
  if (
    end === undefined &&
    first.change &&
    RESPECTIVE.test(text.slice(first.before.clause, first.quantity.start))
  )
    dealBack(members, drafts.slice(0, drafts.indexOf(first)), first.change);
  if (end === undefined || !RESPECTIVE.test(text.slice(end, first.quantity.start))) return;
  let clause = end;
  while (clause > 0 && end - clause < 80 && !/[，,。；;：:！？\n\d]/.test(text.charAt(clause - 1))) clause--;
  const names = subjects(text, clause, end);
  if (names.length < members.length) return;
  const noun = first.before.phrase ? text.slice(first.before.phrase.start, first.before.phrase.end) : '';
  const dealt = names.slice(-members.length);
  const suffix = first.counted.startsWith(noun) ? first.counted.slice(noun.length) : '';
  members.forEach((d, k) => {
    d.counted = (dealt[k] ?? noun) + suffix;
  });
}
