import { characterClass } from './character-class.ts';
import { followers, LONGEST_FOLLOWER } from './followers.ts';
import { isDot, transliteration } from './foreign.ts';
import { givenCharacters, neverGiven } from './given.ts';
import { notNames } from './not-names.ts';
import { endsOffice, titleBehind } from './office-words.ts';
import { commonSurnames, compoundSurnames, prepositions, surnames } from './surnames.ts';

export interface NameSpan {
  name: string;
  start: number;
  end: number;
  /** How sure the span is; see `accept` below for what is enough where. */
  score: number;
  foreign?: boolean;
}

export const isHan = (c: string): boolean => c >= '\u3400' && c <= '\u9fff';

/** A name, Chinese or foreign, may begin with the character at `at`. */
export const beginsName = characterClass(
  surnames,
  transliteration,
  [...compoundSurnames].map((s) => s.charAt(0)),
);

/** Characters that end a given name even where no word of the table follows. */
const ENDS_AFTER = new Set([
  ...'的了在是说与和等及将被把从对到也还都就不着这那我你他她率向于为以由称并曾而则又已再让给因从先便即今昨主出会参表指强接带前任以走继演来去看听回赴抵正分',
]);

/** How well a name ends at `end`: 3 certainly, 2 probably, 0 it may, -2 it seems to go on. */
export function boundary(text: string, end: number): number {
  const next = text.charAt(end);
  if (next === '' || !isHan(next)) return isDot(next) ? -2 : 3;
  for (let n = LONGEST_FOLLOWER; n > 1; n--) if (followers.has(text.slice(end, end + n))) return 3;
  if (titleBehind(text, end)) return 3;
  if (followers.has(next) || ENDS_AFTER.has(next)) return 2;
  return -2;
}

/** What the given name's characters say for it; undefined where one of them rules it out. */
function givenScore(given: string): number | undefined {
  let score = 0;
  for (const c of given) {
    if (!isHan(c) || neverGiven.has(c)) return undefined;
    score += givenCharacters.has(c) ? 1 : -1;
  }
  return score;
}

export function surnameLengthAt(text: string, at: number): number {
  if (compoundSurnames.has(text.slice(at, at + 2))) return 2;
  return surnames.has(text.charAt(at)) ? 1 : 0;
}

/** Places, bodies and things end so, given names hardly ever. */
const BODY_END = new Set([
  ...'省市县区镇乡村部厅局处会院校厂社馆所站队组室办委团厦楼馆路街州湾港店网报台法案级们者员业',
]);

/** All readings of a Chinese name at `at`, without what follows. */
function* readings(
  text: string,
  at: number,
): Generator<{ end: number; name: string; given: number; surname: number }> {
  const lengths = surnameLengthAt(text, at) === 2 ? [2, 1] : [1];
  for (const length of lengths) {
    const surname = text.slice(at, at + length);
    if (length === 1 && !surnames.has(surname)) continue;
    for (const n of [2, 1]) {
      const given = text.slice(at + length, at + length + n);
      // 汤先生: a form of address, no given name.
      if (given.length < n || titleBehind(text, at + length) === given) continue;
      const name = surname + given;
      if (notNames.has(name.slice(0, 2)) || notNames.has(name)) continue;
      if (BODY_END.has(given.charAt(n - 1)) && !givenCharacters.has(given.charAt(n - 1))) continue;
      const score = givenScore(given);
      if (score === undefined) continue;
      const known = length === 2 ? 2 : commonSurnames.has(surname) ? 1 : 0;
      yield { end: at + length + n, name, given: score, surname: known };
    }
  }
}

/** 王　伟: a two-character name set wide, to the width of three. */
function padded(text: string, at: number): NameSpan | undefined {
  if (!surnames.has(text.charAt(at))) return undefined;
  let i = at + 1;
  while (i - at <= 3 && /[ \u3000\u00a0]/.test(text.charAt(i))) i++;
  const given = text.charAt(i);
  if (i === at + 1 || !givenCharacters.has(given) || neverGiven.has(given)) return undefined;
  // Behind it the line, the bracket or the next name must begin: 张 伟 李 娜.
  if (isHan(text.charAt(i + 1)) && boundary(text, i + 1) < 2) return undefined;
  return { name: text.charAt(at) + given, start: at, end: i + 1, score: 5 };
}

const isNamePart = (c: string, anyHan: boolean) =>
  transliteration.has(c) || (anyHan && isHan(c) && (!neverGiven.has(c) || IN_UYGHUR_NAMES.has(c)));

/** Function words of Chinese that Uyghur names have a syllable of: 阿布都热合曼. */
const IN_UYGHUR_NAMES = new Set('都合');

/** Whether a dot follows within a few characters that a name may have: 育亭·维沙蓬. */
function beginsDotted(text: string, at: number): boolean {
  for (let i = at; i - at < 8; i++) {
    if (isDot(text.charAt(i))) return i > at;
    if (!isNamePart(text.charAt(i), true)) return false;
  }
  return false;
}

function foreignAt(text: string, at: number, anchored: boolean): NameSpan | undefined {
  let end = at;
  let dots = 0;
  const dotted = anchored && beginsDotted(text, at);
  while (end - at < 24) {
    const c = text.charAt(end);
    if (dotted && dots > 0 && !transliteration.has(c) && boundary(text, end) >= 2) break;
    if (isDot(c) && end > at && isNamePart(text.charAt(end + 1), anchored)) dots++;
    else if (!transliteration.has(c) && !(dotted && isNamePart(c, true))) break;
    end++;
  }
  // A name ends before a word that follows names, though its characters could be part of one.
  let cut = end;
  let lastDot = -1;
  for (let i = at; i < end; i++) if (isDot(text.charAt(i))) lastDot = i;
  for (let i = at + 2; i < end; i++) {
    if (isDot(text.charAt(i)) || isDot(text.charAt(i - 1))) continue;
    if (boundary(text, i) === 3 && (dots === 0 || i > lastDot)) {
      cut = i;
      break;
    }
  }
  const length = cut - at;
  if (length < 2 || (dots === 0 && length > 8)) return undefined;
  const name = text.slice(at, cut);
  if (notNames.has(name) || (dots === 0 && notNames.has(name.slice(0, 2)))) return undefined;
  const score = (dots > 0 ? 5 : Math.min(length, 4) * 0.7) + boundary(text, cut);
  return { name, start: at, end: cut, score, foreign: true };
}

/**
 * The best reading of a name that begins at `at`. `known`: names that the text has shown elsewhere; `anchored`: an
 * office stands right before it, so that the name's beginning is certain.
 */
export function nameAt(
  text: string,
  at: number,
  known?: ReadonlySet<string>,
  anchored = false,
): NameSpan | undefined {
  let best: NameSpan | undefined;
  const offer = (span: NameSpan | undefined) => {
    if (span && (!best || span.score > best.score)) best = span;
  };
  // Behind an office or a role 和, 在, 向 … are what they mostly are.
  const common = commonSurnames.has(text.charAt(at));
  const preposition = prepositions.has(text.charAt(at)) ? (!common ? -4 : anchored ? 0 : -2) : 0;
  for (const { end, name, given, surname } of readings(text, at)) {
    const length = end - at === 3 ? 0.5 : 0;
    const seen = known?.has(name) ? 4 : 0;
    // 阿某|以及, 某某|一直: the last character belongs to the word behind the name.
    const broken = end - at > 2 && followers.has(text.slice(end - 1, end + 1)) ? -1.5 : 0;
    const score = surname + given + length + seen + preposition + broken + boundary(text, end);
    offer({ name, start: at, end, score });
  }
  offer(padded(text, at));
  offer(foreignAt(text, at, anchored));
  return best;
}

/** Characters left of a name that show where it begins. */
const BEGINS_AFTER = new Set([...'的了在是说与和及将被把从对到向由请给让同于以为据经陪学即是']);

const LEVEL_WORDS = '省市县区镇乡村州旗盟';

/** The best reading of a Chinese name that ends at `end`: 叶某某 before 院士. */
export function nameEndingAt(text: string, end: number, known?: ReadonlySet<string>): NameSpan | undefined {
  // 柳河镇党委书记: before an office a level’s word ends a place, though 柳 is a surname.
  if (LEVEL_WORDS.includes(text.charAt(end - 1))) return undefined;
  let best: NameSpan | undefined;
  for (let length = 2; length <= 4; length++) {
    const at = end - length;
    if (at < 0) break;
    for (const reading of readings(text, at)) {
      if (reading.end !== end) continue;
      if (length > 2 && prepositions.has(text.charAt(at)) && commonSurnames.has(text.charAt(at + 1)))
        continue;
      const left = text.charAt(at - 1);
      const begins =
        left === '' || !isHan(left) ? 3 : BEGINS_AFTER.has(left) ? 2 : endsOffice(text, at - 1) ? 1 : -1;
      const seen = known?.has(reading.name) ? 4 : 0;
      const preposition = prepositions.has(text.charAt(at)) && !commonSurnames.has(text.charAt(at)) ? -4 : 0;
      const score = reading.surname + reading.given + (length === 3 ? 1 : 0) + begins + seen + preposition;
      if (!best || score > best.score) best = { name: reading.name, start: at, end, score };
    }
  }
  return best;
}

/** A foreign name that ends at `end`: the run of its characters back to one that no such name has. */
export function foreignEndingAt(text: string, end: number): NameSpan | undefined {
  let at = end;
  let dots = 0;
  while (at > 0 && end - at < 24) {
    const c = text.charAt(at - 1);
    if (isDot(c) && at < end) dots++;
    else if (!transliteration.has(c)) break;
    at--;
  }
  while (at < end && isDot(text.charAt(at))) at++;
  const name = text.slice(at, end);
  if (name.length < 2 || (dots === 0 && name.length > 8) || notNames.has(name.slice(0, 2))) return undefined;
  const left = text.charAt(at - 1);
  const begins = left === '' || !isHan(left) ? 3 : BEGINS_AFTER.has(left) ? 2 : -1;
  return {
    name,
    start: at,
    end,
    score: (dots > 0 ? 5 : Math.min(name.length, 4) * 0.7) + begins,
    foreign: true,
  };
}
