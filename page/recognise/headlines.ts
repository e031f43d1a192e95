/** 引题 and 副题: the lines over and under a title. */
import { isMedium } from './byline.ts';
import { letters } from './characters.ts';
import { isDateline } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import type { Line } from './regions.ts';
import { linkShare } from './worth.ts';

const OVER = /(?:^|[\s_-])(?:pre|yinti|yt|shoulder|kicker|over|up|intro)(?:$|[\s_-]|title)/i;
const SUB = /(?:^|[\s_-])(?:sub|futi|fubiao|ft|second)(?:$|[\s_-]|title)/i;
const SHORTEST = 5;
const LONGEST = 60;

function fits(line: Line | undefined): line is Line {
  if (!line || line.hidden || linkShare(line) > 0.3) return false;
  const { length } = letters(line.text);
  return (
    length >= SHORTEST &&
    length <= LONGEST &&
    line.han >= SHORTEST &&
    !/[>›»|]|记者|記者|通讯员|作者|[。；]$/.test(line.text) &&
    !/^首页/.test(line.text) &&
    !isDateline(line.text) &&
    !isFurniture(line.text) &&
    !isMedium(line.text)
  );
}

/** Beside the title by the page's own marking: a heading, a class that says so, or the same box as the title's. */
function belongs(line: Line, title: Line, name: RegExp): boolean {
  if (line.heading > 0 || name.test(line.region.name)) return true;
  const box = (of: Line) => (of.region.leaf ? of.region.parent : of.region);
  return (
    line.region === title.region ||
    (title.heading > 0 && box(line) === box(title) && /^(?:——|—|--)/.test(line.text))
  );
}

/** The title's neighbours; `until` is the line that opens the text. */
export function headlinesOf(lines: Line[], titleAt: number, until: number): { over?: Line; sub?: Line } {
  const title = lines[titleAt];
  const found: { over?: Line; sub?: Line } = {};
  if (!title) return found;
  const own = letters(title.text);
  const repeats = (line: Line) => letters(line.text).includes(own) || own.includes(letters(line.text));
  const over = lines[titleAt - 1];
  if (fits(over) && !repeats(over) && belongs(over, title, OVER)) found.over = over;
  const sub = lines[titleAt + 1];
  if (titleAt + 1 < until && fits(sub) && !repeats(sub) && belongs(sub, title, SUB)) found.sub = sub;
  return found;
}
