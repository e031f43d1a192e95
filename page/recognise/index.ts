/**
 * The article recogniser. It reads the live page in one pass, changes nothing, forces no layout, and never throws on
 * what a page is made of. Linear in the size of the page.
 */
import { type Body, findBody } from './body.ts';
import { agencyIn, reportersIn } from './byline.ts';
import { type Claims, readClaims } from './claims.ts';
import { withoutCopies } from './copies.ts';
import { isDateline } from './dateline.ts';
import { decide } from './decide.ts';
import * as dom from './dom.ts';
import { findFacts } from './facts.ts';
import { isEditorLine, isFurniture, isNotice } from './furniture.ts';
import { headlinesOf } from './headlines.ts';
import { findKind } from './kind.ts';
import type { Line, Page } from './regions.ts';
import { findTeasers } from './teasers.ts';
import { cleanTitle, findTitle, type TitleFacts } from './title.ts';
import { opensText, trimHead, trimTail, withoutFurniture } from './trim.ts';
import type { Block, Reason, RecognisedFacts, Recognition } from './types.ts';
import { readPage } from './walk.ts';
import { isProse, linkShare } from './worth.ts';
import { zoneLine } from './zone.ts';

export { describeReason } from './reason.ts';
export type * from './types.ts';

const sum = (lines: Line[], of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
const texts = (lines: Line[]) => lines.map((line) => line.text);

/** Han characters of shown running text below which the hidden lines are looked at too. */
const TOO_LITTLE_SHOWN = 80;

export function recogniseArticle(document: Document, options: { force?: boolean } = {}): Recognition {
  const page = readPage(document);
  const shown = findBody(page);
  const enough =
    shown !== null && sum(shown.lines, (line) => (isProse(line) ? line.han : 0)) >= TOO_LITTLE_SHOWN;
  const body = enough ? shown : (findBody(page, true) ?? shown);
  if (!body) return { recognised: false, reason: withoutBody(page), article: {}, headings: [], blocks: [] };
  return judge(document, page, body, options.force ?? false);
}

function withoutBody(page: Page): Reason {
  const { lines } = page;
  const characters = sum(lines, (line) => line.total);
  const numbers = {
    characters,
    linkShare: sum(lines, (line) => Math.min(line.total, line.linked)) / Math.max(1, characters),
  };
  if (characters === 0) return { code: 'empty', numbers };
  if (sum(lines, (line) => line.han) < characters * 0.15) return { code: 'not-chinese', numbers };
  return {
    code: numbers.linkShare > 0.3 || findTeasers(page).includes(true) ? 'list' : 'not-prose',
    numbers,
  };
}

/** Lines above the title that may hold a document's date or the source. */
const ABOVE_TITLE = 10;
const MOST_ZONE_LINES = 60;

function titleOf(page: Page, until: number, documentTitle: string, claims: Claims): TitleFacts | null {
  const from = Math.max(0, until - 400);
  const lines = page.lines.slice(from, until + 1).map((line, i) => ({
    text: line.text,
    heading: line.heading,
    before: until - from - i,
    linked: linkShare(line) > 0.5,
    dateline: isDateline(line.text),
    furniture: isFurniture(line.text),
  }));
  const claimed = claims.script.title ? [claims.script.title, ...claims.titles] : claims.titles;
  const found = findTitle(documentTitle, lines, claimed);
  return found && found.line >= 0 ? { ...found, line: found.line + from } : found;
}

/** Among so many first lines of the body a dateline says that what stands above it is no text yet. */
const DATELINE_WITHIN = 6;

function openingLine({ lines }: Body, documentTitle: string): Line | undefined {
  const dated = lines.slice(0, DATELINE_WITHIN).findIndex((line) => isDateline(line.text));
  return (
    lines.slice(dated + 1).find((line) => opensText(line, [documentTitle])) ?? lines[dated + 1] ?? lines[0]
  );
}

function judge(document: Document, page: Page, body: Body, force: boolean): Recognition {
  const claims = readClaims(document);
  const { lines } = page;
  const documentTitle = dom.documentTitle(document) ?? '';
  const opening = openingLine(body, cleanTitle(documentTitle));
  const opens = Math.max(0, lines.indexOf(opening as Line));
  const title = titleOf(page, opens, documentTitle, claims);
  const known = title ? [title.title, cleanTitle(documentTitle)] : [cleanTitle(documentTitle)];
  const { over, sub } = title && title.line >= 0 ? headlinesOf(lines, title.line, opens) : {};
  const own = withoutCopies(withoutFurniture(trimTail(trimHead(body.lines, known)))).filter(
    (line) => line !== over && line !== sub,
  );
  const last = own.at(-1);
  const end = last ? lines.indexOf(last) + 1 : opens + 1;
  const article = factsOf(document, page, own, title, opens, end, claims);

  if (over) article.overTitle = over.text;
  if (sub) article.subTitle = sub.text;

  const characters = sum(own, (line) => line.total);
  const han = sum(own, (line) => line.han);
  const prose = sum(own, (line) => (isProse(line) ? line.han : 0));
  const edges = texts([...own.slice(0, 2), ...own.slice(-2)]);
  const { recognised, reason } = decide({
    characters,
    han,
    kana: sum(own, (line) => line.kana),
    hangul: sum(own, (line) => line.hangul),
    punctuationDensity: sum(own, (line) => line.marks) / Math.max(1, characters),
    linkShare: sum(own, (line) => Math.min(line.linked, line.total)) / Math.max(1, characters),
    blocks: own.length,
    paragraphs: own.filter((line) => isProse(line) && !isNotice(line.text)).length,
    bodyShare:
      prose /
      Math.max(
        1,
        sum(lines, (line) => (isProse(line) && !line.hidden ? line.han : 0)),
      ),
    teaserHan: body.teaserHan,
    titleShown: title !== null && title.line >= 0,
    dated: /dateline|meta|script|address/.test(article.foundIn?.date ?? ''),
    datedSomewhere: article.foundIn?.date !== undefined,
    sourced: /dateline|meta|script/.test(article.foundIn?.source ?? ''),
    reported:
      edges.some((text) => agencyIn(text) ?? reportersIn(text)) || article.foundIn?.author === 'dateline',
    edited: lines.slice(Math.max(0, end - 3), end + 12).some((line) => isEditorLine(line.text)),
    calledArticle: claims.types.some((type) => /article|news/.test(type)),
    kind: findKind(page, end, documentTitle, claims),
  });
  const blocks = recognised || force ? blocksOf(own) : [];
  const shownTitle = title && title.line >= 0 ? lines[title.line] : undefined;
  const headings = [over, shownTitle, sub].filter((line) => line !== undefined && !own.includes(line));
  return { recognised, reason, article, headings: blocksOf(headings), blocks };
}

const blocksOf = (lines: (Line | undefined)[]): Block[] =>
  lines.flatMap((line) => (line ? [{ nodes: line.nodes }] : []));

function factsOf(
  document: Document,
  page: Page,
  own: Line[],
  title: TitleFacts | null,
  opens: number,
  end: number,
  claims: Claims,
): RecognisedFacts {
  const { lines } = page;
  const shownAt =
    title && title.line >= 0 && opens - title.line <= MOST_ZONE_LINES ? title.line : Math.max(0, opens - 8);
  const from = Math.max(0, shownAt - ABOVE_TITLE);
  return findFacts({
    title,
    zone: lines.slice(from, Math.max(opens, shownAt + 1)).map(zoneLine),
    titleAt: shownAt - from,
    above: texts(lines.slice(Math.max(0, from - 60), from)),
    body: texts(own),
    below: texts(lines.slice(end, end + 12)),
    claims,
    address: dom.documentAddress(document) ?? '',
    documentTitle: dom.documentTitle(document) ?? '',
  });
}
