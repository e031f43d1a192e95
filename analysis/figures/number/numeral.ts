import { BIG_UNITS, DIGITS } from './characters.ts';
import { add, type Decimal, decimal, negate, ONE, shift } from './decimal.ts';
import { evaluate } from './evaluate.ts';
import { type Token, tokens } from './tokens.ts';

export interface Numeral {
  start: number;
  end: number;
  value: Decimal;
  /** 四五十: the upper end. */
  to?: Decimal;
  approx?: 'more' | 'about';
  /** Written with Chinese characters alone. */
  chinese: boolean;
  /** 百, 千, 万 with no digit before: a number only with an approximator at its side. */
  bare: boolean;
  /** Ends in, or holds, 万 亿 兆 or a unit of ten: no year, no document number. */
  scaled: boolean;
  /** Zeros that the last 万 or 亿 adds; a range's lower end may share it (3至5万). */
  zeros: number;
}

const SIGN =
  /(?:负|(?:(?<![\w%）)\u4e00-\u9fff.-])|(?<=[为是至到达率]))[-−])\s?(?=[\d零〇一二两三四五六七八九十]|\.\d)/y;
const POINT = /\s?点\s?(?=[\d零〇一二三四五六七八九])(?!\d{1,2}[分刻]|[一二三四五六七八九]?十|[一三]刻)/y;
const DECIMALS = /\d{1,40}|[零〇一二三四五六七八九]{1,40}/y;

/** 三点五, 二十六点三三, and 三点五万: decimals said in words, and the scale that may follow. */
function decimalsInWords(
  text: string,
  at: number,
  whole: Decimal,
): { value: Decimal; end: number } | undefined {
  POINT.lastIndex = at;
  const point = POINT.exec(text);
  if (!point) return undefined;
  DECIMALS.lastIndex = at + point[0].length;
  const found = DECIMALS.exec(text)?.[0];
  if (!found) return undefined;
  const digits = Array.from(found, (c) => DIGITS[c] ?? c).join('');
  return { value: add(whole, decimal(`0.${digits}`)), end: at + point[0].length + found.length };
}

/** 10的6次方. */
const POWER = /10\s?的\s?(负)?\s?(\d{1,2})\s?次方/y;

function power(text: string, at: number): Numeral | undefined {
  POWER.lastIndex = at;
  const found = POWER.exec(text);
  if (!found) return undefined;
  const zeros = Number(found[2]) * (found[1] ? -1 : 1);
  const value = shift(ONE, zeros);
  return { start: at, end: at + found[0].length, value, chinese: false, bare: false, scaled: true, zeros: 0 };
}

/** The longest number at `at`: sign, digits of either script, scale, decimals in words. Reads folded text. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const raised = power(text, at);
  if (raised) return raised;
  SIGN.lastIndex = at;
  const sign = SIGN.exec(text)?.[0] ?? '';
  const from = at + sign.length;
  const parts = tokens(text, from);
  if (!parts) return undefined;
  let value = evaluate(parts.list);
  let end = parts.end;
  let scaled = parts.list.some((t) => t.kind === 'big' || t.kind === 'small');
  const to = parts.list.some((t) => t.kind === 'literal' && t.to) ? evaluate(parts.list, true) : undefined;
  const last = parts.list[parts.list.length - 1];
  let shared = last?.kind === 'big' ? last.zeros : 0;
  const words = parts.approx || to ? undefined : decimalsInWords(text, end, value);
  if (words) {
    ({ value, end } = words);
    for (let zeros = BIG_UNITS[text.charAt(end)]; zeros !== undefined; zeros = BIG_UNITS[text.charAt(end)]) {
      value = shift(value, zeros);
      scaled = true;
      shared += zeros;
      end++;
    }
  }
  return {
    start: at,
    end,
    value: sign ? negate(value) : value,
    ...(to ? { to } : {}),
    ...(parts.approx ? { approx: parts.approx } : {}),
    chinese: parts.list.every((t: Token) => t.kind !== 'literal' || t.chinese),
    bare: parts.bare,
    scaled,
    zeros: shared,
  };
}
