import { fold } from './fold.ts';
import { toNumber } from './number/decimal.ts';
import { readFraction, readSlash } from './number/fraction.ts';
import { readNumeral } from './number/numeral.ts';
import { insideNumeralWord } from './numeral-words.ts';

/** A number as written, whatever it may count; offsets are UTF-16 code units into the text as given. */
export interface NumberMention {
  start: number;
  end: number;
  text: string;
  value: number;
  /** 四五十 is 40 to 50. */
  valueTo?: number;
  /** 百分之, 千分之, 万分之 before the number: the sign that it stands for. 半成 has its unit here. */
  share?: '%' | '‰' | '‱' | '成' | '折';
}

/** Every character that a number can begin with. */
export const NUMBER_START = /(?:[\d零〇一二两俩三四五六七八九十廿卅百千万亿负好数几半对过超−-]|\.(?=\d))/g;

const DIGITS = /\d+/y;

/** 十打苹果: a dozen behind a numeral of tens, or of one where the phrase ends; elsewhere 打 is a verb. */
const DOZEN = /打(?![击造破开通好响工拼卡磨赢压着了过出到仗针架折])/y;
const DOZEN_ALONE = /打(?=$|[\s，。、；])/y;

function dozens(text: string, at: number, value: number): boolean {
  const pattern = value >= 10 ? DOZEN : DOZEN_ALONE;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A run of digits too long for a number is passed as a whole; `otherwise` where there is none at `at`. */
export function afterDigits(text: string, at: number, otherwise: number): number {
  DIGITS.lastIndex = at;
  return DIGITS.test(text) ? DIGITS.lastIndex : otherwise;
}

/** All numbers of a text in order, with exact values; never throws. Words with a numeral inside (四川, 一切) are
 * left out; whether a number counts anything is not asked here. */
export function parseNumbers(text: string): NumberMention[] {
  const folded = fold(text);
  const found: NumberMention[] = [];
  NUMBER_START.lastIndex = 0;
  for (let next = NUMBER_START.exec(folded); next; next = NUMBER_START.exec(folded)) {
    const at = next.index;
    const numeral = readNumeral(folded, at);
    const fraction = readFraction(folded, at, numeral) ?? readSlash(folded, at);
    const end = fraction?.end ?? numeral?.end;
    if (end === undefined) {
      NUMBER_START.lastIndex = afterDigits(folded, at, NUMBER_START.lastIndex);
      continue;
    }
    NUMBER_START.lastIndex = end;
    if (!fraction && numeral?.bare && !numeral.approx) continue;
    if (
      !fraction &&
      end === at + 1 &&
      numeral?.chinese &&
      (folded.charAt(at) !== '两' || /两两/.test(folded.slice(Math.max(0, at - 1), at + 2))) &&
      insideNumeralWord(folded, at)
    )
      continue;
    const read = fraction ? fraction.value : numeral ? toNumber(numeral.value) : 0;
    const dozen = !fraction && dozens(folded, end, read);
    const value = dozen ? read * 12 : read;
    if (dozen) NUMBER_START.lastIndex = end + 1;
    const valueTo = fraction ? fraction.valueTo : numeral?.to && toNumber(numeral.to);
    found.push({
      start: at,
      end: dozen ? end + 1 : end,
      text: text.slice(at, dozen ? end + 1 : end),
      value,
      ...(valueTo === undefined ? {} : { valueTo }),
      ...(fraction?.share ? { share: fraction.share } : {}),
    });
  }
  return found;
}
