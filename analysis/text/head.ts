import type { ArticleFacts, Span } from '../types.ts';
import { bylineInLine } from './head-author.ts';
import { dateInLine } from './head-date.ts';
import { type Line, linesOf } from './head-lines.ts';
import { sourceInLine } from './head-source.ts';

/** How many lines at either end may say something of the article as a whole. */
const HEAD_LINES = 6;
const TAIL_LINES = 4;
/** The longest of 6,000 headlines of evening news has 96 characters. */
const LONGEST_TITLE = 100;
/** A line of head or tail that is longer is a paragraph; only its beginning and end are looked at. */
const LONGEST_FACT_LINE = 80;
const PARAGRAPH_EDGE = 90;

const SALUTATION = /^(?:同志们|各位代表|各位委员|各位同志|女士们|先生们|朋友们|尊敬的|大家好)/;
const DATELINE = /^(?:[^，。\n]{0,16}[0-9]{1,2}月[0-9]{1,2}日[电讯電訊]|本报|央视网消息|新华社)/;
const CAPTION = /^(?:▲|△|图为|图：|资料图)|[摄攝]$/;

const FURNITURE = /^(?:下载|打印|全屏|首页|分享|字号|来源|作者|时间|当前位置|\[)/;

function isFurniture(line: Line): boolean {
  if (line.text.length > LONGEST_FACT_LINE || SALUTATION.test(line.text)) return false;
  return (
    line.text.length < 4 ||
    FURNITURE.test(line.text) ||
    CAPTION.test(line.text) ||
    dateInLine(line.text) !== undefined ||
    bylineInLine(line) !== undefined ||
    sourceInLine(line.text) !== undefined
  );
}

function looksLikeTitle(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE || text.length < 4) return false;
  if (SALUTATION.test(text) || DATELINE.test(text) || CAPTION.test(text)) return false;
  if (/[。；，,：:;]$/.test(text) || /。./.test(text)) return false;
  if (bylineInLine(line) || FURNITURE.test(text) || /^[一二三四五六七八九十]、/.test(text)) return false;
  const date = dateInLine(text);
  if (date && date.end - date.start > text.length / 2) return false;
  // Without anything behind it a line is a text, no headline; a long line with commas is a paragraph.
  return next !== undefined && ((text.match(/[，,]/g) ?? []).length <= 2 || text.length < 60);
}

/** A title set over two lines (国务院关于… / …的意见): the second begins with what the first leaves open. */
function titleOf(lines: readonly Line[]): string | undefined {
  // Only a page's furniture, a caption, a byline or a date may stand above the title; behind a paragraph a title-like
  // line is a section's heading.
  const index = lines.findIndex((line, i) => looksLikeTitle(line, lines[i + 1]) || !isFurniture(line));
  const first = lines[index];
  if (!first || !looksLikeTitle(first, lines[index + 1])) return undefined;
  const second = lines[index + 1];
  const open =
    /(?:关于|印发|推进|促进|推广|推行|落实|加强|做好|深化|支持|组织药品|第[一二三四五]批|全面推行)$/.test(
      first.text,
    );
  if (
    open &&
    second &&
    /(?:意见|通知|决定|办法|规定|方案|公告|条例|批复|规划)$/.test(second.text) &&
    second.text.length < 50
  ) {
    return `${first.text} ${second.text}`;
  }
  return first.text;
}

const beginning = (line: Line): Line => ({ ...line, text: headPart(line) });

/** A paragraph's end, where the reporter stands in brackets. */
function ending(line: Line): Line {
  const from = Math.max(0, line.text.length - PARAGRAPH_EDGE);
  return { ...line, text: line.text.slice(from), start: line.start + from };
}

/** The text of a line where the article's own facts stand: all of a short one, the edge of a paragraph. */
const headPart = (line: Line): string =>
  line.text.length <= LONGEST_FACT_LINE ? line.text : line.text.slice(0, PARAGRAPH_EDGE);

function dateOf(head: readonly Line[], tail: readonly Line[]): string | undefined {
  for (const line of [...head, ...tail]) {
    if (line.text.length > LONGEST_FACT_LINE) continue;
    const date = dateInLine(line.text);
    // A date inside a short sentence is the sentence's, not the article's.
    if (date && !/[。，]/.test(line.text.slice(date.end))) return date.iso;
  }
  return undefined;
}

/**
 * What a plain text says of itself in its first and last lines: title, date (ISO 8601, with the time of day where it is
 * printed), source, author (names divided by a space). Whatever is not said is left out. `bylines` are the offsets of
 * the reporters' names. Never throws.
 */
export function articleFacts(text: string): { facts: ArticleFacts; bylines: Span[] } {
  const lines = linesOf(text);
  const head = lines.slice(0, HEAD_LINES);
  const tail = lines.slice(Math.max(HEAD_LINES, lines.length - TAIL_LINES));
  const facts: ArticleFacts = {};
  const title = titleOf(head);
  if (title) facts.title = title;
  const date = dateOf(head, tail);
  if (date) facts.date = date;
  const edges = [
    ...head.map((line) => headPart(line)),
    ...tail.filter((l) => l.text.length <= LONGEST_FACT_LINE).map((l) => l.text),
  ];
  for (const edge of edges) {
    const source = sourceInLine(edge);
    if (source) {
      facts.source = source;
      break;
    }
  }
  const bylines: Span[] = [];
  for (const line of [...head.map(beginning), ...lines.slice(-TAIL_LINES).map(ending)]) {
    const byline = bylineInLine(line);
    if (!byline || bylines.some((b) => b.start === byline.span.start)) continue;
    bylines.push(byline.span);
    facts.author ??= byline.author;
  }
  return { facts, bylines };
}
