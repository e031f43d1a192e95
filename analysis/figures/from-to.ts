import type { Draft } from './draft.ts';

const FROM = /[从由自]/;
/** Between the two ends stands only the verb, and a time: 提升到2025年的. */
const BETWEEN =
  /^[，,]?(?:[\u4e00-\u9fff]{1,6}?(?:至|到|为))(?:了|的|\d{2,4}年|[今去前]年|目前|现在|底|末|初|左右|每[\u4e00-\u9fff]{1,3})*(?:近|约|超过|超|逾)?$/;

/** 16%的税率降至13%: the noun stands between the two ends, and no 从 before them. */
const NOUN_BETWEEN = /^的[\u4e00-\u9fff]{2,6}?(?:下降|降低|下调|降|减少|减|提高|上升|升|增加|增)[至到为]$/;

/** 由48.2%提高到53.6% is one figure: the lower draft takes the upper end and the direction of the verb. */
export function joinsFromTo(text: string, last: Draft | undefined, d: Draft): boolean {
  if (!last || last.quantity.valueTo !== undefined || d.quantity.valueTo !== undefined) return false;
  if (last.quantity.value === d.quantity.value) return false;
  if (last.quantity.class === 'percent' && NOUN_BETWEEN.test(text.slice(last.quantity.end, d.quantity.start)))
    return true;
  const lead = last.before.phrase ? text.charAt(last.before.phrase.start - 1) : '';
  if (!FROM.test(last.before.link + lead) || last.quantity.class !== d.quantity.class) return false;
  return BETWEEN.test(text.slice(last.quantity.end, d.quantity.start));
}

/** 从645元、4318元提高到801元、7226元: two lists of as many ends. */
export function joinsPairwise(text: string, low: readonly Draft[], high: readonly Draft[]): boolean {
  const [first] = low;
  const last = low[low.length - 1];
  const [next] = high;
  if (!first || !last || !next || low.length < 2 || low.length !== high.length) return false;
  const lead = first.before.phrase ? text.charAt(first.before.phrase.start - 1) : '';
  return (
    FROM.test(first.before.link + lead) &&
    low.every((d, k) => {
      const to = high[k]?.quantity;
      return (
        d.quantity.unit === to?.unit && d.quantity.valueTo === undefined && d.quantity.value !== to.value
      );
    }) &&
    BETWEEN.test(text.slice(last.quantity.end, next.quantity.start))
  );
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
