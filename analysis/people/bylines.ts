import type { Office } from '../types.ts';
import type { Found, Source } from './found.ts';
import { isHan, type NameSpan, nameAt } from './name.ts';
import { notNames } from './not-names.ts';
import { commonSurnames, prepositions, surnames } from './surnames.ts';
import { isPlaceName } from './titled.ts';

/** The words that a reporter's, photographer's or editor's name follows. */
const ROLE =
  /记者|通讯员|实习生|特派员|报道员|评论员|实习编辑|责任编辑|责编|编辑(?=[：: \u3000])|供图|撰文|采写|(?:撰稿|供稿|校对|审核|监制|统筹|视觉|海报|制图)(?=[：:])|摄影(?=[：: \u3000/／|｜])|作者(?=[：:])|(?<![\u4e00-\u9fff])(?:文字?|图片?|文图)(?:[/／](?:图片?|文字?))?(?=[/／：:|｜丨 \u3000])/g;
/** The paper and the kind of reporter before them: 新华社记者, 本报见习记者. */
const PAPER =
  /(?:[\u4e00-\u9fff]{2,6}(?:社|报|网|台|总台|客户端|传媒)|本报|本台|本网|本刊|早报|晚报|晨报|每经|融媒体中心|全媒体)?(?:首席|特约|见习|实习|特派|全媒体|驻[\u4e00-\u9fff]{2,6}|摄影)?$/;
const LONGEST_PAPER = 16;

/** Words in a byline's run of characters that end it: 记者甲乙报道, 记者甲摄. */
const RUN_END =
  /(?:摄影报道|报道|報道|報導|摄影|摄|发自|通讯员|实习生|实习记者|见习记者|记者|编辑|供图|撰文|综合|[文图](?=[/／]))/;

const LONGEST_RUN = 14;
/** Names in a byline; more are a list of something else. */
const MOST = 6;

function runFrom(text: string, at: number): string {
  let end = at;
  while (end - at < LONGEST_RUN && isHan(text.charAt(end))) end++;
  const run = text.slice(at, end);
  const stop = run.slice(2).search(RUN_END);
  return stop < 0 ? run : run.slice(0, stop + 2);
}

/** Cuts 李蕾张羽飞 into names of two or three characters; every part must begin with a surname. */
function cutRun(run: string): string[] | undefined {
  if (run.length < 2 || run.length > 9) return undefined;
  const rate = (name: string) => {
    if (!surnames.has(name.charAt(0)) || notNames.has(name.slice(0, 2))) return -9;
    return (commonSurnames.has(name.charAt(0)) ? 1 : 0) + (name.length === 3 ? 0.6 : 0.3);
  };
  let best: { parts: string[]; score: number } | undefined;
  const go = (from: number, parts: string[], score: number) => {
    if (score < -4) return;
    if (from === run.length) {
      if (!best || score > best.score) best = { parts: [...parts], score };
      return;
    }
    for (const n of [3, 2]) {
      if (from + n > run.length) continue;
      const name = run.slice(from, from + n);
      go(from + n, [...parts, name], score + rate(name) - 1);
    }
  };
  go(0, [], 0);
  return best && best.score > -4 ? best.parts : undefined;
}

const ENDS_RUN = /^(?:$|[^\u3400-\u9fff]|报道|報導|摄|发自|通讯员|实习|见习|记者|编辑|电|文|图)/;
/** Where a byline stands by itself: after a bracket, at a line's beginning, or after 讯 or 电. */
const APART = /(?:^|[（(\n\s●◆■▲／/|｜丨：:]|[电電讯訊])$/;

/** Names that follow a role word at `at`, divided by 、, spaces or nothing. */
function namesFrom(source: Source, at: number, apart: boolean): NameSpan[] {
  const { text, known } = source;
  const names: NameSpan[] = [];
  let i = at;
  while (names.length < MOST) {
    while (i - at < 80 && /[ \u3000\u00a0：:、，,/／|｜]/.test(text.charAt(i))) i++;
    const begin = i;
    const whole = nameAt(text, i, known);
    if (
      whole &&
      (whole.foreign ||
        whole.end - whole.start > 3 ||
        /[ \u3000]/.test(text.slice(whole.start, whole.end))) &&
      whole.score >= 4
    ) {
      names.push(whole);
      i = whole.end;
    } else {
      const run = runFrom(text, i);
      const cut =
        ENDS_RUN.test(text.slice(i + run.length, i + run.length + 3)) && apart ? cutRun(run) : undefined;
      if (cut) {
        for (const name of cut) {
          names.push({ name, start: i, end: i + name.length, score: 4 });
          i += name.length;
        }
      } else if (whole && whole.score >= 4 && !prepositions.has(whole.name.charAt(0))) {
        names.push(whole);
        i = whole.end;
      } else break;
    }
    if (i === begin || !/^(?:[、，,\s\u3000/／|｜]{1,4}[\u3400-\u9fff])/.test(text.slice(i, i + 5))) break;
    // ， divides two names only where nothing but names stands around it.
    if (/[，,]/.test(text.charAt(i)) && !apart) break;
  }
  return names;
}

/** 记者、通讯员、文/图 before their names. */
export function bylines(source: Source): Found[] {
  const { text, known } = source;
  const found: Found[] = [];
  let last = -1;
  for (const match of text.matchAll(ROLE)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - LONGEST_PAPER), match.index);
    const start = match.index - (match[0].length > 1 ? (PAPER.exec(before)?.[0].length ?? 0) : 0);
    if (/[总主]$/.test(before) && match[0] === '编辑') continue;
    const word = text.slice(start, end);
    if (/^(?:会|站|协会|招待|们|节|证|从|在|问)/.test(text.slice(end, end + 2))) continue;
    // 记者甲通讯员乙丙: a byline goes on where the one before it ended.
    const apart =
      start === last ||
      APART.test(text.slice(Math.max(0, start - 2), start)) ||
      /[：:／/|｜ \u3000]/.test(text.charAt(end));
    const offices: Office[] = [{ title: word, start, end }];
    for (const name of namesFrom(source, end, apart)) {
      last = name.end;
      known.add(name.name);
      found.push({ name: name.name, start: name.start, end: name.end, offices, role: 'reporter' });
    }
  }
  return found;
}

/** （甲、乙） behind a dateline or in the last line: reporters without a word that says so. */
const BARE =
  /(?:(?<=[电電讯訊])|(?<=\n[ \u3000]{0,8}|[。！？”][ \u3000]{0,2}))[（(]([\u3400-\u9fff·]{2,5}(?:[、 \u3000][\u3400-\u9fff·]{2,5}){0,4})[ \u3000]?[)）](?=[ \u3000]{0,4}$|(?<=[电電讯訊][（(].{2,30}))/gm;

export function bracketedNames(source: Source): Found[] {
  const { text, known } = source;
  const found: Found[] = [];
  for (const match of text.matchAll(BARE)) {
    let at = match.index + 1;
    const names: Found[] = [];
    const parts = (match[1] as string).split(/[、 \u3000]/);
    for (const part of parts) {
      const name = nameAt(text, at, known);
      if (!name || name.end - name.start !== part.length || name.score < 4) break;
      names.push({ name: name.name, start: at, end: name.end, offices: [], role: 'reporter' });
      at += part.length + 1;
    }
    if (names.length === parts.length) for (const n of names) found.push(n);
  }
  for (const n of found) known.add(n.name);
  return found;
}

/** 甲 摄, 甲摄 at the end of a caption. */
const PHOTOGRAPHER =
  /(?:^|[^\u3400-\u9fff]|[图片]由)([\u3400-\u9fff][ \u3000]?[\u3400-\u9fff]{1,3})[ \u3000]*摄(?![影像氏制取入政])/g;

export function photographers(source: Source): Found[] {
  const { text, known } = source;
  const found: Found[] = [];
  for (const match of text.matchAll(PHOTOGRAPHER)) {
    const start = match.index + match[0].indexOf(match[1] as string);
    const name = nameAt(text, start, known);
    // 摄 straight behind a name is no word that the reader of names knows to end one.
    const enough = text.charAt(start + (match[1] as string).length) === '摄' ? 1 : 4;
    if (!name || name.end !== start + (match[1] as string).length || name.score < enough) continue;
    if (isPlaceName(name, source)) continue;
    known.add(name.name);
    const at = match.index + match[0].length - 1;
    found.push({
      name: name.name,
      start,
      end: name.end,
      offices: [{ title: '摄', start: at, end: at + 1 }],
      role: 'reporter',
    });
  }
  return found;
}
