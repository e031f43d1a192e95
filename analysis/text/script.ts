/** Writes what we add in the script of the article: 國務院台灣事務辦公室 in an article that writes 台灣. */

/** Share of an article's Chinese characters that stand in Traditional script alone, from which on it is taken for one; Simplified text has next to none. */
const LEAST_SHARE = 0.03;

/**
 * A converter from Simplified to the article's Traditional characters, one to one; the identity for a Simplified article. Where a character
 * has several Traditional ones (台: 臺, 台; 后: 後, 后), the one that the article itself uses counts, then the usual one.
 *
 * @param toSimplified Traditional → Simplified
 * @param usual Simplified → its usual Traditional character
 */
export function scriptWriter(
  article: string,
  toSimplified: ReadonlyMap<string, string>,
  usual: ReadonlyMap<string, string>,
): (simplified: string) => string {
  const seen = new Map<string, string>();
  let han = 0;
  let traditional = 0;
  for (const character of article) {
    if (character < '\u3400' || character > '\u9fff') continue;
    han++;
    const simple = toSimplified.get(character);
    if (simple === undefined) continue;
    traditional++;
    if (!seen.has(simple)) seen.set(simple, character);
  }
  if (traditional < han * LEAST_SHARE || traditional === 0) return (simplified) => simplified;
  // 台 in an article that writes 台灣 throughout stays 台.
  const written = (simple: string) =>
    seen.get(simple) ?? (article.includes(simple) ? simple : (usual.get(simple) ?? simple));
  return (simplified) => Array.from(simplified, written).join('');
}
