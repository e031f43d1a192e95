import type { DateMention } from '../types.ts';
import type { Context } from './context.ts';

/** What a shape found in the text; its dates are read later, in the order of the text. */
export interface Candidate {
  start: number;
  end: number;
  /** Undefined where it is no date after all. */
  read(context: Context): Omit<DateMention, 'start' | 'end' | 'text'> | undefined;
}

export type Shape = (text: string) => Candidate[];

/** A shape that one pattern describes. The pattern is global; its matches are read one by one. */
export function patternShape(
  pattern: RegExp,
  read: (match: RegExpExecArray, context: Context) => ReturnType<Candidate['read']>,
): Shape {
  return (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      read: (context) => read(match, context),
    }));
}
