import { add, type Decimal, ONE, shift, ZERO } from './decimal.ts';
import type { Token } from './tokens.ts';

/**
 * The value of a numeral's parts. Sections of four digits are summed up to the next 万, 亿 or 兆; a big unit
 * after a smaller one multiplies all before it (万亿, 一万五千亿). A lone last digit stands for tenths of the unit
 * before it (二百五 is 250, 三万五 is 35,000) unless 零 parts them.
 */
export function evaluate(list: readonly Token[], upper = false): Decimal {
  let total = ZERO;
  let section = ZERO;
  let current: Decimal | undefined;
  let currentIsDigit = false;
  let lastZeros = 0;
  let lastBig = 0;
  for (const token of list) {
    if (token.kind === 'literal') {
      current = upper ? (token.to ?? token.value) : token.value;
      currentIsDigit = token.chinese && token.length === 1;
    } else if (token.kind === 'zero') lastZeros = 0;
    else if (token.kind === 'small') {
      section = add(section, shift(current ?? ONE, token.zeros));
      current = undefined;
      lastZeros = token.zeros;
    } else {
      if (current) section = add(section, current);
      if (lastBig > 0 && lastBig <= token.zeros) total = shift(add(total, section), token.zeros);
      else total = add(total, shift(section.coefficient === 0n ? ONE : section, token.zeros));
      section = ZERO;
      current = undefined;
      lastZeros = token.zeros;
      lastBig = token.zeros;
    }
  }
  if (current)
    section = add(section, currentIsDigit && lastZeros > 1 ? shift(current, lastZeros - 1) : current);
  return add(total, section);
}
