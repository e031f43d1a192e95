import type { Approximation } from '../types.ts';

/** Before the number. 达 and 高达 state the number itself, so they are read over and say nothing. */
const BEFORE: [RegExp, Approximation | undefined][] = [
  [
    /(?:不超过|不超|未超过|不多于|不高于|(?<!数量|存在)不足|不到|不满|未达到|未达|最多|至多|将近|接近|逼近|(?<!不)(?:少于|低于|小于))\s?$/,
    'less',
  ],
  [
    /(?:不少于|不低于|不小于|不下于|不下|至少|起码|最少|超过|突破|多于|大于|高于|超出|超|逾)(?:了)?\s?$/,
    'more',
  ],
  [/(?<![附最邻临亲靠新远])近\s?$/, 'less'],
  [/(?:大约|大概|约为|约有|约合|约占|估计)\s?$/, 'about'],
  [/(?<![条合契节签预制公特相违大盟])约\s?$/, 'about'],
];

/** 上百, 上千, 上万: only before a bare power of ten. */
const UP_TO = /(?<![以之加迈跨登])上$/;

/** Between the number and its unit, and after the unit. */
const INSIDE = /\s?(余|多|几|来)(?=\s?[^\s\d，。、；：])/y;
const AFTER: [RegExp, Approximation][] = [
  [/\s?(?:及其?以上|及以上|以上|之上|开外|有余)/y, 'more'],
  [/\s?(?:及其?以下|及以下|以下|之下|以内|之内)/y, 'less'],
  [/\s?(?:左右|上下|前后)/y, 'about'],
];

export interface Approximated {
  approx?: Approximation;
  /** Where the figure begins or ends with the approximator read. */
  at: number;
}

/** The approximator that ends at `at`; looks back ten characters at most. */
export function approximatorBefore(text: string, at: number, bare = false): Approximated {
  const before = text.slice(Math.max(0, at - 10), at);
  if (bare && UP_TO.test(before)) return { approx: 'more', at: at - 1 };
  for (const [pattern, approx] of BEFORE) {
    const found = pattern.exec(before);
    if (found) return { ...(approx ? { approx } : {}), at: at - found[0].length };
  }
  return { at };
}

/** 余 多 几 来 between number and unit. */
export function approximatorInside(text: string, at: number): Approximated {
  INSIDE.lastIndex = at;
  const found = INSIDE.exec(text);
  if (!found) return { at };
  return { approx: found[1] === '来' ? 'about' : 'more', at: at + found[0].length };
}

/** 以上 以下 左右 上下 after the unit, and a 多 or 余 that follows a unit of measure (两米多). */
export function approximatorAfter(text: string, at: number, measure: boolean): Approximated {
  for (const [pattern, approx] of AFTER) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { approx, at: at + found[0].length };
  }
  if (measure && /^[多余](?![\u4e00-\u9fff]?[样元种边项])/.test(text.slice(at, at + 3)))
    return { approx: 'more', at: at + 1 };
  return { at };
}
