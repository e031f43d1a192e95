/** Title, date, source and author of the article, each with where it was found. */
import * as byline from './byline.ts';
import type { Claims } from './claims.ts';
import { firstDate, fromAddress } from './date.ts';
import { isDateline } from './dateline.ts';
import type { Place, RecognisedFacts } from './types.ts';
import type { ZoneLine } from './zone.ts';

export interface FactsInput {
  title: { title: string; place: Place } | null;
  /** The lines from shortly above the title down to the body. */
  zone: ZoneLine[];
  /** Index in `zone` of the title's line; 0 where none shows it. */
  titleAt: number;
  /** Further lines above, the nearest last. */
  above: string[];
  body: string[];
  /** The lines after the body, the next ones first. */
  below: string[];
  claims: Claims;
  address: string;
  documentTitle: string;
}

type Found = { value: string; place: Place } | undefined;

function first<T, R>(values: Iterable<T>, of: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = of(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
const at = (value: string | undefined, place: Place): Found => (value ? { value, place } : undefined);

/** Longest line that is read as part of a dateline. */
const LONGEST = 200;
const short = (line: ZoneLine) => line.text.length < LONGEST;
/** The clock that a page shows its visitor. */
const TODAY = /今天是|今日是|农历|星期.{0,4}$|天气|现在(?:是|时间)/;
const DOCUMENT_DATE = /(?:成文|发文|印发|签发|公布)日期|(?:成文|發文)日期/;

/** A government document's own date, from the table above it: its label and value are neighbouring cells. */
function documentDate(zone: ZoneLine[]): string | undefined {
  const i = zone.findIndex((line) => DOCUMENT_DATE.test(line.text));
  if (i < 0) return undefined;
  return first(zone.slice(i, i + 2), (line) => firstDate(line.text));
}

function date({ zone, titleAt, above, body, below, claims, address }: FactsInput): Found {
  const dated = (lines: string[]) =>
    first(lines, (text) => (text.length < LONGEST && !TODAY.test(text) ? firstDate(text) : undefined));
  const texts = zone.filter(short).map((line) => line.text);
  const under = texts.slice(titleAt);
  const tail = body.slice(-4).filter((text) => text.length < 40);
  return (
    at(documentDate(zone), 'dateline') ??
    at(dated(under.filter(isDateline)) ?? dated(under), 'dateline') ??
    at(dated(texts.slice(Math.max(0, titleAt - 8), titleAt)), 'dateline') ??
    at(claims.script.date, 'script') ??
    at(claims.dates[0], 'meta') ??
    at(dated(body.slice(0, 3).filter((text) => text.length < 60)), 'body') ??
    at(dated(above.slice(-40)), 'page') ??
    at(fromAddress(address), 'address') ??
    at(dated(below.slice(0, 12)), 'page') ??
    at(dated(tail), 'body') ??
    // An e-paper dates the issue, by the day of the week, in its head.
    at(
      first(
        [...above, ...texts].filter((text) => text.length < 60 && !/今天|现在|天气/.test(text)).reverse(),
        firstDate,
      ),
      'page',
    )
  );
}

const SOURCE_NAME = /(?:^|[\s_-]|[a-z](?=[SMO]))(?:source|media|origin|laiyuan|ly|provider|account)/i;

/** A piece that the page itself names as the source by its class. */
function named({ pieces, text }: ZoneLine): string | undefined {
  if (text.length > LONGEST) return undefined;
  return first(pieces, (piece) => {
    const value = byline.sourceIn(piece.text) ?? piece.text;
    const fits =
      SOURCE_NAME.test(piece.name) &&
      /^[^\d:：，。！？]{2,20}$/.test(value) &&
      !/来源|下载|关注|来自|登录|来源/.test(value);
    return fits ? value : undefined;
  });
}

const LABEL_ALONE = /^(?:文章|稿件|信息)?(?:来\s*源|出\s*处|稿\s*源|來\s*源|发文机关|发布机构)\s*[:：]$/;

function labelled(lines: string[]): string | undefined {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.length >= LONGEST) continue;
    const joined = LABEL_ALONE.test(line.trim()) ? `${line}${lines[i + 1] ?? ''}` : line;
    const source = byline.sourceIn(joined);
    if (source) return source;
  }
  return undefined;
}

function source({ zone, titleAt, above, body, below, claims, documentTitle }: FactsInput): Found {
  const texts = zone.map((line) => line.text);
  const under = zone.slice(titleAt).filter(short);
  const claimed = claims.sources
    .map((text) => byline.sourceIn(text) ?? text)
    .find((text) => text.length >= 2 && text.length < 40 && !/^\d+$|https?:/.test(text));
  const tail = body.slice(-3);
  return (
    at(first(tail, byline.editionIn), 'body') ??
    at(labelled(texts.slice(titleAt)) ?? labelled(texts), 'dateline') ??
    at(first(texts, byline.editionBeside), 'dateline') ??
    at(claims.script.source, 'script') ??
    at(first(under, named), 'dateline') ??
    at(
      first(under, (line) => byline.mediumBeside(line.text)),
      'dateline',
    ) ??
    at(under.slice(1).find((line) => byline.isMedium(line.text))?.text, 'dateline') ??
    at(claimed, 'meta') ??
    at(labelled(below.slice(0, 8)), 'page') ??
    at(labelled(tail), 'body') ??
    at(first([...body.slice(0, 3), ...tail], byline.reportersMedium), 'body') ??
    at(first(body.slice(0, 2), byline.agencyIn), 'body') ??
    at(labelled(above.slice(-15)), 'page') ??
    at(byline.siteIn(documentTitle), 'title') ??
    at(byline.isMedium(claims.site ?? '') ? claims.site : undefined, 'meta')
  );
}

/** Reporters stand in the first and the last 90 characters of the text. */
const NEAR_AN_END = 90;

function author({ zone, titleAt, body, claims }: FactsInput): Found {
  const head = body.slice(0, 2).map((text) => text.slice(0, NEAR_AN_END));
  const tail = body.slice(-2).map((text) => text.slice(-NEAR_AN_END));
  const under = zone.slice(titleAt).filter(short);
  return (
    at(
      first(under, (line) => byline.authorIn(line.text) ?? byline.reportersIn(line.text)),
      'dateline',
    ) ??
    at(byline.reportersIn(head.join('\n')), 'body') ??
    at(byline.reportersIn(tail.join('\n')), 'body') ??
    at(byline.signedBy(head[0] ?? '', tail.at(-1) ?? ''), 'body') ??
    at(claims.authors.find(byline.isPersons), 'meta')
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
