/** Analyses of parts of a text, moved and put together. Pure. */
import type { Analysis, Person, Span, Term } from '../analysis/types.ts';

export const NOTHING: Analysis = {
  article: {},
  terms: [],
  figures: [],
  dates: [],
  people: [],
  documents: [],
};

const move = <T extends Span>(span: T, by: number): T => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

const moveTerm = (term: Term, by: number): Term => ({
  ...move(term, by),
  ...(term.parts && { parts: term.parts.map((part) => move(part, by)) }),
});

const movePerson = (person: Person, by: number): Person => ({
  ...person,
  offices: person.offices.map((office) => move(office, by)),
  mentions: person.mentions.map(([start, end]): [number, number] => [start + by, end + by]),
});

export function moveAnalysis(analysis: Analysis, by: number): Analysis {
  if (by === 0) return analysis;
  return {
    article: analysis.article,
    terms: analysis.terms.map((term) => moveTerm(term, by)),
    figures: analysis.figures.map((figure) => move(figure, by)),
    dates: analysis.dates.map((date) => move(date, by)),
    documents: analysis.documents.map((document) => move(document, by)),
    people: analysis.people.map((person) => movePerson(person, by)),
  };
}

/** What lies wholly within [from, to); people without a mention there go. */
export function cutAnalysis(analysis: Analysis, from: number, to: number): Analysis {
  const within = <T extends Span>(spans: T[]) => spans.filter(({ start, end }) => start >= from && end <= to);
  return {
    article: analysis.article,
    terms: within(analysis.terms),
    figures: within(analysis.figures),
    dates: within(analysis.dates),
    documents: within(analysis.documents),
    people: analysis.people
      .map((person) => ({
        ...person,
        offices: within(person.offices),
        mentions: person.mentions.filter(([start, end]) => start >= from && end <= to),
      }))
      .filter(({ mentions, offices }) => mentions.length + offices.length > 0),
  };
}

function joinPeople(parts: readonly Analysis[]): Person[] {
  const known = new Map<string, Person>();
  for (const person of parts.flatMap(({ people }) => people)) {
    const before = known.get(person.name);
    known.set(
      person.name,
      before
        ? {
            ...before,
            role: before.role === 'other' ? person.role : before.role,
            offices: [...before.offices, ...person.offices],
            mentions: [...before.mentions, ...person.mentions],
          }
        : person,
    );
  }
  return [...known.values()];
}

/** Parts in the order of the text, none over another. The facts are the first one’s. */
export const joinAnalyses = (parts: readonly Analysis[]): Analysis => ({
  article: parts[0]?.article ?? {},
  terms: parts.flatMap(({ terms }) => terms),
  figures: parts.flatMap(({ figures }) => figures),
  dates: parts.flatMap(({ dates }) => dates),
  documents: parts.flatMap(({ documents }) => documents),
  people: joinPeople(parts),
});
