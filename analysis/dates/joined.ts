import type { DateMention } from '../types.ts';

const FROM = /[从自由從]$/;
const TO = /^[ \u3000]?[到至][ \u3000]?$/;
const AFTER = /^(?:之|以)?[后後][，,]?(?:到|至)?$/;
const BEFORE = /^(?:之|以)前/;

const isPoint = (d: DateMention): boolean =>
  d.kind !== 'duration' && d.to === undefined && /^\d{4}/.test(d.from);

/**
 * 从上周四到十月一日 and 2010年之后2018年之前 are one stretch: two dates of whatever shape, of which the words
 * around say so. Undefined where they do not.
 */
export function joined(text: string, a: DateMention | undefined, b: DateMention): DateMention | undefined {
  if (!a || !isPoint(a) || b.kind === 'duration' || !/^\d{4}/.test(b.from)) return undefined;
  const between = text.slice(a.end, b.start);
  if (between.length > 4) return undefined;
  const behind = BEFORE.exec(text.slice(b.end, b.end + 2))?.[0];
  const said = FROM.test(text.slice(Math.max(0, a.start - 1), a.start)) && TO.test(between);
  if (!said && !(behind && AFTER.test(between))) return undefined;
  const to = b.to ?? b.from;
  if (to.slice(0, 4) < a.from.slice(0, 4)) return undefined;
  const end = said ? b.end : b.end + (behind?.length ?? 0);
  return { start: a.start, end, text: text.slice(a.start, end), from: a.from, to, kind: 'range' };
}
