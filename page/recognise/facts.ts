/** Title, date, source and author of the article, each with where it was found. */
import { authorIn, isMedium, isName, mediumBeside, reportersIn, sourceIn } from './byline.ts';
import type { Claims } from './claims.ts';
import { findDates, fromAddress } from './date.ts';
import type { Line } from './regions.ts';
import type { Place, RecognisedFacts } from './types.ts';

export interface FactsInput {
  title: { title: string; place: Place } | null;
  /** The lines between title and body, the title's own included, nearest the body last. */
  zone: string[];
  /** All lines before the body. */
  above: string[];
  body: Line[];
  /** The lines after the body, the next ones first. */
  below: string[];
  claims: Claims;
  address: string;
}

type Found = { value: string; place: Place } | undefined;

const first = <T>(values: Iterable<T | undefined>): T | undefined => {
  for (const value of values) if (value !== undefined) return value;
  return undefined;
};
const at = (value: string | undefined, place: Place): Found => (value ? { value, place } : undefined);

function date({ zone, above, body, below, claims, address }: FactsInput): Found {
  const dated = (lines: string[]) =>
    first(lines.filter((l) => l.length < 200).map((line) => findDates(line)[0]?.iso));
  const tail = body
    .slice(-3)
    .map((line) => line.text)
    .filter((text) => text.length < 40);
  return (
    at(dated(zone), 'dateline') ??
    at(claims.script.date, 'script') ??
    at(claims.dates[0], 'meta') ??
    at(dated(above.slice(-40)), 'page') ??
    at(fromAddress(address), 'address') ??
    at(dated(below.slice(0, 12)), 'page') ??
    at(dated(tail), 'body')
  );
}

function source({ zone, above, body, below, claims }: FactsInput): Found {
  const labelled = (lines: string[]) => first(lines.filter((l) => l.length < 160).map(sourceIn));
  const metaSource = claims.sources
    .map((s) => sourceIn(s) ?? s)
    .find((s) => s.length >= 2 && s.length < 40 && !/^\d+$|https?:/.test(s));
  const tail = body.slice(-3).map((line) => line.text);
  return (
    at(labelled(zone), 'dateline') ??
    at(claims.script.source, 'script') ??
    at(first(zone.map(mediumBeside)), 'dateline') ??
    at(zone.find(isMedium), 'dateline') ??
    at(metaSource, 'meta') ??
    at(labelled(below.slice(0, 8)), 'page') ??
    at(labelled(tail), 'body') ??
    at(labelled(above.slice(-15)), 'page')
  );
}

function author({ zone, body, claims }: FactsInput): Found {
  const head = body
    .slice(0, 2)
    .map((line) => line.text.slice(0, 90))
    .join('\n');
  const tail = body
    .slice(-2)
    .map((line) => line.text.slice(-90))
    .join('\n');
  return (
    at(
      first(zone.filter((l) => l.length < 160).map((line) => authorIn(line) ?? reportersIn(line))),
      'dateline',
    ) ??
    at(reportersIn(head), 'body') ??
    at(reportersIn(tail), 'body') ??
    at(claims.authors.find(isName), 'meta')
  );
}

export function findFacts(input: FactsInput): RecognisedFacts {
  const found = {
    title: at(input.title?.title, input.title?.place ?? 'title'),
    date: date(input),
    source: source(input),
    author: author(input),
  };
  const foundIn: NonNullable<RecognisedFacts['foundIn']> = {};
  const facts: RecognisedFacts = { foundIn };
  for (const key of ['title', 'date', 'source', 'author'] as const) {
    const fact = found[key];
    if (!fact) continue;
    facts[key] = fact.value;
    foundIn[key] = fact.place;
  }
  return facts;
}
