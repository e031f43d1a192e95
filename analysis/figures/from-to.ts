import type { Draft } from './draft.ts';

const FROM = /[从由自]/;
/** Between the two ends stands only the verb, and a time: 提升到2025年的. */
const BETWEEN =
  /^[，,]?(?:[\u4e00-\u9fff]{1,6}?(?:至|到|为))(?:了|的|\d{2,4}年|[今去前]年|目前|现在|底|末|初)*(?:近|约|超过|超|逾)?$/;

/** 由48.2%提高到53.6% is one figure: the lower draft takes the upper end and the direction of the verb. */
export function joinsFromTo(text: string, last: Draft | undefined, d: Draft): boolean {
  if (!last || last.quantity.valueTo !== undefined || d.quantity.valueTo !== undefined) return false;
  const lead = last.before.phrase ? text.charAt(last.before.phrase.start - 1) : '';
  if (!FROM.test(last.before.link + lead) || last.quantity.class !== d.quantity.class) return false;
  return BETWEEN.test(text.slice(last.quantity.end, d.quantity.start));
}

export function joinFromTo(last: Draft, d: Draft): void {
  const { quantity } = last;
  last.quantity = {
    ...quantity,
    end: d.quantity.end,
    valueTo: d.quantity.value,
    unit: d.quantity.unit || quantity.unit,
    ...(d.quantity.approx ? { approx: d.quantity.approx } : {}),
  };
  last.span = { start: last.span.start, end: Math.max(last.span.end, d.quantity.end) };
  last.change = d.change ?? {
    direction: d.quantity.value < quantity.value ? 'down' : 'up',
    start: quantity.end,
    level: true,
    base: '',
    verb: '',
  };
}
