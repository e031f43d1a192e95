/** Chinese word boundaries by the runtime’s own dictionary (Intl.Segmenter: Node, Chromium, Firefox from 125). */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The words of a short stretch of text; a runtime without a segmenter gives single characters. */
export function splitWords(text: string): string[] {
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text];
}
