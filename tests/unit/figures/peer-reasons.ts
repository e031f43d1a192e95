import type { Reasons } from './compare.ts';

/** Where the public cases want something else than this product gives, by the reason; places in the file from 0. */

export const NUMBERS: Reasons = {
  'the notation of programs (e, ^) is not written in the press, and K and M there name formats (4K)': [
    18, 99, 100, 197, 198, 202, 203, 215, 224, 225, 226, 227, 228, 229, 230, 231,
  ],
  'an improper slash fraction is a date, a score or a rate': [234, 235, 244, 245, 255, 274],
  '百三 is 130 in speech and three per cent in finance': [72, 358],
  'a numeral is one here also before a unit; whether it counts is asked of figures': [
    280, 281, 284, 285, 286, 322, 323, 361,
  ],
  'a digit string with several points is a code': [221],
  'no Chinese numeral begins with 零 and a unit': [304, 305],
  'a numeral inside a name or a word is none (五台山, 九台, 一点)': [1, 308, 310],
};

export const PERCENTS: Reasons = {
  'a range keeps both ends': [48, 49, 116, 148],
  'the notation of programs is not written in the press, and K there names formats (4K)': [
    59, 72, 79, 80, 105, 129, 130,
  ],
  'blanks part two numbers (7 2, 九 九, 七成 六)': [4, 6, 13],
};

export const DIMENSIONS: Reasons = {
  'one of a measure without approximation is an article': [10],
  'a thousand bits is 1000 of 比特, not one kilobit': [23],
};
