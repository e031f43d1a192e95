import type { Figure } from '../types.ts';
import type { FigureContext } from './context.ts';
import type { Draft } from './draft.ts';
import { fold, printedUnit, unfold } from './fold.ts';
import { kindOf } from './kind.ts';
import { shareHeads } from './lists.ts';
import { readDrafts } from './read.ts';
import { scan } from './scan.ts';
import { scopeOf } from './scope.ts';

export type { FigureContext } from './context.ts';
export { type NumberMention, parseNumbers } from './parse-numbers.ts';

/** 两人将再次对决: two that were named before. */
const isPronoun = ({ quantity: q, counted }: Draft): boolean =>
  q.chinese && !q.scaled && q.unit === '人' && counted === '人';

/** 15岁以上人口的受教育年限: an age that names a group. */
const isAgeGroup = (text: string, { quantity: q, after }: Draft): boolean =>
  q.unit.endsWith('岁') && after?.start === q.end && /以[上下]$/.test(text.slice(q.number, q.end));

/**
 * The figures of a text in order: numbers with what they count. Never throws; offsets are UTF-16 code units into
 * the text as given. Ordinals, set formulas, articles of one, years, codes, times and durations are left out.
 */
export function findFigures(text: string, context: FigureContext = {}): Figure[] {
  const folded = fold(text, context.toSimplified);
  const printed = unfold(folded, text);
  const drafts = readDrafts(folded, scan(folded, context));
  const groups = shareHeads(folded, drafts);
  return drafts.flatMap((d, i) => {
    const { quantity: q } = d;
    if (isPronoun(d) || isAgeGroup(folded, d)) return [];
    const scope = scopeOf(folded, d, context.place);
    const figure: Figure = {
      start: d.span.start,
      end: d.span.end,
      text: text.slice(d.span.start, d.span.end),
      value: q.value,
      ...(q.valueTo === undefined ? {} : { valueTo: q.valueTo }),
      ...(q.approx ? { approx: q.approx } : {}),
      unit: printedUnit(folded, text, q.unit, q.end),
      counted: printed(d.counted, q.start),
      ...(scope ? { scope: printed(scope, q.start) } : {}),
      kind: kindOf(folded, d.before.clause, q, groups.ones.has(i)),
      ...(d.change ? { change: d.change.direction } : {}),
    };
    return [figure];
  });
}
