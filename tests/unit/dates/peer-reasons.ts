import type { Reasons } from '../figures/compare.ts';

/**
 * Where the public cases want something else than this product gives, by the reason; places in the file from 0.
 * A reason that begins with “gap” is no rule: the press does write it, and it is not read yet.
 */

const LUNAR =
  'lunar days are not converted, and the cases give them the Gregorian day of the same numbers, which is another day';
const REIGN = 'years of a reign, and years before 1000, are dates of a history book';
const BARE_YEAR = 'four digits without 年 are a number';
const TWO_DIGITS = 'digits that may be read in several orders (12/1, 27-7-3) are no date';
const NO_UNIT = 'a month and a number without 日 is the lunar calendar’s, unless a year stands before it';
const ISSUE = '12号 without a month is a number (of an issue, a house, a document)';
const NOW = '最近 names no time that a timeline could hold';
const LAST = '最后一个周三 is the last one of a stretch, not the one before today';
const SPACED = 'gap: blanks for the marks between year, month and day';
const LENGTH = 'a length of time (近三年, 过去十年) stays a length; it is not counted back from today';
const ONE = 'one or more of a unit after a bare 前, 后, 上, 下 (前1周) is not written in the press';
const PARTS = 'gap: a week within a month, a weekday within a month, a season';
const OPEN = 'gap: a range from a weekday to a date, and one of 之后 and 之前';

export const DATE_SPANS: Reasons = {
  [LUNAR]: [5, 6, 7, 8, 9, 10],
  [REIGN]: [36, 46, 47],
  [TWO_DIGITS]: [51, 54, 55],
  [LAST]: [31, 32],
  [NO_UNIT]: [50],
  [ISSUE]: [24],
  [NOW]: [18],
  [SPACED]: [3],
};

export const DATE_VALUES: Reasons = {
  [LUNAR]: [8, 9, 10, 11, 12, 13],
  [REIGN]: [36, 48, 49],
  [TWO_DIGITS]: [40, 41, 42, 43, 53, 56, 57],
  [NO_UNIT]: [52],
  [ISSUE]: [27],
  [NOW]: [21],
  [SPACED]: [6],
};

export const PERIOD_SPANS: Reasons = {
  [REIGN]: [54, 55, 56, 59, 60],
  [BARE_YEAR]: [39, 40, 41],
  [ONE]: [18, 20, 21],
  [PARTS]: [16],
  [OPEN]: [48],
};

export const PERIOD_VALUES: Reasons = {
  [LENGTH]: [20, 21, 23, 39, 47],
  [REIGN]: [36, 63, 64, 65, 66, 68, 69],
  [BARE_YEAR]: [26, 27, 41],
  [ONE]: [19, 22],
  [PARTS]: [17, 24, 59, 60],
  [OPEN]: [50, 61],
};

export const DURATION_VALUES: Reasons = {
  'gap: 余 for 又 between hours and minutes': [9],
};
