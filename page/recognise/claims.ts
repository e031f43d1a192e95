/** What a page says of itself to machines: meta tags, JSON-LD and the variables of its scripts. */

import { fromMachineDate, fromTimestamp } from './date.ts';
import * as dom from './dom.ts';

export interface Claims {
  titles: string[];
  dates: string[];
  sources: string[];
  authors: string[];
  /** From a variable of a script, which holds what the page shows only after running it. */
  script: { title?: string; date?: string; source?: string };
  /** og:site_name */
  site?: string;
  /** schema.org types and og:type, lower case. */
  types: string[];
}

const TITLE = /^(?:og:title|twitter:title|articletitle|title|dc\.title|weibo:\s?article:title)$/i;
const DATE =
  /^(?:pubdate|publishdate|publish_?time|publishedtime|pub_?time|firstpublishedtime|article:published_time|og:(?:release_date|published_time|time)|datepublished|dc\.date(?:\.issued)?|date|weibo:\s?article:create_at|apub:time|createdate|release_date|parsely-pub-date|sailthru\.date|_pubtime)$/i;
const SOURCE =
  /^(?:source|contentsource|og:source|articlesource|mediaid|dc\.source|weibo:\s?article:source|copyright_source)$/i;
const AUTHOR =
  /^(?:author|article:author|og:(?:article:)?author|dc\.creator|byl|byline|weibo:\s?article:author)$/i;

/** Longest script that is searched for variables, in UTF-16 units: their declarations stand in small inline scripts. */
const LONGEST_SCRIPT = 400_000;
const MOST_SCRIPTS = 80;

function readMeta(document: Document, claims: Claims): void {
  for (const meta of dom.select(document, 'meta[content]').slice(0, 200)) {
    const name =
      dom.attributeOf(meta, 'name') || dom.attributeOf(meta, 'property') || dom.attributeOf(meta, 'itemprop');
    const content = dom.attributeOf(meta, 'content').trim();
    if (!name || !content || content.length > 300) continue;
    if (TITLE.test(name)) claims.titles.push(content);
    else if (DATE.test(name)) {
      const date = fromMachineDate(content);
      if (date) claims.dates.push(date);
    } else if (SOURCE.test(name)) claims.sources.push(content);
    else if (AUTHOR.test(name)) claims.authors.push(content);
    else if (name === 'og:site_name') claims.site = content;
    else if (name === 'og:type') claims.types.push(content.toLowerCase());
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const nameOf = (value: unknown): string => {
  const one = Array.isArray(value) ? value[0] : value;
  return text(one) || text((one as { name?: unknown } | null | undefined)?.name);
};

function readLinkedData(raw: string, claims: Claims): void {
  let parsed: unknown;
  try {
    // Pages leave line breaks inside the strings.
    parsed = JSON.parse(raw.replace(/[\n\r\t]/g, ' '));
  } catch {
    return;
  }
  const graph = (parsed as { '@graph'?: unknown } | null)?.['@graph'];
  const list: unknown[] = Array.isArray(parsed) ? parsed : [parsed, ...(Array.isArray(graph) ? graph : [])];
  for (const item of list.slice(0, 20) as Record<string, unknown>[]) {
    if (!item || typeof item !== 'object') continue;
    const type = String(item['@type'] ?? '').toLowerCase();
    if (type) claims.types.push(type);
    if (!/article|posting|report/.test(type) && !item.pubDate) continue;
    const title = text(item.headline) || text(item.title);
    if (title && title.length < 200) claims.titles.push(title);
    const date = fromMachineDate(text(item.datePublished) || text(item.pubDate) || text(item.dateCreated));
    if (date) claims.dates.push(date);
    const author = nameOf(item.author);
    if (author) claims.authors.push(author);
  }
}

/** WeChat's account pages keep title, date and account in variables; others keep the date in a JSON string. */
function readScript(code: string, claims: Claims): void {
  const { script } = claims;
  const stamp =
    /\bvar\s+ct\s*=\s*["'](\d{10})["']/.exec(code)?.[1] ??
    /\bori_create_time\s*[:=]\s*["']?(\d{10})/.exec(code)?.[1];
  if (stamp) script.date ??= fromTimestamp(stamp) as string;
  const account = /\bvar\s+nickname\s*=\s*(?:htmlDecode\()?["']([^"'<>]{1,40})["']/.exec(code)?.[1];
  if (account) script.source ??= account;
  const title = /\bvar\s+msg_title\s*=\s*["']([^"'<>]{2,120})["']/.exec(code)?.[1];
  if (title) script.title ??= title;
  const date =
    /["']?(?:publish(?:ed)?_?(?:time|date|at)|pub_?(?:time|date)|datePublished|newsTime)["']?\s*[:=]\s*["']?((?:19|20)\d{2}[-/]\d{1,2}[-/]\d{1,2}[T\d: ]*|1\d{9}(?:\d{3})?)\b/i.exec(
      code,
    )?.[1];
  const read = date && fromMachineDate(date);
  if (read) script.date ??= read;
}

export function readClaims(document: Document): Claims {
  const claims: Claims = { titles: [], dates: [], sources: [], authors: [], script: {}, types: [] };
  readMeta(document, claims);
  for (const script of dom.select(document, 'script:not([src])').slice(0, MOST_SCRIPTS)) {
    const code = dom.textContent(script) ?? '';
    if (code.length > LONGEST_SCRIPT) continue;
    if (/ld\+json/.test(dom.attributeOf(script, 'type'))) readLinkedData(code, claims);
    else readScript(code, claims);
  }
  return claims;
}
