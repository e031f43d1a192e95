/** Cuts head and tail off a body: title and dateline above it, editors, links and notices under it. */

import { isMedium, mediumBeside, sourceIn } from './byline.ts';
import { letters } from './characters.ts';
import { findDates } from './date.ts';
import { isElsewhere, isFurniture, isLegal, isWidget } from './furniture.ts';
import type { Line } from './regions.ts';
import { isProse, linkShare } from './worth.ts';

/** Share of the running text that must stand above a heading like 相关阅读 for it to end the body. */
const ENOUGH_ABOVE = 0.5;

/** A line that holds date, source, author and counters and nothing else. */
export function isDateline(text: string): boolean {
  if (text.length > 120) return false;
  const rest = findDates(text).length > 0 || sourceIn(text) !== undefined || mediumBeside(text) !== undefined;
  if (!rest) return false;
  const left = text
    .replace(
      /(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}日?[\sT]*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/g,
      '',
    )
    .replace(/(?:来源|來源|作者|编辑|责编|发布时间|时间|日期|浏览|点击|字号|字体)\S{0,24}/g, '');
  return letters(left).length <= 24 && !/[。！？]/.test(left);
}

const isLink = (line: Line) => linkShare(line) > 0.7;

export function trimHead(lines: Line[], title: string): Line[] {
  const firstProse = lines.findIndex((line) => isProse(line) && !isDateline(line.text) && line.total >= 12);
  const until = firstProse < 0 ? lines.length : firstProse;
  const wanted = letters(title);
  let from = 0;
  const kept: Line[] = [];
  for (let i = 0; i < until; i++) {
    const line = lines[i] as Line;
    const own = letters(line.text);
    const isTitle =
      own.length >= 4 && (own === wanted || (wanted.startsWith(own) && own.length > wanted.length * 0.6));
    if (isTitle || isDateline(line.text)) {
      kept.length = 0;
      from = i + 1;
      continue;
    }
    if (isLink(line) || isFurniture(line.text) || own.length < 2 || isMedium(line.text) || /^\d+$/.test(own))
      continue;
    kept.push(line);
  }
  const head = kept.filter((line) => lines.indexOf(line) >= from);
  return [...head, ...lines.slice(until)];
}

export function trimTail(lines: Line[]): Line[] {
  const all = lines.reduce((sum, line) => sum + (isProse(line) ? line.han : 0), 0);
  let seen = 0;
  let end = lines.length;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isProse(line) && !isLegal(line.text)) seen += line.han;
    else if (isElsewhere(line.text) && seen >= all * ENOUGH_ABOVE) {
      end = i;
      break;
    }
  }
  while (end > 0) {
    const line = lines[end - 1] as Line;
    const own = letters(line.text);
    if (isLink(line) || isFurniture(line.text) || own.length === 0 || /^\d+$/.test(own)) end--;
    else break;
  }
  return lines.slice(0, end);
}

/** Widgets and editors' lines that stand between paragraphs. */
export const withoutFurniture = (lines: Line[]): Line[] =>
  lines.filter(
    (line) =>
      !isWidget(line.text) && !(isFurniture(line.text) && !isProse(line)) && letters(line.text) !== '',
  );
