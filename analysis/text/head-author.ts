import { compoundSurnames, surnames } from '../people/surnames.ts';
import type { Span } from '../types.ts';
import type { Line } from './head-lines.ts';

/** A name: two to four characters, one set wide, or a dotted foreign one. */
const NAME = '[\\u3400-\\u9fff](?:[\\u3400-\\u9fff·]{1,7}|[ \\u3000]{1,2}[\\u3400-\\u9fff])';
const FURTHER_ROLE = '(?:本报|实习|见习|特约)?(?:记者|通讯员|实习生)';
const NAMES = `(${NAME}(?:[、，, \\u3000]{1,3}(?:${FURTHER_ROLE}[ \\u3000]?)?${NAME}){0,5})`;
const S = '[ \\u3000]';
const ROLE = '(?:记者|記者|通讯员|通訊員|编译|編譯|评论员|作者|撰文|撰稿|采写|文[/／]图|图[/／]文|文)';
/** What may stand behind the names in their line. */
const BEHIND = `(?=${S}*(?:$|[)）(（｜|]|来源|來源|报道|報導|发自|[／/]|责任|责编|[0-9]{1,2}月|系))`;

/** In brackets, as a line's beginning, or between a dateline and 报道; bracketed names alone behind a dateline or the last sentence. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`[（(【][^（()）\\n，。]{0,14}?${ROLE}[:：/／|丨｜]?${S}{0,3}${NAMES}${S}{0,2}(?=[)）】，。])`),
  new RegExp(`[电電讯訊][（(]${NAMES}[)）]`),
  new RegExp(`[电電讯訊]${S}{0,2}(?:本报|新华社)?(?:记者|記者)${S}{0,2}${NAMES}(?=报道|報導)`),
  new RegExp(`^[^，。（(:：]{0,16}?${ROLE}${S}{0,2}[:：/／|丨｜]?${S}{0,3}${NAMES}${BEHIND}`),
  new RegExp(`[。！？”][（(]${NAMES}${S}?[)）]$`),
  new RegExp(`${S}(?:作者|记者|記者)${S}{0,2}[:：]${S}{0,3}${NAMES}${BEHIND}`),
];
/** A caption's photographer and an editor wrote nothing of it. */
const NOT_AUTHOR = /责任编辑|责编|编辑|校对|审核|摄影|供图|图片|[摄攝]$/;
const NOT_NAMES = /^(?:整合|综合|报道|摄影|摄|文|图|来源|供图|编辑|.*(?:从|到|在|了|的).*)$/;

const further = new RegExp(FURTHER_ROLE, 'g');
const PADDED = /^[\u3400-\u9fff][ \u3000]{1,2}[\u3400-\u9fff]$/;
const LONGEST_CHINESE = 4;

function namesIn(printed: string): string[] {
  if (PADDED.test(printed)) return [printed.replace(/[ \u3000]/g, '')];
  return printed
    .replace(further, ' ')
    .split(/[、，, \u3000]+/)
    .filter((name) => name.length > 1 && (name.length <= LONGEST_CHINESE || name.includes('·')))
    .filter(
      (name) => name.includes('·') || surnames.has(name.charAt(0)) || compoundSurnames.has(name.slice(0, 2)),
    )
    .filter((name) => !NOT_NAMES.test(name));
}

export interface Byline {
  author: string;
  span: Span;
}

/** The reporters or authors whom a line of head or tail names; names divided by a space. */
export function bylineInLine(line: Line): Byline | undefined {
  for (const shape of SHAPES) {
    const m = shape.exec(line.text);
    if (!m?.[1] || NOT_AUTHOR.test(m[0])) continue;
    const names = namesIn(m[1]);
    if (names.length === 0) continue;
    const start = line.start + m.index + m[0].lastIndexOf(m[1]);
    return { author: names.join(' '), span: { start, end: start + m[1].length } };
  }
  return undefined;
}
