import type { Office, Person } from '../types.ts';

/** One place where the text shows a person, with the offices printed there. */
export interface Found {
  name: string;
  start: number;
  end: number;
  offices: Office[];
  role: Person['role'];
  /** Neither an office nor a form of address nor a byline: a term that holds the name explains it. */
  bare?: true;
}

/** What the readers of names are given. */
export interface Source {
  text: string;
  /** Names that the text has shown so far, and those that need no evidence. */
  known: Set<string>;
  isPlace: (word: string) => boolean;
}
