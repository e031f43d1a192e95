import type { Figure } from '../types.ts';
import type { FigureContext } from './context.ts';
import { fold, printedUnit, unfold } from './fold.ts';
import { kindOf } from './kind.ts';
import { shareHeads } from './lists.ts';
import { readDrafts } from './read.ts';
import { scan } from './scan.ts';
import { scopeOf } from './scope.ts';

export type { FigureContext } from './context.ts';
export { type NumberMention, parseNumbers } from './parse-numbers.ts';

/**
 * The figures of a text in order: numbers with what they count. Never throws; offsets are UTF-16 code units into
 * the text as given. Ordinals, set formulas, articles of one, years, codes, times and durations are left out.
 */
export function findFigures(text: string, context: FigureContext = {}): Figure[] {
  const folded = fold(text, context.toSimplified);
  const printed = unfold(folded, text);
  const drafts = readDrafts(folded, scan(folded, context));
  const groups = shareHeads(folded, drafts);
  return drafts.map((d, i) => {
    const { quantity: q } = d;
    const scope = scopeOf(folded, d, context.place);
    return {
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
  });
}
