import type { Person, Span } from '../../../analysis/types.ts';

/** The officials, then the others; whoever wrote the article stands apart. */
export function splitPeople(people: readonly Person[]): {
  officials: Person[];
  others: Person[];
  reporters: Person[];
} {
  const of = (role: Person['role']) => people.filter((person) => person.role === role);
  return { officials: of('official'), others: of('other'), reporters: of('reporter') };
}

/** Where a person is first named. */
export function firstMention({ mentions, offices }: Person): Span | undefined {
  const [mention] = mentions;
  return mention ? { start: mention[0], end: mention[1] } : offices[0];
}
