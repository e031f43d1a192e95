/** From a body to the article: title, facts, what of the body is the text, and whether it is an article at all. */
import type { Body } from './body.ts';
import { agencyIn, reportersIn } from './byline.ts';
import type { Claims } from './claims.ts';
import { withoutCopies } from './copies.ts';
import { isDateline } from './dateline.ts';
import { decide } from './decide.ts';
import { findFacts } from './facts.ts';
import { isEditorLine, isFurniture, isNotice } from './furniture.ts';
import { headlinesOf } from './headlines.ts';
import { findKind } from './kind.ts';
import type { Line, Page } from './regions.ts';
import { sumOf } from './sums.ts';
import { cleanTitle, findTitle, type TitleFacts } from './title.ts';
import { opensText, trimHead, trimTail, withoutFurniture } from './trim.ts';
import type { Block, RecognisedFacts, Recognition } from './types.ts';
import { isProse, linkShare } from './worth.ts';
import { zoneLine } from './zone.ts';

const texts = (lines: Line[]) => lines.map((line) => line.text);

/** What a page says of itself outside of its text. */
export interface Context {
  claims: Claims;
  documentTitle: string;
  address: string;
}
export const NOTHING_SAID: Context = {
  claims: { titles: [], dates: [], sources: [], authors: [], script: {}, types: [] },
  documentTitle: '',
  address: '',
};

/** Lines above the title that may hold a document's date or the source. */
export const ABOVE_TITLE = 10;
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

export function judge(context: Context, page: Page, body: Body, force: boolean): Recognition {
  const { claims, documentTitle } = context;
  const { lines } = page;
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
  const article = factsOf(context, page, own, title, opens, end);

  if (over) article.overTitle = over.text;
  if (sub) article.subTitle = sub.text;

  const characters = sumOf(own, (line) => line.total);
  const han = sumOf(own, (line) => line.han);
  const prose = sumOf(own, (line) => (isProse(line) ? line.han : 0));
  const edges = texts([...own.slice(0, 2), ...own.slice(-2)]);
  const { recognised, reason } = decide({
    characters,
    han,
    kana: sumOf(own, (line) => line.kana),
    hangul: sumOf(own, (line) => line.hangul),
    punctuationDensity: sumOf(own, (line) => line.marks) / Math.max(1, characters),
    linkShare: sumOf(own, (line) => Math.min(line.linked, line.total)) / Math.max(1, characters),
    blocks: own.length,
    paragraphs: own.filter((line) => isProse(line) && !isNotice(line.text)).length,
    bodyShare:
      prose /
      Math.max(
        1,
        sumOf(lines, (line) => (isProse(line) && !line.hidden ? line.han : 0)),
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
  const { element } = body.region;
  return { recognised, reason, article, headings: blocksOf(headings), blocks, element };
}

const blocksOf = (lines: (Line | undefined)[]): Block[] =>
  lines.flatMap((line) => (line ? [{ nodes: line.nodes }] : []));

function factsOf(
  { claims, address, documentTitle }: Context,
  page: Page,
  own: Line[],
  title: TitleFacts | null,
  opens: number,
  end: number,
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
    address,
    documentTitle,
  });
}
