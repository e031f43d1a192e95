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

const QUOTES = /["'“”‘’「」『』＂＇〝〞]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\u2066-\u206f\ufeff]/;
const SEPARATORS = /[、，,\t \u00a0\u2000-\u200a\u3000]/;

/** Character by character, one code unit to one; `toSimplified` folds Traditional characters. */
export function canonicalText(original: string, toSimplified?: ReadonlyMap<string, string>): CanonicalText {
  const at = new Uint32Array(original.length + 1);
  const out: string[] = [];
  for (let i = 0; i < original.length; i++) {
    const unit = original.charAt(i);
    if (QUOTES.test(unit) || INVISIBLE.test(unit)) continue;
    let canonical = unit;
    if (SEPARATORS.test(unit)) {
      if (out.length === 0 || out[out.length - 1] === '、' || out[out.length - 1] === '\n') continue;
      canonical = '、';
    } else if (unit === '\n' || unit === '\r') {
      if (out[out.length - 1] === '、') out.pop();
      canonical = '\n';
    } else if (unit >= '！' && unit <= '～') canonical = String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
    else canonical = toSimplified?.get(unit) ?? unit;
    at[out.length] = i;
    out.push(canonical);
  }
  at[out.length] = original.length;
  return { text: out.join(''), at: at.slice(0, out.length + 1) };
}
