import type { Span } from '../../../analysis/types.ts';

/** What ends a Chinese sentence, with the marks that close over it; a line's end ends it too. */
const END = /[。！？!?]+[”’」』）)》]*|\n/g;

/**
 * The sentence around a span of `text`, with its end mark and without the space around it. A span that crosses a
 * sentence's end brings both. A full stop inside a quotation ends the sentence, as it does for a reader's eye.
 */
export function sentenceAt(text: string, { start, end }: Span): Span {
  // A line's end ends a sentence, so what is read is the span's own line and not all of a long text before it.
  const line = start > 0 ? text.lastIndexOf('\n', start - 1) + 1 : 0;
  let from = line;
  let to = text.length;
  const marks = new RegExp(END);
  marks.lastIndex = line;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const after = marks.lastIndex;
    if (after <= start) from = after;
    else if (match.index >= end || after >= end) {
      to = Math.max(end, match[0] === '\n' ? match.index : after);
      break;
    }
  }
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}
