/** A term that could stand at a place of the canonical text, before it is settled which of them do. */
import type { Term } from '../types.ts';

export interface Candidate {
  /** Offsets into the canonical text. */
  start: number;
  end: number;
  term: Omit<Term, 'start' | 'end' | 'text' | 'parts'>;
}
