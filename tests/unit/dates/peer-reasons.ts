import type { Reasons } from '../figures/compare.ts';

/**
 * Where the public cases want something else than this product gives, by the rule that they contradict; places in the
 * file from 0. A reason that begins with “gap” is no rule: the press does write it, and it is not read yet.
 */

const LUNAR =
  'lunar days are given as the Gregorian day that they fall on; the cases give the Gregorian day of the same numbers, which is another day';
const REIGN = 'months of a reign are lunar, so such a date is read as its year alone';
const BARE_YEAR = 'four digits without 年 are a number, unless 从 … 到 make a stretch of them';
const TWO_DIGITS = 'digits that may be read in several orders (12/1, 27-7-3) are no date';
const ISSUE = '12号 without a month is a number (of an issue, a house, a document)';
const LAST = '最后一个周三 is the last one of a stretch; where none is named it is no day';
const LENGTH = 'a length of time (近三年, 过去十年) stays a length; it is not counted back from today';
const BARE =
  'a bare 前, 后, 上, 下 with a number (前1周, 后1年) counts from a time told before, not from the article';
const NO_END = 'the case gives a season no days; here it has its months';

export const DATE_SPANS: Reasons = {
  [LUNAR]: [8],
  [TWO_DIGITS]: [51, 54, 55],
  [LAST]: [31, 32],
  [ISSUE]: [24],
};

export const DATE_VALUES: Reasons = {
  [LUNAR]: [8, 9, 10, 11, 12, 13],
  [REIGN]: [48, 49],
  [TWO_DIGITS]: [40, 41, 42, 43, 53, 56, 57],
  [ISSUE]: [27],
};

export const PERIOD_SPANS: Reasons = {
  [BARE_YEAR]: [39, 40, 41],
  [BARE]: [18, 20, 21],
};

export const PERIOD_VALUES: Reasons = {
  [LENGTH]: [20, 21, 23, 39, 47],
  [REIGN]: [63, 64, 65, 66, 69],
  [BARE_YEAR]: [41],
  [BARE]: [19, 22],
  [NO_END]: [24],
};

export const DURATION_VALUES: Reasons = {};
