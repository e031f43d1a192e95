import type { Approximation } from '../types.ts';
import { approximatorAfter, approximatorBefore, approximatorInside } from './approximators.ts';
import { readCoins } from './number/coins.ts';
import { add, shift, toNumber } from './number/decimal.ts';
import { readFraction, readSlash } from './number/fraction.ts';
import { type Numeral, readNumeral } from './number/numeral.ts';
import { readUnit, type Unit, type UnitClass } from './units.ts';

/** A number with its approximator and unit, before anything is known of what it counts. */
export interface Quantity {
  /** With the approximator before it. */
  start: number;
  /** Where the number itself begins. */
  number: number;
  /** After the unit, and after an approximator behind it. */
  end: number;
  /** After the number, before its unit. */
  numberEnd: number;
  value: number;
  valueTo?: number;
  approx?: Approximation;
  unit: string;
  class: UnitClass | 'none';
  /** Chinese characters alone. */
  chinese: boolean;
  scaled: boolean;
  fraction: boolean;
  /** 百, 千, 万 with no digit before. */
  bare: boolean;
}

const TO = /\s?(?:[-−–—~～]{1,2}|至|到)\s?(?=[\d零一二两三四五六七八九十数几.])/y;
const PARENTHESIS = /[（(][\u4e00-\u9fff]{1,3}[）)]/y;
const HALF_AFTER = /半(?![年月天日个小数])/y;
const TENTH_AFTER = /([一二三四五六七八九])(?![一二三四五六七八九十百千万亿个名家])/y;

const close = (numeral: Numeral, unit: Unit | undefined): number => unit?.end ?? numeral.end;

interface Measured {
  numeral: Numeral;
  unit: Unit | undefined;
  inside: Approximation | undefined;
}

function measured(text: string, numeral: Numeral): Measured {
  const inside = numeral.to ? { at: numeral.end } : approximatorInside(text, numeral.end);
  const unit = readUnit(text, inside.at);
  if (!unit && inside.at > numeral.end)
    return { numeral: { ...numeral, end: inside.at }, unit, inside: inside.approx };
  return { numeral, unit, inside: inside.approx ?? numeral.approx };
}

/** 3至5年, 20—30%, 15岁至18岁, 10万—20万元: the upper end after the lower one. */
function upperEnd(text: string, low: Measured): { high: Measured; low: number } | undefined {
  if (low.numeral.to) return undefined;
  TO.lastIndex = close(low.numeral, low.unit);
  const to = TO.exec(text);
  if (!to) return undefined;
  const numeral = readNumeral(text, close(low.numeral, low.unit) + to[0].length);
  if (!numeral) return undefined;
  const high = measured(text, numeral);
  if (low.unit && low.unit.text !== high.unit?.text) return undefined;
  const bare = toNumber(low.numeral.value);
  const literal = toNumber(shift(numeral.value, -numeral.zeros));
  const shares = !low.unit && low.numeral.zeros === 0 && numeral.zeros > 0 && bare <= literal;
  const lowValue = shares ? toNumber(shift(low.numeral.value, numeral.zeros)) : bare;
  return lowValue < toNumber(numeral.value) ? { high, low: lowValue } : undefined;
}

/** 90.5和92.5公斤, 3、5名: a number whose unit is said once, behind the last of the list. */
const ALSO = /\s?(?:和|与|及|或|、)\s?(?=\d)/y;
/** Numbers looked through for that unit. */
const LIST_REACH = 4;
/** 1、3名学生……: what opens a paragraph or a sentence with 、 behind it numbers it. */
const NUMBERING = /(?:^|[。；：\n（(]\s*)$/;

function sharedUnit(text: string, low: Measured): Unit | undefined {
  if (
    low.unit ||
    low.numeral.chinese ||
    NUMBERING.test(text.slice(Math.max(0, low.numeral.start - 2), low.numeral.start))
  )
    return undefined;
  let { end } = low.numeral;
  for (let k = 0; k < LIST_REACH; k++) {
    ALSO.lastIndex = end;
    const joint = ALSO.exec(text);
    const numeral = joint && readNumeral(text, end + joint[0].length);
    if (!numeral || numeral.chinese || numeral.zeros !== low.numeral.zeros) return undefined;
    const { unit } = measured(text, numeral);
    if (unit) return unit.class === 'time' || unit.class === 'label' ? undefined : unit;
    end = numeral.end;
  }
  return undefined;
}

/** A currency's sign stands before its sum. */
const SYMBOL = /(?:US|HK|NT|A|C)?[￥¥$€£]\s?$/;

/** 三成半 is 3.5, 七成六 is 7.6, 两米半 is 2.5. */
function tail(text: string, unit: Unit | undefined, numeral: Numeral): { add: number; length: number } {
  if (!unit || numeral.zeros > 0 || unit.class === 'time') return { add: 0, length: 0 };
  HALF_AFTER.lastIndex = unit.end;
  if (HALF_AFTER.test(text)) return { add: 0.5, length: 1 };
  TENTH_AFTER.lastIndex = unit.end;
  const tenth = unit.text === '成' ? TENTH_AFTER.exec(text) : null;
  return tenth ? { add: '零一二三四五六七八九'.indexOf(tenth[0]) / 10, length: 1 } : { add: 0, length: 0 };
}

function fromFraction(text: string, at: number, first: Numeral | undefined): Quantity | undefined {
  const fraction = readFraction(text, at, first) ?? readSlash(text, at);
  if (!fraction) return undefined;
  const before = approximatorBefore(text, at);
  const after = approximatorAfter(text, fraction.end, false);
  const approx = before.approx ?? after.approx ?? fraction.approx;
  return {
    start: before.at,
    number: at,
    numberEnd: fraction.end,
    end: after.at,
    value: fraction.value,
    ...(fraction.valueTo === undefined ? {} : { valueTo: fraction.valueTo }),
    ...(approx ? { approx } : {}),
    unit: fraction.share ?? '',
    class: fraction.share ? 'percent' : 'none',
    chinese: true,
    scaled: false,
    fraction: true,
    bare: false,
  };
}

/** The quantity whose number begins at `at` in folded text. */
export function readQuantity(text: string, at: number): Quantity | undefined {
  const first = readNumeral(text, at);
  const fraction = fromFraction(text, at, first);
  if (fraction || !first) return fraction;
  const low = measured(text, first);
  const range = upperEnd(text, low);
  const { numeral, unit, inside } = range?.high ?? low;
  const later = range ? undefined : sharedUnit(text, low);
  const extra = tail(text, unit, numeral);
  const coins = unit && !range ? readCoins(text, unit.end, unit.text) : undefined;
  let end = coins?.end ?? close(numeral, unit) + extra.length;
  if (unit) {
    PARENTHESIS.lastIndex = end;
    const other = PARENTHESIS.exec(text);
    // 47.63万户（套）: a second classifier for the same number.
    if (other && readUnit(text, end + 1)?.end === end + other[0].length - 1) end += other[0].length;
  }
  const symbol = unit ? '' : (SYMBOL.exec(text.slice(Math.max(0, at - 4), at))?.[0].trim() ?? '');
  const before = approximatorBefore(text, at - symbol.length, first.bare);
  const after = approximatorAfter(text, end, unit?.class === 'measure' || unit?.class === 'money');
  const approx = before.approx ?? after.approx ?? inside;
  const upper = range ? toNumber(range.high.numeral.value) : first.to && toNumber(first.to);
  return {
    start: before.at,
    number: at,
    numberEnd: numeral.end,
    end: after.at,
    value: range
      ? range.low
      : exactSum(toNumber(coins ? add(first.value, coins.value) : first.value), extra.add),
    ...(upper === undefined ? {} : { valueTo: upper }),
    ...(approx ? { approx } : {}),
    unit: unit?.text ?? later?.text ?? symbol,
    class: unit?.class ?? later?.class ?? (symbol ? 'money' : 'none'),
    chinese: first.chinese,
    scaled: numeral.scaled,
    fraction: false,
    bare: first.bare,
  };
}

/** Tenths added to a short decimal, without floating dust. */
const exactSum = (a: number, b: number): number => (b === 0 ? a : Number((a + b).toFixed(6)));
