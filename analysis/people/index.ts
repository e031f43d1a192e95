import type { Office, Person, Span } from '../types.ts';
import { clear, dotted, leadersNamed, rows, speakers } from './bare.ts';
import { bracketedNames, bylines, photographers } from './bylines.ts';
import type { Found, Source } from './found.ts';
import { leaders } from './leaders.ts';
import { mentionsOf } from './mentions.ts';
import { afterOffice, beforeOffice } from './titled.ts';

export interface PeopleOptions {
  /** Terms found in the text; a bare name wholly inside a longer one is part of the term. */
  terms?: readonly Span[];
  /** Whether a word is a place; places are never people. */
  isPlace?: (word: string) => boolean;
  /** Traditional characters and what they fold to, one for one; names and offices stay as printed. */
  toSimplified?: ReadonlyMap<string, string>;
}

const CHINESE = /[\u4e00-\u9fff]/g;

/** Strongest evidence first: each reader knows the names that those before it found. */
const READERS = [
  afterOffice,
  bylines,
  photographers,
  bracketedNames,
  beforeOffice,
  leadersNamed,
  dotted,
  rows,
  speakers,
  clear,
];

const ROLES: readonly Person['role'][] = ['other', 'reporter', 'official'];

/** An office that ends another one of the same person is that one, printed shorter. */
function withoutShorter(offices: Office[]): Office[] {
  const distinct = offices.filter((o, i) => offices.findIndex((p) => p.title === o.title) === i);
  return distinct.filter((o) => !distinct.some((p) => p !== o && p.title.endsWith(o.title)));
}

function insideTerm(found: Found, terms: readonly Span[]): boolean {
  return (
    found.offices.length === 0 &&
    terms.some(
      (t) => t.start <= found.start && t.end >= found.end && t.end - t.start > found.end - found.start,
    )
  );
}

/** The last part of a dotted name alone is the same person: 卡洛斯·某某 and 某某. */
function fullName(name: string, names: readonly string[]): string {
  if (/[·•]/.test(name)) return name;
  return names.find((n) => n.endsWith(`·${name}`)) ?? name;
}

/**
 * The people whom the text names with evidence that the string is a name: an office or form of address beside it, a
 * byline, a dot, a list, a verb of saying. Each once, in the order of first mention, with the offices as printed and
 * all later bare mentions. Never throws; linear in the text's length.
 */
export function findPeople(text: string, options: PeopleOptions = {}): Person[] {
  const { terms = [], isPlace = () => false, toSimplified } = options;
  const folded = toSimplified ? text.replace(CHINESE, (c) => toSimplified.get(c) ?? c) : text;
  const source: Source = { text: folded, known: new Set(leaders), isPlace };
  const all = READERS.flatMap((read) => read(source)).filter((f) => !insideTerm(f, terms));
  const names = [...new Set(all.map((f) => f.name))];
  const places = mentionsOf(folded, names);
  const people = new Map<string, Person & { first: number }>();
  for (const found of all.sort((a, b) => a.start - b.start)) {
    const name = fullName(found.name, names);
    const person = people.get(name) ?? { name, offices: [], mentions: [], role: 'other', first: found.start };
    person.offices.push(...found.offices);
    if (leaders.has(name)) person.role = 'official';
    if (ROLES.indexOf(found.role) > ROLES.indexOf(person.role)) person.role = found.role;
    for (const span of [[found.start, found.end] as [number, number], ...(places.get(found.name) ?? [])]) {
      if (!person.mentions.some(([start]) => start === span[0])) person.mentions.push(span);
    }
    places.delete(found.name);
    people.set(name, person);
  }
  return [...people.values()]
    .map(({ first, ...person }) => ({
      ...person,
      name: folded === text ? person.name : text.slice(first, first + person.name.length),
      offices: withoutShorter(person.offices.sort((a, b) => a.start - b.start)).map((o) => ({
        ...o,
        title: text.slice(o.start, o.end),
      })),
      mentions: person.mentions.sort((a, b) => a[0] - b[0]),
    }))
    .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
}
