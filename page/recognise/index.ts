/**
 * The article recogniser. It reads the live page in one pass, changes nothing, forces no layout, and never throws on
 * what a page is made of. Linear in the size of the page.
 */
import { type Body, findBody } from './body.ts';
import { readClaims } from './claims.ts';
import { decide } from './decide.ts';
import * as dom from './dom.ts';
import { findFacts } from './facts.ts';
import type { Line, Page } from './regions.ts';
import { findTitle } from './title.ts';
import { trimHead, trimTail, withoutFurniture } from './trim.ts';
import type { Recognition } from './types.ts';
import { readPage } from './walk.ts';
import { isProse } from './worth.ts';

export { describeReason } from './reason.ts';
export type * from './types.ts';

const sum = (lines: Line[], of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);

export function recogniseArticle(document: Document, options: { force?: boolean } = {}): Recognition {
  const page = readPage(document);
  const body = findBody(page) ?? findBody(page, true);
  const empty: Recognition = {
    recognised: false,
    reason: { code: 'empty', numbers: {} },
    article: {},
    blocks: [],
  };
  if (!body) return empty;
  return judge(document, page, body, options.force ?? false);
}

function judge(document: Document, page: Page, body: Body, force: boolean): Recognition {
  const claims = readClaims(document);
  const { lines } = page;
  const firstLine = lines.indexOf(body.lines.find(isProse) ?? (body.lines[0] as Line));
  const shown = lines.slice(0, firstLine + 1);
  const titleLines = shown.map((line, i) => ({
    text: line.text,
    heading: line.heading,
    before: firstLine - i,
  }));
  const wanted = dom.documentTitle(document) ?? '';
  const asClaims = claims.script.title ? [claims.script.title, ...claims.titles] : claims.titles;
  const title = findTitle(wanted, titleLines, asClaims);

  const own = withoutFurniture(trimTail(trimHead(body.lines, title?.title ?? '')));
  const start = own[0] ? lines.indexOf(own[0]) : firstLine;
  const last = own.at(-1);
  const end = last ? lines.indexOf(last) + 1 : firstLine + 1;
  const titleAt = title && title.line >= 0 ? title.line : Math.max(0, start - 8);
  const texts = (from: number, to: number) => lines.slice(from, to).map((line) => line.text);
  const article = findFacts({
    title,
    zone: [...texts(titleAt, Math.max(start, firstLine)), ...texts(Math.max(0, titleAt - 3), titleAt)],
    above: texts(0, start),
    body: own,
    below: texts(end, end + 12),
    claims,
    address: dom.documentAddress(document) ?? '',
  });

  const characters = sum(own, (line) => line.total);
  const prose = sum(lines, (line) => (isProse(line) ? line.han : 0));
  const { recognised, reason } = decide({
    characters,
    han: sum(own, (line) => line.han),
    kana: sum(own, (line) => line.kana),
    hangul: sum(own, (line) => line.hangul),
    punctuationDensity: sum(own, (line) => line.marks) / Math.max(1, characters),
    linkShare: sum(own, (line) => line.linked) / Math.max(1, characters),
    blocks: own.length,
    bodyShare: sum(own, (line) => (isProse(line) ? line.han : 0)) / Math.max(1, prose),
    hasTitle: title !== null,
    hasDate: article.date !== undefined,
  });
  const blocks = recognised || force ? own.map(({ nodes }) => ({ nodes })) : [];
  return { recognised, reason, article, blocks };
}
