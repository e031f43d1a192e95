import type { Draft } from './draft.ts';
import { phraseBefore } from './phrase/before.ts';

/** 利润为去年的2.2倍: what is so many times another stands before 为, and the other does not count. */
function multipleOf(text: string, d: Draft, start: number): string {
  const { clause } = d.before;
  const base = /(?:是|为|相当于|达到|达|成为)(?:了|其)?[^，是为]{0,20}$/.exec(text.slice(clause, start));
  const at = base ? clause + base.index : /[是为]/.test(text.charAt(start - 1)) ? start - 1 : -1;
  const subject = at > clause ? phraseBefore(text, clause, at, false).phrase : undefined;
  return subject ? text.slice(subject.start, subject.end) : '';
}

/** 费用与生产总值的比率: both sides belong to the ratio. */
function ratioOf(text: string, d: Draft, start: number, noun: string): string {
  if (!/^(?:比率|比例|比值|比|差距|差额)$/.test(noun)) return '';
  const { clause } = d.before;
  const other = /[与和同][^，与和同]{1,14}的$/.exec(text.slice(clause, start));
  const first = other ? phraseBefore(text, clause, clause + other.index, false).phrase : undefined;
  return other && first ? text.slice(first.start, first.end) + other[0] + noun : '';
}

/** 赤字占生产总值的比重: the share is that of what stands before 占. */
function partOf(text: string, d: Draft, start: number, noun: string): string {
  if (!/^(?:比重|比例|比率|份额)/.test(noun)) return '';
  const { clause } = d.before;
  const of = /占[^，占]{2,16}的$/.exec(text.slice(clause, start));
  const owner = of ? phraseBefore(text, clause, clause + of.index, false).phrase : undefined;
  return of && owner ? text.slice(owner.start, owner.end) + of[0] + noun : '';
}

/** 占全市总数的80%: the share needs its subject, from before 占 or from the figure before. */
export function shareOf(text: string, d: Draft, noun: string, subject: string): string {
  const start = d.before.phrase?.start;
  if (start === undefined) return noun;
  const whole = d.quantity.unit === '倍' ? multipleOf(text, d, start) : ratioOf(text, d, start, noun);
  if (whole) return whole;
  const part = partOf(text, d, start, noun);
  if (part) return part;
  if (!noun.startsWith('占')) return noun;
  const owner = phraseBefore(
    text,
    d.before.clause,
    /[从由]/.test(text.charAt(start - 1)) ? start - 1 : start,
    false,
  ).phrase;
  return (owner ? text.slice(owner.start, owner.end) : subject) + noun.replace(/^占到/, '占');
}
