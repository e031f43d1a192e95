import { type Decimal, quotient, toNumber } from './decimal.ts';
import { type Numeral, readNumeral } from './numeral.ts';

export interface Fraction {
  start: number;
  end: number;
  value: number;
  valueTo?: number;
  /** 百分之, 千分之, 万分之 with no digit before: a share said in words, with the sign it stands for; 半成 is half a 成. */
  share?: '%' | '‰' | '‱' | '成' | '折';
  approx?: 'more' | 'about';
}

const SHARE = /(负)?\s?([百千万])\s*分\s*之\s*/y;
const SHARE_SIGNS = { 百: '%', 千: '‰', 万: '‱' } as const;
const PARTS = /\s*分\s*之\s*/y;
const AND = /\s?又\s?/y;
const TO = /\s?(?:至|到|[-—–~～])\s?/y;
const ALL = /百(?![分\d一二三四五六七八九])/y;

/** 百分之六十, 百分之百, 千分之二点四, 百分之三到五. */
function share(text: string, at: number): Fraction | undefined {
  SHARE.lastIndex = at;
  const head = SHARE.exec(text);
  if (!head) return undefined;
  const sign = SHARE_SIGNS[head[2] as '百' | '千' | '万'];
  const from = at + head[0].length;
  ALL.lastIndex = from;
  if (ALL.test(text)) return { start: at, end: from + 1, value: 100, share: sign };
  const low = readNumeral(text, from);
  if (!low) return undefined;
  const factor = head[1] ? -1 : 1;
  const result = {
    start: at,
    value: factor * toNumber(low.value),
    share: sign,
    ...(low.approx ? { approx: low.approx } : {}),
  };
  if (low.to) return { ...result, end: low.end, valueTo: toNumber(low.to) };
  TO.lastIndex = low.end;
  const to = TO.exec(text);
  if (to) {
    SHARE.lastIndex = low.end + to[0].length;
    const again = SHARE.exec(text);
    const high = readNumeral(text, low.end + to[0].length + (again?.[0].length ?? 0));
    if (high) return { ...result, end: high.end, valueTo: toNumber(high.value) };
  }
  return { ...result, end: low.end };
}

/** 三分之一, and 三又三分之一 where a whole number is given. */
function parts(text: string, denominator: Numeral, whole?: Decimal): Fraction | undefined {
  PARTS.lastIndex = denominator.end;
  const middle = PARTS.exec(text);
  if (!middle) return undefined;
  const numerator = readNumeral(text, denominator.end + middle[0].length);
  if (!numerator || toNumber(denominator.value) === 0) return undefined;
  const value = quotient(numerator.value, denominator.value);
  const base = whole ? toNumber(whole) : 0;
  return { start: denominator.start, end: numerator.end, value: base < 0 ? base - value : base + value };
}

const HALF = /(?:一半|半数|过半数?|超半数?)(?![年天月日夜路途个小])/y;

const HALF_PRICE = /^(?:打对折|.?半折)/;
const HALF_TENTH = /(?<![一大多过])半成(?![品年员立人功为就效果分长熟色本])/y;

/** 一半, 半数, 过半: the last of them says more than half. */
function half(text: string, at: number): Fraction | undefined {
  HALF_TENTH.lastIndex = at;
  if (HALF_TENTH.test(text)) return { start: at, end: at + 2, value: 0.5, share: '成' };
  // 年过半百: half of a hundred.
  if (text.startsWith('半百', at)) return { start: at, end: at + 2, value: 50 };
  // 打对折, 半折: half the price, five tenths of it.
  const price = HALF_PRICE.test(text.slice(Math.max(0, at - 1), at + 2));
  if (price) return { start: at, end: at + 2, value: 5, share: '折' };
  HALF.lastIndex = at;
  const found = HALF.exec(text);
  if (!found) return undefined;
  const result = { start: at, end: at + found[0].length, value: 0.5 };
  return /[过超]/.test(found[0]) ? { ...result, approx: 'more' } : result;
}

/** A fraction in words that begins at `at`; `first` is the numeral there, if there is one. */
export function readFraction(text: string, at: number, first: Numeral | undefined): Fraction | undefined {
  const halved = half(text, at);
  if (halved) return halved;
  if (!first || first.bare) {
    const found = share(text, at);
    if (found || !first) return found;
  }
  AND.lastIndex = first.end;
  const and = AND.exec(text);
  if (and) {
    const denominator = readNumeral(text, first.end + and[0].length);
    const mixed = denominator && parts(text, denominator, first.value);
    if (mixed) return { ...mixed, start: first.start };
  }
  return parts(text, first);
}

const SLASH = /(?<![\d/.])(\d{1,2})\/(\d{1,3})(?![\d/.]|[A-Za-z%])/y;

/** 2/3: small parts only, so that no date, rate or document number is taken for a fraction. */
export function readSlash(text: string, at: number): Fraction | undefined {
  SLASH.lastIndex = at;
  const found = SLASH.exec(text);
  if (!found || Number(found[2]) === 0 || Number(found[1]) > Number(found[2])) return undefined;
  return { start: at, end: at + found[0].length, value: Number(found[1]) / Number(found[2]) };
}
