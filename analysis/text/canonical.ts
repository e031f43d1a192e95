/**
 * Text as the matchers see it, with the way back. Quotation marks are dropped, full-width forms and Traditional
 * characters folded, and every run of separators (、，, and blanks) becomes one 、, so that
 * “不忘初心、牢记使命”, 「不忘初心，牢記使命」 and 不忘初心 牢记使命 are one string.
 */

export interface CanonicalText {
  text: string;
  /** For each code unit of `text` its offset in the original; one more at the end: the original's length. */
  at: Uint32Array;
}

const QUOTES = '"\'“”‘’「」『』＂＇〝〞';
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\u2066-\u206f\ufeff]/;
const SEPARATORS = '、，,\t \u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';

/** What a code unit becomes: itself, another, '' for a dropped one. Han characters, nearly all of a text, take the short way. */
function fold(unit: string, toSimplified: ReadonlyMap<string, string> | undefined): string {
  if (unit >= '\u3400' && unit <= '\u9fff') return toSimplified?.get(unit) ?? unit;
  if (QUOTES.includes(unit) || INVISIBLE.test(unit)) return '';
  if (SEPARATORS.includes(unit)) return '、';
  if (unit === '\r') return '\n';
  if (unit >= '！' && unit <= '～') return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
  return unit;
}

/** Character by character, one code unit to one; `toSimplified` folds Traditional characters. */
export function canonicalText(original: string, toSimplified?: ReadonlyMap<string, string>): CanonicalText {
  const at = new Uint32Array(original.length + 1);
  const out: string[] = [];
  for (let i = 0; i < original.length; i++) {
    const unit = fold(original.charAt(i), toSimplified);
    if (unit === '') continue;
    const last = out[out.length - 1];
    if (unit === '、' && (last === undefined || last === '、' || last === '\n')) continue;
    if (unit === '\n' && last === '、') out.pop();
    at[out.length] = i;
    out.push(unit);
  }
  at[out.length] = original.length;
  return { text: out.join(''), at: at.slice(0, out.length + 1) };
}

/** A surface form as the matchers see it; nearly all are Simplified Han characters alone and stay as they are, without a copy. */
export function canonicalForm(form: string, toSimplified: ReadonlyMap<string, string>): string {
  for (let i = 0; i < form.length; i++) {
    const unit = form.charAt(i);
    if (unit < '\u3400' || unit > '\u9fff' || toSimplified.has(unit))
      return canonicalText(form, toSimplified).text;
  }
  return form;
}

/** The folding of scripts as the compiled glossary holds it: Traditional and Simplified characters in turn. */
export function traditionalMap(pairs: string): Map<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) map.set(pairs.charAt(i), pairs.charAt(i + 1));
  return map;
}
