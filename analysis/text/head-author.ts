import type { Span } from '../types.ts';
import type { Line } from './head-lines.ts';

/** The name itself, two to four characters (spaces inside a name set wide), or a dotted foreign one. */
const NAME = '[\\u3400-\\u9fff](?:[\\u3400-\\u9fff·]{1,7}|[ \\u3000]{1,2}[\\u3400-\\u9fff])';
const NAMES = `(${NAME}(?:[、，, \\u3000]{1,3}(?:(?:本报|实习|见习|特约)?(?:记者|通讯员|实习生)[ \\u3000]?)?${NAME}){0,5})`;
const PAPER = '(?:[\\u3400-\\u9fff]{1,8}?(?:社|报|網|网|台|客户端|中心))?';
const ROLE = `${PAPER}(?:特约|见习|实习|首席|特派|全媒体|融媒体|驻[\\u3400-\\u9fff]{2,4})?(?:记者|記者|通讯员|通訊員|编译|編譯|作者|撰文|撰稿|采写|文/图|图/文|文图|文)`;

/** In brackets behind a dateline or at the end, at the head of a line, or a line by itself. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`[（(](?:${ROLE})[ \\u3000:：]{0,3}${NAMES}[ \\u3000]{0,2}(?:摄|报道|文/图|图)?[)）]`),
  new RegExp(`^(?:[【◆●■▲]{0,2})(?:${ROLE})[ \\u3000]{0,2}[:：/／][ \\u3000]{0,3}${NAMES}$`),
  new RegExp(
    `^(?:${ROLE})[ \\u3000]{0,3}${NAMES}(?:[ \\u3000]{0,2}(?:报道|報導|文/图|摄影报道|发自[\\u3400-\\u9fff]{2,6}|[／/][\\u3400-\\u9fff]{2,8}))?$`,
  ),
  new RegExp(
    `(?:电|電|讯|訊)[ \\u3000]{0,2}(?:本报|新华社)?(?:记者|記者)[ \\u3000]{0,2}${NAMES}(?=报道|報導)`,
  ),
  new RegExp(
    `(?:作者|记者|記者)[ \\u3000]{0,2}[:：][ \\u3000]{0,3}${NAMES}(?=[ \\u3000]*(?:$|责|编|来源|發|发|\\d|[（(|｜]))`,
  ),
];
/** A caption's photographer and an editor wrote nothing of it. */
const NOT_AUTHOR = /(?:责任编辑|责编|编辑|校对|审核|摄影|供图|图片)/;

/** Words between two names of a byline. */
const BETWEEN = /(?:本报|实习|见习|特约)?(?:记者|通讯员|实习生)/g;

export interface Byline {
  author: string;
  span: Span;
}

export function bylineInLine(line: Line): Byline | undefined {
  for (const shape of SHAPES) {
    const m = shape.exec(line.text);
    if (!m?.[1] || NOT_AUTHOR.test(m[0])) continue;
    const printed = m[1].replace(BETWEEN, ' ');
    const at = line.start + m.index + m[0].indexOf(m[1]);
    const padded = /^[\u3400-\u9fff][ \u3000]{1,2}[\u3400-\u9fff]$/.test(printed);
    const author = padded
      ? printed.replace(/[ \u3000]/g, '')
      : printed
          .split(/[、，, \u3000/／]+/)
          .join(' ')
          .trim();
    return { author, span: { start: at, end: at + m[1].length } };
  }
  return undefined;
}
