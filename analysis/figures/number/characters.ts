/** The characters that Chinese numerals are written with, after folding (see fold.ts). */

import { CHINESE_DIGITS } from '../../text/numerals.ts';

export const DIGITS: Readonly<Record<string, number>> = { ...CHINESE_DIGITS, 俩: 2 };

/** Zeros that a small unit adds inside a section of four digits. */
export const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** One character for twenty and thirty. */
export const TENS: Readonly<Record<string, string>> = { 廿: '2', 卅: '3' };

/** Zeros that a big unit adds to the section before it. */
export const BIG_UNITS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };

/** Inside a numeral (2000多万, 三十余万): the true figure lies above; 来 lies around it. */
export const INNER_APPROXIMATORS: Readonly<Record<string, 'more' | 'about'>> = {
  多: 'more',
  余: 'more',
  几: 'more',
  来: 'about',
};

/** 数百, 几十, 好几万: a power of ten, several times over. */
export const SEVERAL = /(?:好几|数|几)(?=\s?[十百千万亿])/y;

/** Financial forms; 拾 陆 伍 肆 are ordinary characters too, so they count only beside another numeral. */
export const FINANCIAL: Readonly<Record<string, string>> = {
  壹: '一',
  弌: '一',
  贰: '二',
  貳: '二',
  弍: '二',
  叁: '三',
  參: '三',
  叄: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};
