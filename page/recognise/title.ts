/** The article's title, without the names of site and section that `<title>` carries. Pure. */
import { collapse, letters } from './characters.ts';

/** A line that may hold the title. */
export interface TitleLine {
  text: string;
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** Lines between it and the body; negative inside the body. */
  before: number;
}

export interface TitleFacts {
  title: string;
  place: 'title' | 'heading' | 'meta' | 'data';
  /** Index of the line that shows it, -1 where none does. */
  line: number;
}

const SEPARATOR =
  /\s*(?:[_|｜丨»>]+|--+|——+(?=[^—]{2,12}$)|\s[-–—·]\s?|\s?[-–—·]\s|[-–—](?=[\u3400-\u9fffA-Za-z.]{2,16}$))\s*/;
const SITE =
  /(?:网|网站|新闻|日报|晚报|晨报|快报|时报|商报|早报|都市报|频道|在线|门户|人民政府|委员会|中心|首页|资讯|客户端|电视台|新浪|搜狐|腾讯|网易|凤凰|要闻|头条|栏目|版|\.com|\.cn|\.net|党建|杂志|周刊|Yahoo.*|社|大学|学院|研究院|医院|协会|学会)$/i;

/**
 * `<title>` without what stands after its last separators, as long as that looks like a site or a section: short, and
 * shorter than what is left.
 */
export function cleanTitle(documentTitle: string): string {
  let title = collapse(documentTitle).replace(/^[\s_|-]+|[\s_|-]+$/g, '');
  for (let i = 0; i < 6; i++) {
    const cut = lastSeparator(title);
    if (!cut) break;
    const { head, tail, sure } = cut;
    const longEnough = letters(head).length >= 4;
    if (!longEnough || !(SITE.test(tail) || (sure && tail.length <= 14 && tail.length < head.length))) break;
    title = head;
  }
  return title;
}

function lastSeparator(title: string): { head: string; tail: string; sure: boolean } | null {
  const all = [...title.matchAll(new RegExp(SEPARATOR.source, 'g'))];
  const last = all.at(-1);
  if (!last || last.index === 0) return null;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, last.index).trim();
  return { head, tail, sure: /[_|｜]|--/.test(last[0]) };
}

const containsAtStart = (whole: string, part: string) => part.length >= 4 && whole.startsWith(part);

/** `lines` in reading order, to the end of the body's first lines; `claims` are og:title, headline and the like. */
export function findTitle(documentTitle: string, lines: TitleLine[], claims: string[]): TitleFacts | null {
  const whole = letters(documentTitle);
  const claimed = claims.map(cleanTitle).filter((claim) => letters(claim).length >= 4);
  let best: { index: number; score: number } | null = null;
  lines.forEach((line, index) => {
    const own = letters(line.text);
    if (own.length < 4 || line.text.length > 120) return;
    let score = 0;
    if (containsAtStart(whole, own)) score = 60;
    else if (whole.length >= 8 && containsAtStart(own, letters(cleanTitle(documentTitle)))) score = 55;
    else if (own.length >= 6 && whole.includes(own)) score = 35;
    if (claimed.some((claim) => letters(claim) === own)) score += 30;
    if (score === 0 && line.heading > 0 && line.heading <= 3 && line.before >= 0 && line.before < 25)
      score = 12;
    if (score === 0) return;
    score += Math.min(own.length, 40) * 0.8 + (line.heading ? 12 - line.heading : 0);
    score -= Math.abs(line.before) * (line.before < 0 ? 2 : 0.25);
    if (!best || score >= best.score) best = { index, score };
  });
  const found = best as { index: number; score: number } | null;
  if (found) {
    const line = lines[found.index] as TitleLine;
    return { title: collapse(line.text), place: line.heading ? 'heading' : 'title', line: found.index };
  }
  const claim = claimed[0];
  if (claim) return { title: claim, place: 'meta', line: -1 };
  const cleaned = cleanTitle(documentTitle);
  return letters(cleaned).length >= 2 ? { title: cleaned, place: 'title', line: -1 } : null;
}
