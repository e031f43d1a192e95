import type { Figure } from '../types.ts';
import type { FigureContext } from './context.ts';
import { draft, settle } from './counted.ts';
import type { Draft } from './draft.ts';
import { fold, printedUnit, unfold } from './fold.ts';
import { joinFromTo, joinsFromTo } from './from-to.ts';
import { kindOf } from './kind.ts';
import { shareHeads } from './lists.ts';
import type { Quantity } from './quantity.ts';
import { continues, dealOut } from './respective.ts';
import { scan } from './scan.ts';
import { scopeOf } from './scope.ts';

export type { FigureContext } from './context.ts';
export { type NumberMention, parseNumbers } from './parse-numbers.ts';

const SENTENCE_END = /[。！!？?\n\r]/;

/** Drafts of all quantities, each with what it counts; two ends of one change are made one. */
function read(text: string, quantities: readonly Quantity[]): Draft[] {
  const drafts: Draft[] = [];
  let members: Draft[] = [];
  let from = 0;
  let subject = '';
  for (const quantity of quantities) {
    if (SENTENCE_END.test(text.slice(from, quantity.start))) subject = '';
    const d = draft(text, quantity, from);
    const last = drafts[drafts.length - 1];
    from = quantity.end;
    if (last && joinsFromTo(text, last, d)) {
      joinFromTo(last, d);
      continue;
    }
    if (continues(text, last, d)) members.push(d);
    else {
      dealOut(text, members, drafts);
      members = [d];
      settle(text, d, subject);
      from = Math.max(from, d.span.end);
      if (d.counted && !d.change && !d.counted.includes('占')) subject = d.counted;
    }
    drafts.push(d);
  }
  dealOut(text, members, drafts);
  return drafts;
}

/**
 * The figures of a text in order: numbers with what they count. Never throws; offsets are UTF-16 code units into
 * the text as given. Ordinals, set formulas, articles of one, years, codes, times and durations are left out.
 */
export function findFigures(text: string, context: FigureContext = {}): Figure[] {
  const folded = fold(text, context.toSimplified);
  const printed = unfold(folded, text);
  const drafts = read(folded, scan(folded, context));
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
