import { FINANCIAL } from './number/characters.ts';

/** Traditional forms of the characters that this folder's tables are written with. */
const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '萬万億亿兩两個个點点餘余幾几數数約约達达過过超超項项條条種种類类戶户畝亩頃顷噸吨裡里圓圆倆俩間间場场屆届輛辆',
    '艘艘張张頭头隻只雙双對对層层級级門门盞盏筆笔塊块錢钱幣币鎊镑歐欧韓韩盧卢銖铢時时區区縣县鄉乡鎮镇國国',
    '員员學学產产業业長长負负從从與与為为於于總总積积僅仅將将還还給给億亿號号線线團团師师軍军歲岁週周鐘钟',
    '顆颗枚枚塊块條条篇篇幅幅棟栋臺台節节發发動动開开參参進进會会議议結结計计劃划務务關关據据來来達达增增',
    '升升降降減减少少﹔；﹐，﹑、﹕：',
  ].flatMap((pairs) =>
    Array.from({ length: pairs.length / 2 }, (_, k) => [pairs[2 * k], pairs[2 * k + 1]]).filter(
      ([a, b]) => a !== b,
    ),
  ),
);

/** Only what changes is visited: this runs over every text whole. */
const FOLDED = new RegExp(
  `[０-９Ａ-Ｚａ-ｚ％＋－／．＄\\u00a0\\u3000\\u2002-\\u200a\\u2236${Object.keys(TRADITIONAL).join('')}]`,
  'g',
);
const narrow = (c: string): string => String.fromCharCode(c.charCodeAt(0) - 0xfee0);
const FULL_WIDTH_THOUSANDS = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;
/** Financial numerals are folded only where two stand together, or one at the side of an ordinary numeral or 分之. */
const NUMERAL = '元圆圓角零〇一二两三四五六七八九十百千万亿点负0-9分之又萬億點負兩';
const FINANCIAL_CLASS = Object.keys(FINANCIAL).join('');
const FINANCIAL_RUN = new RegExp(
  `(?<=[${NUMERAL}${FINANCIAL_CLASS}]\\s?)[${FINANCIAL_CLASS}]|[${FINANCIAL_CLASS}](?=\\s?[${NUMERAL}${FINANCIAL_CLASS}毛分成折个打])|^[${FINANCIAL_CLASS}]$`,
  'g',
);

const CHINESE = /[\u4e00-\u9fff]/g;

/** One code unit to one, so that offsets into the folded text are offsets into the original. */
export function fold(text: string, toSimplified?: ReadonlyMap<string, string>): string {
  const simplified = toSimplified ? text.replace(CHINESE, (c) => toSimplified.get(c) ?? c) : text;
  return simplified
    .replace(FULL_WIDTH_THOUSANDS, ',')
    .replace(FINANCIAL_RUN, (c) => FINANCIAL[c] ?? c)
    .replace(FOLDED, (c) => TRADITIONAL[c] ?? (c === '\u2236' ? ':' : c < '\u4e00' ? ' ' : narrow(c)));
}

/** How far from its figure a phrase stands at most; searching the whole text for each would be quadratic. */
const NEAR = 100;

/** The unit that ends by `before` in the folded text, as the original prints it; % and its like stay narrow. */
export function printedUnit(folded: string, text: string, unit: string, before: number): string {
  const at = unit ? folded.lastIndexOf(unit, before - unit.length) : -1;
  return at >= 0 && /[\u4e00-\u9fff]/.test(unit) ? text.slice(at, at + unit.length) : unit;
}

/** Words of the folded text in the script of the original: what was folded in this text is turned back. */
export function unfold(folded: string, text: string): (words: string, near: number) => string {
  if (folded === text) return (words) => words;
  const original = new Map<string, string>();
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c !== folded.charAt(i) && c >= '\u4e00' && c <= '\u9fff') original.set(folded.charAt(i), c);
  }
  return (words, near) => {
    if (!Array.from(words).some((c) => original.has(c))) return words;
    const from = Math.max(0, near - NEAR);
    const at = from + folded.slice(from, near + NEAR).indexOf(words);
    return at >= from
      ? text.slice(at, at + words.length)
      : Array.from(words, (c) => original.get(c) ?? c).join('');
  };
}
