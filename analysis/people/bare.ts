import { saying } from './followers.ts';
import { transliteration } from './foreign.ts';
import type { Found, Source } from './found.ts';
import { leaders } from './leaders.ts';
import { isHan, type NameSpan, nameAt } from './name.ts';
import { surnames } from './surnames.ts';
import { isPlaceName } from './titled.ts';

const LONGEST_SAYING = 4;

function saysSomething(text: string, at: number): boolean {
  for (let n = LONGEST_SAYING; n > 0; n--) if (saying.has(text.slice(at, at + n))) return true;
  return false;
}

/** The least score of a name whose only evidence is that it heads a clause and says something. */
const SAYING = 5;

const found = (span: NameSpan): Found => ({
  name: span.name,
  start: span.start,
  end: span.end,
  offices: [],
  role: 'other',
});

/** A name at the head of a clause with a verb of saying: 某某某强调. */
export function speakers(source: Source): Found[] {
  const { text, known } = source;
  const out: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && isHan(text.charAt(at - 1))) continue;
    if (!surnames.has(text.charAt(at)) && !transliteration.has(text.charAt(at))) continue;
    const name = nameAt(text, at, known);
    if (!name || name.score < SAYING || !saysSomething(text, name.end) || isPlaceName(name, source)) continue;
    if (name.foreign && name.name.length < 3) continue;
    known.add(name.name);
    out.push(found(name));
  }
  return out;
}

/** A dotted name anywhere: nothing else is written so. */
export function dotted(source: Source): Found[] {
  const { text, known } = source;
  const out: Found[] = [];
  for (const match of text.matchAll(/[·•]/g)) {
    let at = match.index;
    while (at > 0 && match.index - at < 8 && transliteration.has(text.charAt(at - 1))) at--;
    if (at === match.index) continue;
    const name = nameAt(text, at, known);
    if (!name?.foreign || name.end <= match.index + 1 || name.score < 6) continue;
    if (out.some((o) => o.start <= at && o.end > at)) continue;
    if (isPlaceName(name, source)) continue;
    known.add(name.name);
    out.push(found(name));
  }
  return out;
}

/** 甲、乙、丙: three names or more in a row, each name-like, are a list of people. */
const ROW = /(?<=^|[^\u3400-\u9fff])[\u3400-\u9fff]{2,4}(?:、[\u3400-\u9fff]{2,4}){2,}/g;
const LISTED = 4.5;

export function rows(source: Source): Found[] {
  const { text, known } = source;
  const out: Found[] = [];
  for (const match of text.matchAll(ROW)) {
    let at = match.index;
    const row: NameSpan[] = [];
    for (;;) {
      const name = nameAt(text, at, known);
      if (!name || name.score < LISTED || isPlaceName(name, source)) break;
      row.push(name);
      if (text.charAt(name.end) !== '、') break;
      at = name.end + 1;
    }
    if (row.length < 3 || !row.some((n) => n.name.length === 3)) continue;
    for (const name of row) {
      known.add(name.name);
      out.push(found(name));
    }
  }
  return out;
}

/** A leader's name is part of a term in 邓小平理论, 习近平新时代……思想. */
const TERM_BEHIND =
  /^(?:新时代|理论|思想|主义|外交思想|法治思想|强军思想|经济思想|文化思想|生态文明思想|选集|文选|文集|全集)/;

export function leadersNamed({ text }: Source): Found[] {
  const out: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const n of [3, 2, 4, 5]) {
      const name = text.slice(at, at + n);
      if (!leaders.has(name) || TERM_BEHIND.test(text.slice(at + n, at + n + 8))) continue;
      // Names of two characters are words of their own inside others: 李强调研, 黄菊花.
      if (n === 2 && (isHan(text.charAt(at - 1)) || !saysSomething(text, at + n))) continue;
      out.push({ name, start: at, end: at + n, offices: [], role: 'official' });
      break;
    }
  }
  return out;
}
