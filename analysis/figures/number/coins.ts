import { add, type Decimal, shift } from './decimal.ts';
import { readNumeral } from './numeral.ts';

const WHOLE = /^(?:元|圆|块|块钱|美元|欧元|英镑|港元|日元|日圆)$/;
const STEPS: [RegExp, number][] = [
  [/[角毛]/y, -1],
  [/(?:美|港|欧)?分(?!之)|(?:日本)?[钱銭]/y, -2],
];

/** 五元三角二分: the coins after a whole sum, or undefined where there are none. */
export function readCoins(
  text: string,
  at: number,
  unit: string,
): { value: Decimal; end: number } | undefined {
  if (!WHOLE.test(unit)) return undefined;
  let value: Decimal | undefined;
  let end = at;
  for (const [coin, exponent] of STEPS) {
    const from = text.charAt(end) === '又' ? end + 1 : end;
    const count = readNumeral(text, from);
    if (!count || count.bare) continue;
    coin.lastIndex = count.end;
    const found = coin.exec(text);
    if (!found) continue;
    const part = shift(count.value, exponent);
    value = value ? add(value, part) : part;
    end = count.end + found[0].length;
  }
  return value && { value, end };
}
