import type { Draft } from './draft.ts';

const BOUND = /以[上下内]$/;
/** Between 60岁以上人口 and its own number stand only words that link them. */
const LINKING =
  /^(?:占比|比例|比重|数量|数|已|共|约|近|超过?|达到?了?|有|为|是|的|占|每[\u4e00-\u9fff]{1,3})*$/;

/** 70个30亿元以上项目, 两名9岁以下的儿童: a size that stands between a count and its noun is part of the noun. */
export function isAttributeOf(text: string, last: Draft | undefined, d: Draft): boolean {
  if (!last?.after || last.quantity.unit === '' || !/measure|money/.test(d.quantity.class)) return false;
  // 1注1000万元头奖: a sum is one only with a bound, or bare (百亿元项目).
  const bound = d.quantity.bare || BOUND.test(text.slice(d.quantity.start, d.quantity.end));
  if (d.quantity.class === 'money' && !bound) return false;
  const { end } = last.quantity;
  return (
    d.quantity.start === end && last.after.start > d.quantity.end - 1 && last.after.end === last.span.end
  );
}

/** 20所海拔1500米以上农村学校: a size further inside the noun, which the noun is told without. */
export function isInside(text: string, last: Draft | undefined, d: Draft): boolean {
  const { start, end } = d.quantity;
  if (!last?.after || d.quantity.class !== 'measure' || start <= last.quantity.end) return false;
  return end === last.after.start && BOUND.test(text.slice(start, end));
}

/** The count takes the size into its noun. */
export function takeAttribute(text: string, last: Draft): void {
  last.counted = text.slice(last.quantity.end, last.span.end).replace(/^的/, '');
}

/** 60岁以上人口已达2.5亿: the size names the group whose number follows. */
export function namesGroupOf(text: string, last: Draft | undefined, d: Draft): boolean {
  if (!last?.after || last.change || last.quantity.class !== 'measure') return false;
  const { quantity, after } = last;
  if (!BOUND.test(text.slice(quantity.start, quantity.end)) || after.end > d.quantity.start) return false;
  return after.start <= quantity.end + 1 && LINKING.test(text.slice(after.end, d.quantity.start));
}

/** What the second number counts, with the size in it. */
export const groupName = (text: string, last: Draft): string =>
  last.after ? text.slice(last.quantity.start, last.after.end) : '';
