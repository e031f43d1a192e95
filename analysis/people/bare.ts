import { saying } from './followers.ts';
import { isDot, looksForeign, transliteration } from './foreign.ts';
import type { Found, Source } from './found.ts';
import { commonGiven } from './given.ts';
import { leaderBegins, leaders } from './leaders.ts';
import { beginsName, isHan, type NameSpan, nameAt } from './name.ts';
import { officeWordEndingAt } from './office-words.ts';
import { commonSurnames, prepositions } from './surnames.ts';
import { isPlaceName } from './titled.ts';

const LONGEST_SAYING = 4;

function saysSomething(text: string, at: number): boolean {
  for (let n = LONGEST_SAYING; n > 0; n--) if (saying.has(text.slice(at, at + n))) return true;
  return false;
}

/** The least score of a name whose only evidence is that it heads a clause and says something. */
const SAYING = 4;

const found = (span: NameSpan): Found => ({
  name: span.name,
  start: span.start,
  end: span.end,
  offices: [],
  role: 'other',
  bare: true,
});

/** A name at the head of a clause with a verb of saying: 某某某强调. */
export function speakers(source: Source): Found[] {
  const { text, known } = source;
  const out: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!beginsName(text, at) || (at > 0 && isHan(text.charAt(at - 1)))) continue;
    const name = nameAt(text, at, known);
    if (!name || name.score < SAYING || !saysSomething(text, name.end) || isPlaceName(name, source)) continue;
    if (name.foreign && name.name.length < 3) continue;
    known.add(name.name);
    out.push(found(name));
  }
  return out;
}

/** The least score of a name with no evidence but the clear boundaries around it. */
const CLEAR = 5.5;
const CLEAR_FOREIGN = 4.8;
/** Last characters of trees, towns, rivers and the like that are also given names. */
const THING_END = /[树镇子球花庄山河湖江港]$/;

function isClear({ name, score, foreign, end }: NameSpan, text: string): boolean {
  if (foreign)
    return name.length >= 3 && score >= CLEAR_FOREIGN && looksForeign(name) && saysSomething(text, end);
  const surname = name.charAt(0);
  return (
    name.length === 3 &&
    score >= CLEAR &&
    commonSurnames.has(surname) &&
    !prepositions.has(surname) &&
    !THING_END.test(name) &&
    [...name.slice(1)].every((c) => commonGiven.has(c))
  );
}

/** Characters after which a name may begin inside a clause. */
const LEFT = new Set([...'的了和与对由请同以及把被给让向']);

/** A name of three common characters, or a long foreign one, between two clear boundaries. */
export function clear(source: Source): Found[] {
  const { text, known } = source;
  const out: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!beginsName(text, at)) continue;
    const left = text.charAt(at - 1);
    if (left === '“' || isDot(left) || (isHan(left) && !LEFT.has(left))) continue;
    const name = nameAt(text, at, known);
    if (!name || known.has(name.name) || !isClear(name, text) || isPlaceName(name, source)) continue;
    out.push(found(name));
    at = name.end - 1;
  }
  for (const o of out) known.add(o.name);
  return out;
}

/** A dotted name anywhere: nothing else is written so. */
export function dotted(source: Source): Found[] {
  const { text, known } = source;
  const out: Found[] = [];
  for (const match of text.matchAll(/[·•]/g)) {
    let at = match.index;
    while (at > 0 && match.index - at < 8 && transliteration.has(text.charAt(at - 1))) at--;
    for (let k = match.index - 1; k > at; k--) if (officeWordEndingAt(text, k)) at = k;
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
    if (!leaderBegins(text, at)) continue;
    for (const n of [3, 2, 4, 5]) {
      const name = text.slice(at, at + n);
      if (
        !leaders.has(name) ||
        isDot(text.charAt(at + n)) ||
        TERM_BEHIND.test(text.slice(at + n, at + n + 8))
      )
        continue;
      // Names of two characters are words of their own inside others: 李强调研, 黄菊花.
      if (n === 2 && (isHan(text.charAt(at - 1)) || !saysSomething(text, at + n))) continue;
      out.push({ name, start: at, end: at + n, offices: [], role: 'official', bare: true });
      break;
    }
  }
  return out;
}
