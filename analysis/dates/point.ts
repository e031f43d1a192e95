import { clockOf } from './clock.ts';
import { DIGIT, HAN_NUMBER } from './numerals.ts';
import type { Token, TokenKind } from './tokens.ts';

/** A printed point in time, or a named stretch of one year or month, before its year is known. */
export interface Point {
  start: number;
  end: number;
  year?: number;
  /** 去年 is -1. */
  yearOffset?: number;
  month?: number;
  monthOffset?: number;
  day?: number;
  time?: string;
  /** Months or days that the point covers, where it is a stretch: 上旬, 上半年, 前三季度. */
  months?: [first: number, last: number];
  third?: 1 | 2 | 3;
  edge?: 'start' | 'end';
}

const spaced = (text: string, from: number, to: number) =>
  to - from <= 2 && text.slice(from, to).trim() === '';

export class Tokens {
  readonly text: string;
  readonly list: readonly Token[];
  constructor(text: string, list: readonly Token[]) {
    this.text = text;
    this.list = list;
  }
  /** The token at `index` if it is of this kind and joins on to what ends at `end`. */
  joined(index: number, end: number, ...kinds: TokenKind[]): Token | undefined {
    const token = this.list[index];
    if (!token || !kinds.includes(token.kind) || token.start < end) return undefined;
    if (token.start === end || spaced(this.text, end, token.start)) return token;
    // 2015年农历正月, 2019年的9月, 10月12日（星期一）下午: only 的 and a bracketed weekday are bridged.
    return /^(?:的|[（(](?:星期|周)[一二三四五六日][）)])$/.test(
      this.text.slice(end, Math.min(token.start, end + 8)),
    )
      ? token
      : undefined;
  }
}

const SPAN_OF: Partial<Record<TokenKind, (token: Token) => [number, number]>> = {
  half: ({ value }) => (value === 1 ? [1, 6] : [7, 12]),
  quarter: ({ value }) => [value * 3 - 2, value * 3],
  first: ({ value, text }) => [1, Math.min(12, text.includes('季') ? value * 3 : value)],
};

/** 康熙三年五月, 第二年3月: a month of a year that is not read, and a day of such a month, are not of the article's year. */
const OTHER_CALENDAR: Partial<Record<TokenKind, RegExp>> = {
  month: new RegExp(`[元${DIGIT}${HAN_NUMBER}]年$`),
  day: /月$/,
};

/** Reads the point that begins with the token at `index`; `next` is the first token that it does not use. */
export function readPoint(tokens: Tokens, index: number): { point: Point; next: number } | undefined {
  const first = tokens.list[index];
  if (
    !first ||
    OTHER_CALENDAR[first.kind]?.test(tokens.text.slice(Math.max(0, first.start - 2), first.start))
  )
    return undefined;
  const point: Point = { start: first.start, end: first.start };
  let next = index;
  const take = (...kinds: TokenKind[]) => {
    const token = tokens.joined(next, point.end, ...kinds);
    if (!token) return undefined;
    next++;
    point.end = token.end;
    return token;
  };
  const year = take('year', 'relativeYear');
  if (year?.kind === 'year') point.year = year.value;
  else if (year) point.yearOffset = year.value;

  const stretch = take('half', 'quarter', 'first');
  const month = stretch ? undefined : take('month', 'relativeMonth');
  if (stretch) point.months = SPAN_OF[stretch.kind]?.(stretch) as [number, number];
  else if (month?.kind === 'month') point.month = month.value;
  else if (month) point.monthOffset = month.value;

  const edge = stretch ? undefined : month || year ? take('edge', 'yearEdge') : take('yearEdge');
  if (edge) point.edge = /初/.test(edge.text) ? 'start' : 'end';
  const third = month && !edge ? take('third') : undefined;
  if (third) point.third = ({ 上: 1, 中: 2, 下: 3 } as const)[third.text.charAt(0) as '上'];

  if (!edge && !third && !stretch && (month || !year)) {
    const day = take('day');
    // 号 without a month is a number (1号文件), 一日 alone an indefinite day (同一日).
    if (day && (month || (day.text.endsWith('日') && day.text !== '一日'))) {
      point.day = day.value;
      const clock = take('clock');
      const time = clock && clockOf(clock.text);
      if (time) point.time = time;
      else if (clock) point.end = clock.end;
    } else if (day) return undefined;
  }
  return next === index ? undefined : { point, next };
}
