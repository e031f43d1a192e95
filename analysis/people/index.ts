import type { Office, Person, Span } from '../types.ts';
import { appointed } from './appointed.ts';
import { clear, dotted, leadersNamed, rows, speakers } from './bare.ts';
import { bracketedNames, bylines, photographers } from './bylines.ts';
import type { Found, Source } from './found.ts';
import { leaders } from './leaders.ts';
import { mentionsOf, titlesOf } from './mentions.ts';
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
  appointed,
  leadersNamed,
  dotted,
  rows,
  speakers,
  clear,
];

const ROLES: readonly Person['role'][] = ['other', 'reporter', 'official'];

/** An office that ends another one of the same person is that one, printed shorter. */
function withoutShorter(offices: readonly Office[]): Office[] {
  const byTitle = new Map<string, Office>();
  for (const office of offices) if (!byTitle.has(office.title)) byTitle.set(office.title, office);
  const distinct = [...byTitle.values()];
  return distinct.filter((o) => !distinct.some((p) => p !== o && p.title.endsWith(o.title)));
}

/** Which of the found stand inside a longer term; terms are looked up by the place where they begin. */
function insideTerms(terms: readonly Span[]): (found: Found) => boolean {
  const sorted = [...terms].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as Span).start <= start) low = middle + 1;
      else high = middle;
    }
    const term = sorted[low - 1];
    return term !== undefined && term.end >= end && term.end - term.start > end - start;
  };
}

/** The last part of a dotted name alone is the same person: 卡洛斯·某某 and 某某. */
function fullNames(names: readonly string[]): (name: string) => string {
  const byLastPart = new Map<string, string>();
  for (const name of names) {
    const parts = name.split(/[·•]/);
    if (parts.length > 1) byLastPart.set(parts[parts.length - 1] as string, name);
  }
  return (name) => byLastPart.get(name) ?? name;
}

/** 买买提 inside 阿布都·买买提: a find that ends inside another or with it, and begins later, is part of it. */
function withoutParts(): (found: Found) => boolean {
  let begin = -1;
  let reach = -1;
  return ({ start, end }) => {
    if (start > begin && start < reach && end <= reach) return false;
    if (end > reach) [begin, reach] = [start, end];
    return true;
  };
}

interface Draft extends Person {
  starts: Set<number>;
}

/**
 * The people whom the text names with evidence that the string is a name: an office or form of address beside it, a
 * byline, a dot, a list, a verb of saying. Each once, in the order of first mention, with the offices as printed and
 * all bare mentions. Never throws; linear in the text's length.
 */
export function findPeople(text: string, options: PeopleOptions = {}): Person[] {
  const { terms = [], isPlace = () => false, toSimplified } = options;
  const folded = toSimplified ? text.replace(CHINESE, (c) => toSimplified.get(c) ?? c) : text;
  const source: Source = { text: folded, known: new Set(leaders), isPlace };
  const inTerm = insideTerms(terms);
  const inTitle = titlesOf(folded);
  const all = READERS.flatMap((read) => read(source))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(withoutParts())
    .filter((f) => !(f.bare && (inTitle(f.start) || inTerm(f))));
  const names = [...new Set(all.map((f) => f.name))];
  const places = mentionsOf(folded, names);
  const fullName = fullNames(names);
  const people = new Map<string, Draft>();
  for (const found of all) {
    const name = fullName(found.name);
    const person = people.get(name) ?? {
      // As printed: a Traditional name stays Traditional, one set wide loses its spaces.
      name: name === found.name ? text.slice(found.start, found.end).replace(/[ \u00a0\u3000]/g, '') : name,
      offices: [],
      mentions: [],
      role: leaders.has(name) ? 'official' : 'other',
      starts: new Set<number>(),
    };
    people.set(name, person);
    for (const o of found.offices) person.offices.push({ ...o, title: text.slice(o.start, o.end) });
    if (ROLES.indexOf(found.role) > ROLES.indexOf(person.role)) person.role = found.role;
    for (const [start, end] of [[found.start, found.end] as const, ...(places.get(found.name) ?? [])]) {
      if (!person.starts.has(start)) person.mentions.push([start, end]);
      person.starts.add(start);
    }
    places.delete(found.name);
  }
  return [...people.values()]
    .map(({ name, offices, mentions, role }) => ({
      name,
      offices: withoutShorter(offices.sort((a, b) => a.start - b.start)),
      mentions: mentions.sort((a, b) => a[0] - b[0]),
      role,
    }))
    .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0));
}
