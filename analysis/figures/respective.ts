import { type Change, withChange } from './change.ts';
import type { Draft } from './draft.ts';
import { phraseBefore } from './phrase/before.ts';

const JOINER = /^[、，,和与及以\s]*$/;
const RESPECTIVE = /分别|各/;
/** A short first member leaves its tail to the last: 城镇和农村居民收入. */
const SHORT = 4;

/** A figure that only continues a list of numbers: 分别增长3.9%和5.7%. */
export function continues(text: string, last: Draft | undefined, d: Draft): boolean {
  // 3省12县: counts that stand together without a joint are of different things.
  const together = last?.quantity.end === d.quantity.start && last.quantity.unit !== d.quantity.unit;
  if (!last || together || d.before.phrase || d.change || (d.after && d.quantity.class !== 'percent'))
    return false;
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
    !tail.startsWith(item.slice(0, 2)) &&
    !tail.includes(item.slice(-2), item.length) &&
    tail.length >= item.length + 2
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

/** 系统、专网、应用整合分别完成: the subjects end by 分别 where the last of them looks like a verb. */
function beforeRespective(text: string, first: Draft): number | undefined {
  const { clause } = first.before;
  const at = text.slice(clause, first.quantity.start).lastIndexOf('分别');
  const listed = text.charAt(clause - 1) === '、' || /[和与及]/.test(text.slice(clause, clause + at));
  return at > 1 && listed ? clause + at : undefined;
}

function listStart(text: string, end: number): number {
  let clause = end;
  while (clause > 0 && end - clause < 80 && !/[，,。；;：:！？\n\d]/.test(text.charAt(clause - 1))) clause--;
  return clause;
}

/** Without 分别 only as many subjects as numbers are dealt out, and only where all end alike: 甲装机和乙装机突破. */
const alike = (names: readonly string[], members: number): boolean =>
  names.length === members && names.every((n) => n.length > 2 && n.slice(-2) === names[0]?.slice(-2));

const EVENLY = /^(?:年)?均(?!价)|^都/;
const MOST_EVEN = 3;

/** Words for several subjects at once, said as one where as many numbers follow: 城乡居民收入增长5.3%、8.1%. */
const COLLECTIVE: [RegExp, string[]][] = [
  [/城乡(?=居民|低保|常住)/, ['城镇', '农村']],
  [/一二三(?=产)/, ['一', '二', '三']],
  [/第一二三(?=产业)/, ['第一', '第二', '第三']],
];

function apart(noun: string, members: number): string[] | undefined {
  const found = COLLECTIVE.find(([word, each]) => each.length === members && word.test(noun));
  return found?.[1].map((each) => noun.replace(found[0], each));
}

/** 接待人次、总花费均增长8%: the figure is that of each subject. */
function evenly(text: string, d: Draft): void {
  const { phrase } = d.before;
  if (!phrase || !EVENLY.test(text.slice(phrase.end, d.quantity.start))) return;
  if (/^年均/.test(text.slice(phrase.end, d.quantity.start))) return;
  const names = subjects(text, listStart(text, phrase.end), phrase.end);
  if (names.length < 2 || names.length > MOST_EVEN || names.some((n) => n.length < 2 || n.length > 14))
    return;
  const noun = text.slice(phrase.start, phrase.end);
  if (d.counted.startsWith(noun)) d.counted = names.join('、') + d.counted.slice(noun.length);
}

/**
 * Deals the subjects of a sentence out to a list of numbers: 小学和初中入学率分别达到98.8%和84.4%. `members` are the
 * figures of the list in order; without 分别, or with another number of subjects, all keep what the first counts.
 */
export function dealOut(text: string, members: readonly Draft[], drafts: readonly Draft[]): void {
  const [first] = members;
  if (!first) return;
  if (members.length < 2) {
    evenly(text, first);
    return;
  }
  for (const d of members) {
    d.counted = first.counted;
    if (first.change) d.change = first.change;
  }
  const end = first.before.phrase?.end ?? beforeRespective(text, first);
  if (
    end === undefined &&
    first.change &&
    RESPECTIVE.test(text.slice(first.before.clause, first.quantity.start))
  )
    dealBack(members, drafts.slice(0, drafts.indexOf(first)), first.change);
  if (end === undefined) return;
  const whole = first.before.phrase && apart(text.slice(first.before.phrase.start, end), members.length);
  const names = whole ?? subjects(text, listStart(text, end), end);
  const said = whole !== undefined || RESPECTIVE.test(text.slice(end, first.quantity.start));
  if (names.length < members.length || (!said && !alike(names, members.length))) return;
  const noun = first.before.phrase ? text.slice(first.before.phrase.start, first.before.phrase.end) : '';
  const dealt = names.slice(-members.length);
  const suffix = !noun
    ? withChange('', first.change)
    : first.counted.startsWith(noun)
      ? first.counted.slice(noun.length)
      : '';
  members.forEach((d, k) => {
    d.counted = (dealt[k] ?? noun) + suffix;
  });
}
