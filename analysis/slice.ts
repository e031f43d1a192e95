/** An analysis of the part of a text from an offset on: what lies before is dropped, the offsets begin at the part. */
import type { Analysis, Span, Term } from './types.ts';

export function sliceAnalysis(analysis: Analysis, from: number): Analysis {
  const kept = <T extends Span>(spans: T[]): T[] =>
    spans
      .filter(({ start }) => start >= from)
      .map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
  return {
    article: analysis.article,
    terms: kept(analysis.terms).map(
      (term): Term => (term.parts ? { ...term, parts: kept(term.parts) } : term),
    ),
    figures: kept(analysis.figures),
    dates: kept(analysis.dates),
    documents: kept(analysis.documents),
    people: analysis.people
      .map((person) => ({
        ...person,
        offices: kept(person.offices),
        mentions: person.mentions
          .filter(([start]) => start >= from)
          .map(([start, end]): [number, number] => [start - from, end - from]),
      }))
      .filter(({ mentions }) => mentions.length > 0),
  };
}
