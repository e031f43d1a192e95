/** What is wrong with a file or a place in it. It is said in words by the locales, under `problem.CODE`. */
import type { Fault } from '../state/own/check.ts';
import type { Field } from '../state/own/limits.ts';

export type ProblemCode =
  | Fault['code']
  // of the file
  | 'too-big'
  | 'empty'
  | 'not-text'
  | 'spreadsheet'
  | 'encoding'
  | 'backup'
  | 'not-backup'
  | 'newer'
  | 'too-many-entries'
  | 'too-many-problems'
  // of a place in it
  | 'duplicate'
  | 'exists'
  | 'quotes'
  | 'columns'
  | 'json'
  | 'shape'
  | 'xml'
  | 'dtd'
  | 'entity'
  | 'not-tbx'
  | 'no-chinese';

export interface Problem {
  code: ProblemCode;
  /** From 1; none where the whole file is meant. */
  line?: number;
  /** From 1: in tables the column of the table, else the character in the line. */
  column?: number;
  field?: Field;
  /** What the message is about: a limit, the line of the first of two. */
  number?: number;
  /** Words of the file that the message names. */
  text?: string;
}
