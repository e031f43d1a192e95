/** The article's title, without the names of site and section that `<title>` carries. Pure. */
import { collapse, letters } from './characters.ts';

/** A line that may hold the title. */
export interface TitleLine {
  text: string;
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** Lines between it and the text. */
  before: number;
  linked: boolean;
  dateline: boolean;
  furniture: boolean;
}

export interface TitleFacts {
  title: string;
  place: 'title' | 'heading' | 'meta';
  /** Index of the line that shows it, -1 where none does. */
  line: number;
}

const SEPARATOR =
  /\s*(?:[_|｜丨»>]+|--+|——+(?=[^—]{2,12}$)|\s[-–—·]\s?|\s?[-–—·]\s|[-–—](?=[\u3400-\u9fffA-Za-z.]{2,16}$))\s*/g;
const SITE =
  /(?:网|网站|網|新闻|新聞|日报|晚报|晨报|快报|时报|商报|早报|都市报|频道|在线|门户|人民政府|委员会|中心|首页|资讯|客户端|电视台|新浪|搜狐|腾讯|网易|凤凰|要闻|头条|栏目|版|\.com|\.cn|\.net|党建|杂志|周刊|Yahoo.*|社|大学|学院|研究院|医院|协会|学会|The Paper)$/i;

/**
 * `<title>` without what stands after its last separators, as long as that looks like a site or a section: short, and
 * shorter than what is left.
 */
export function cleanTitle(documentTitle: string): string {
  let title = collapse(documentTitle).replace(/^[\s_|-]+|[\s_|-]+$/g, '');
  for (let i = 0; i < 6; i++) {
    const last = [...title.matchAll(SEPARATOR)].at(-1);
    if (!last || last.index === 0) break;
    const tail = title.slice(last.index + last[0].length);
    const head = title.slice(0, last.index).trim();
    const sure = /[_|｜]|--/.test(last[0]);
    const isSite = SITE.test(tail) || (sure && tail.length <= 14 && tail.length < head.length);
    if (letters(head).length < 4 || !isSite) break;
    title = head;
  }
  return title;
}

/** Letters that two texts share at their beginnings. */
function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

const SHORTEST = 4;
const LONGEST = 120;

/** How well a line matches what the page calls itself, 0 for not at all. */
function match(line: string, whole: string, cleaned: string, claimed: string[]): number {
  if (claimed.includes(line)) return 70;
  if (whole.startsWith(line)) return 60;
  // A `<title>` that was cut short: the line goes on where it stops.
  if (cleaned.length >= 8 && line.startsWith(cleaned) && line.length <= cleaned.length + 16) return 55;
  if (
    cleaned.length >= 10 &&
    line.length <= cleaned.length * 1.6 &&
    sharedStart(line, cleaned) >= Math.max(10, cleaned.length * 0.7)
  )
    return 50;
  return line.length >= 6 && whole.includes(line) ? 35 : 0;
}

/** `lines` in reading order, down to the line that opens the text; `claims` are og:title, headline and the like. */
export function findTitle(documentTitle: string, lines: TitleLine[], claims: string[]): TitleFacts | null {
  const whole = letters(documentTitle);
  const cleanedTitle = cleanTitle(documentTitle);
  const cleaned = letters(cleanedTitle);
  const claimed = claims
    .map((claim) => letters(cleanTitle(claim)))
    .filter((claim) => claim.length >= SHORTEST);
  let best = -1;
  let most = 0;
  lines.forEach((line, index) => {
    const own = letters(line.text);
    if (own.length < SHORTEST || line.text.length > LONGEST) return;
    const fit = match(own, whole, cleaned, claimed);
    if (fit === 0) return;
    const score =
      fit +
      Math.min(own.length, 40) * 0.8 +
      (line.heading ? 12 - line.heading : 0) -
      line.before * 0.1 -
      (line.linked ? 15 : 0);
    if (score >= most) {
      best = index;
      most = score;
    }
  });
  const found = (index: number): TitleFacts => {
    const line = lines[index] as TitleLine;
    return { title: collapse(line.text), place: line.heading ? 'heading' : 'title', line: index };
  };
  if (best >= 0) return found(best);
  const claim = claims
    .map(cleanTitle)
    .find((text) => letters(text).length >= 6 && !whole.startsWith(letters(text)));
  if (claim) return { title: claim, place: 'meta', line: -1 };
  const shown = shownTitle(lines);
  if (shown >= 0) return { ...found(shown), place: 'heading' };
  return cleaned.length >= 2 ? { title: cleanedTitle, place: 'title', line: -1 } : null;
}

/** Where `<title>` names the site alone: the line over the dateline, or a heading, or the line over the text. */
function shownTitle(lines: TitleLine[]): number {
  const fits = (line: TitleLine | undefined) =>
    line !== undefined &&
    letters(line.text).length >= 6 &&
    line.text.length <= 60 &&
    !line.linked &&
    !line.dateline &&
    !line.furniture &&
    !/[>›»|]/.test(line.text);
  const last = lines.length - 1;
  for (let i = last; i >= Math.max(0, last - 12); i--) {
    if (!(lines[i] as TitleLine).dateline) continue;
    for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (fits(lines[j])) return j;
  }
  for (let i = last; i >= Math.max(0, last - 15); i--) {
    const line = lines[i] as TitleLine;
    if (line.heading > 0 && line.heading <= 3 && fits(line)) return i;
  }
  for (let i = last - 1; i >= Math.max(0, last - 2); i--) if (fits(lines[i])) return i;
  return -1;
}
