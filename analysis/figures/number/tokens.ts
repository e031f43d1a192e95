import { startsUnit } from '../units.ts';
import { BIG_UNITS, DIGITS, INNER_APPROXIMATORS, SEVERAL, SMALL_UNITS, TENS } from './characters.ts';
import { type Decimal, decimal, ONE } from './decimal.ts';

/** The parts of a numeral, in the order of the text. `pair`: 四五(十) is 40 to 50. */
export type Token =
  | { kind: 'literal'; value: Decimal; to?: Decimal; chinese: boolean; length: number }
  | { kind: 'small'; zeros: number }
  | { kind: 'big'; zeros: number }
  | { kind: 'zero' };

export interface Tokens {
  list: Token[];
  end: number;
  approx?: 'more' | 'about';
  /** A power of ten with no digit before it (百余, 千名): a number only with an approximator at its side. */
  bare: boolean;
}

const THOUSANDS = /\d{1,3}(?:,\d{3}){1,8}(?![\d,]\d)(?:\.\d+)?/y;
const SPACED_THOUSANDS = /(?<![\d.] ?)[1-9]\d{0,2}(?: \d{3}){1,8}(?! ?\d)(?:\.\d+)?/y;
const PLAIN = /\d{1,40}(?!\d)(?:[.·]\d{1,40}(?!\d))?/y;
const POINTED = /(?<![\w.\u4e00-\u9fff])\.\d{1,40}(?![\d.])/y;

/** 7万 5千: after a space only a number with a scale of its own goes on. */
const SCALED_AFTER = /^\s?[十百千万]/;

/** Runs of digits longer than this (and than the patterns above) are no numbers: reading one costs no more. */
const LONGEST_RUN = 40;

function arabic(text: string, at: number): { value: Decimal; end: number } | undefined {
  for (const pattern of [THOUSANDS, SPACED_THOUSANDS, PLAIN, POINTED]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found)
      return { value: decimal(found.replace(/[, ]/g, '').replace('·', '.')), end: at + found.length };
  }
  return undefined;
}

function digitRun(text: string, at: number): number[] {
  const run: number[] = [];
  for (let digit = DIGITS[text.charAt(at)]; digit !== undefined && run.length < LONGEST_RUN; ) {
    run.push(digit);
    const next = text.charAt(at + run.length);
    // 两 stands first in a numeral (两三百) or is a weight (二两).
    digit = /[两俩]/.test(next) ? undefined : DIGITS[next];
  }
  return run;
}

/** 四五, 七八, 两三, and 三五: two neighbouring digits said together are a range. */
const isPair = ([a, b]: number[]): boolean =>
  a !== undefined && (b === a + 1 || (a === 3 && b === 5)) && a > 0;

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < at + 2 && text.charAt(next) === ' ') next++;
  return next;
}

/** The longest numeral without sign and decimals in words at `at`, cut into its parts. */
export function tokens(text: string, at: number): Tokens | undefined {
  const list: Token[] = [];
  let end = at;
  let approx: Tokens['approx'];
  let bare = false;
  SEVERAL.lastIndex = at;
  const several = SEVERAL.exec(text);
  if (several) {
    end += several[0].length;
    list.push({ kind: 'literal', value: ONE, chinese: true, length: 1 });
    approx = 'more';
  }
  for (;;) {
    const last = list[list.length - 1];
    const next = list.length === 0 ? end : skipSpaces(text, end);
    const char = text.charAt(next);
    const small = SMALL_UNITS[char];
    const big = BIG_UNITS[char];
    const inner = INNER_APPROXIMATORS[char];
    if (small !== undefined || big !== undefined) {
      if (last && startsUnit(text, next)) break;
      // 一百十一: 十 alone may follow a larger unit.
      if (small !== undefined && last?.kind === 'small' && (small > 1 || last.zeros === 1)) break;
      if (last?.kind === 'zero' && big !== undefined) break;
      if (!last && char !== '十') bare = true;
      list.push(small !== undefined ? { kind: 'small', zeros: small } : { kind: 'big', zeros: big ?? 0 });
      end = next + 1;
    } else if (inner && list.length > 0) {
      const after = text.charAt(skipSpaces(text, next + 1));
      const scale = after in BIG_UNITS || (after in SMALL_UNITS && last?.kind === 'small');
      const units = char === '几' && (last?.kind === 'small' || last?.kind === 'zero');
      if (!(scale && !startsUnit(text, skipSpaces(text, next + 1))) && !units) break;
      if (last?.kind === 'zero') list.pop();
      approx = inner;
      end = next + 1;
      if (!scale) break;
    } else if (TENS[char] !== undefined && last?.kind !== 'literal' && last?.kind !== 'small') {
      list.push(
        { kind: 'literal', value: decimal(TENS[char]), chinese: true, length: 1 },
        { kind: 'small', zeros: 1 },
      );
      end = next + 1;
    } else if ((char >= '0' && char <= '9') || char === '.') {
      if (last?.kind === 'literal') break;
      const number = arabic(text, next);
      if (!number || (next > end && last && !SCALED_AFTER.test(text.slice(number.end, number.end + 2))))
        break;
      list.push({ kind: 'literal', value: number.value, chinese: false, length: number.end - next });
      end = number.end;
    } else {
      const run = digitRun(text, next);
      if (run.length === 0 || last?.kind === 'literal') break;
      if (next > end && last && last.kind === 'zero') break;
      // 两 is never the last digit: 两万两 is a weight.
      if (
        last &&
        /[两俩]/.test(char) &&
        !(text.charAt(next + 1) in SMALL_UNITS || text.charAt(next + 1) in BIG_UNITS)
      )
        break;
      const first = run[0] ?? 0;
      if (first === 0 && last && last.kind !== 'zero') {
        const rest = text.charAt(next + 1);
        if (!(rest in DIGITS || rest in SMALL_UNITS || rest === '几' || (rest >= '0' && rest <= '9'))) break;
        list.push({ kind: 'zero' });
        end = next + 1;
        continue;
      }
      if (run.length > 1 && !isPair(run) && last) {
        // After a unit only one digit can follow: 三万五 is 35,000.
        list.push({ kind: 'literal', value: decimal(String(first)), chinese: true, length: 1 });
        end = next + 1;
        break;
      }
      const pair = run.length === 2 && isPair(run);
      list.push({
        kind: 'literal',
        value: decimal(pair ? String(first) : run.join('')),
        ...(pair ? { to: decimal(String(run[1])) } : {}),
        chinese: true,
        length: run.length,
      });
      end = next + run.length;
    }
  }
  if (list[list.length - 1]?.kind === 'zero') return undefined;
  return list.length === 0 ? undefined : { list, end, bare, ...(approx ? { approx } : {}) };
}
