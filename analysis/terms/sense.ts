/** Which sense of an entry holds for an article of a given date. */
import type { GlossaryEntry, Sense } from '../glossary.ts';

/** ISO dates of unequal length: 2020-10 begins before 2020-10-26. */
const notBefore = (date: string, bound: string) => date.slice(0, bound.length) >= bound;

/** The dated sense that covers the date; undefined where the entry itself, its present sense, holds. */
export function senseAt(entry: GlossaryEntry, date: string | undefined): Sense | undefined {
  if (!date) return undefined;
  return entry.senses?.find(
    ({ from, to }) =>
      (from === undefined || notBefore(date, from)) && (to === undefined || !notBefore(date, to)),
  );
}
