/** Cuts head and tail off a body: title and dateline above it, editors, links and notices under it. */
import { isMedium } from './byline.ts';
import { letters } from './characters.ts';
import { isDateline } from './dateline.ts';
import { isEditorLine, isElsewhere, isFurniture, isLegal, isNotice, isWidget } from './furniture.ts';
import type { Line } from './regions.ts';
import { isProse, linkShare } from './worth.ts';

/** Share of the running text that must stand above a heading like 相关阅读 for it to end the body. */
const ENOUGH_ABOVE = 0.5;
/** A line of running text shorter than this may still be title, sub-title or dateline. */
const SHORTEST_PARAGRAPH = 12;
/** 来源：… under the text says again what the dateline said. */
const SOURCE_ALONE = /^[（(]?\s*(?:来源|來源|稿源|信息来源|文章来源)\s*[:：]\s*\S{2,20}\s*[)）]?$/;

const isLink = (line: Line) => linkShare(line) > 0.7;

/** `known`: title and `<title>`. A line repeats one of them where it is its beginning, or nearly all of it. */
export function repeatsTitle(text: string, known: string[]): boolean {
  const own = letters(text);
  if (own.length < 4) return false;
  return known.some((title) => {
    const whole = letters(title);
    return (
      own === whole ||
      (own.length >= whole.length * 0.6 && whole.startsWith(own)) ||
      (own.startsWith(whole) && whole.length >= own.length * 0.7)
    );
  });
}

/** Whether a line opens the text itself, and is not title, dateline or furniture. */
export const opensText = (line: Line, known: string[]): boolean =>
  isProse(line) &&
  line.total >= SHORTEST_PARAGRAPH &&
  line.heading === 0 &&
  !isDateline(line.text) &&
  !isFurniture(line.text) &&
  !repeatsTitle(line.text, known);

export function trimHead(lines: Line[], known: string[]): Line[] {
  const first = lines.findIndex((line) => opensText(line, known));
  const until = first < 0 ? lines.length : first;
  let head: Line[] = [];
  for (const line of lines.slice(0, until)) {
    const own = letters(line.text);
    if (repeatsTitle(line.text, known) || isDateline(line.text) || line.heading === 1) head = [];
    else if (
      own.length >= 2 &&
      !isLink(line) &&
      !isFurniture(line.text) &&
      !isMedium(line.text) &&
      !/^\d+$/.test(own)
    ) {
      head.push(line);
    }
  }
  return [...head, ...lines.slice(until)];
}

export function trimTail(lines: Line[]): Line[] {
  const all = lines.reduce((sum, line) => sum + (isProse(line) && !isNotice(line.text) ? line.han : 0), 0);
  let above = 0;
  let end = lines.length;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const ending =
      isElsewhere(line.text) || isEditorLine(line.text) || (isLegal(line.text) && !isNotice(line.text));
    if (ending && above >= all * ENOUGH_ABOVE && above > 0) {
      end = i;
      break;
    }
    if (isProse(line) && !isLegal(line.text)) above += line.han;
  }
  while (end > 1) {
    const line = lines[end - 1] as Line;
    const own = letters(line.text);
    const furniture = isFurniture(line.text) || isNotice(line.text) || SOURCE_ALONE.test(line.text);
    if (!isLink(line) && !furniture && own.length > 0 && !/^\d+$/.test(own)) break;
    end--;
  }
  return lines.slice(0, end);
}

/** Without the widgets and editors' lines that stand between paragraphs. */
export const withoutFurniture = (lines: Line[]): Line[] =>
  lines.filter(
    (line) =>
      !isWidget(line.text) && !(isFurniture(line.text) && !isProse(line)) && letters(line.text) !== '',
  );
