import type { Change } from './change.ts';
import { changeBefore } from './change.ts';
import type { Draft } from './draft.ts';
import { phraseAfter } from './phrase/after.ts';
import { clauseStart, phraseBefore } from './phrase/before.ts';
import type { Quantity } from './quantity.ts';

const BARE_MARKS = /^[“"‘「『]([^”"’」』]*)[”"’」』]$/;
/** Units that name what they count when nothing else does. */
const NOUN_UNITS = /^(?:人|人次|户|国|省|市|县|区|村|乡镇|乡|镇|校|岛|城市|省份|企业|社区)$/;

const named = (text: string): string => (BARE_MARKS.exec(text)?.[1] ?? text).trim();

/** Reads what stands around one quantity. `from`: where the figure before it ended. */
export function draft(text: string, quantity: Quantity, from: number): Draft {
  const clause = clauseStart(text, from, quantity.start);
  const change = changeBefore(text, clause, quantity.start);
  const before = phraseBefore(text, from, change?.start ?? quantity.start);
  const takesAfter = quantity.class !== 'none' && quantity.class !== 'time';
  const after = takesAfter ? phraseAfter(text, quantity.end, quantity.unit) : undefined;
  return { quantity, before, after, change, counted: '', span: { start: quantity.start, end: quantity.end } };
}

/** A measure or a share usually follows its noun (产量30万吨); a classifier goes before it (8次常委会). */
function prefersBefore(text: string, d: Draft): boolean {
  const { quantity, before } = d;
  if (!before.phrase) return false;
  if (d.change) return true;
  if (quantity.class === 'percent') return text.charAt(quantity.end) !== '的' || before.link !== '';
  if (quantity.class === 'money' || quantity.class === 'measure' || quantity.class === 'none') return true;
  return false;
}

/** What a figure of change is called: 投资同比增长. A level reached (降至) keeps its noun alone. */
function withChange(noun: string, change: Change | undefined): string {
  if (!change || change.level) return noun;
  const verb = change.base + change.verb;
  return noun.endsWith(verb) ? noun : noun + verb;
}

/** Settles what `d` counts; `subject` is what the figure before it in the same sentence counts. */
export function settle(text: string, d: Draft, subject: string): void {
  const { quantity, before, after } = d;
  let noun = '';
  if (after && !prefersBefore(text, d)) {
    noun = named(text.slice(after.start, after.end));
    d.span = { start: quantity.start, end: after.end };
  } else if (before.phrase) {
    noun = named(text.slice(before.phrase.start, before.phrase.end));
    d.span = { start: before.phrase.start, end: quantity.end };
  } else if (NOUN_UNITS.test(quantity.unit)) noun = quantity.unit;
  else noun = subject;
  if (d.change && !before.phrase) noun = subject;
  d.counted = withChange(noun, d.change);
}
