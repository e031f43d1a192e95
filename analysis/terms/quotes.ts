/** Quoted stretches of the original text, as spans of the canonical one. */

export interface Quoted {
  /** Canonical offsets of what stands between the marks. */
  start: number;
  end: number;
}

const CLOSING: Record<string, string> = { '“': '”', '「': '」', '『': '』', '‘': '’', '〝': '〞' };
/** Longer quotations are speech, not names. */
const LONGEST = 40;

/** `at`: from canonical offset to the original one, as canonicalText gives it. */
export function quotedSpans(original: string, at: Uint32Array): Quoted[] {
  const spans: Quoted[] = [];
  const canonicalAt = (offset: number): number => {
    let low = 0;
    let high = at.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((at[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  let straightOpen = -1;
  for (let i = 0; i < original.length; i++) {
    const mark = original.charAt(i);
    if (mark === '\n') straightOpen = -1;
    if (mark === '"' || mark === '＂') {
      if (straightOpen >= 0 && i - straightOpen <= LONGEST)
        spans.push({ start: canonicalAt(straightOpen + 1), end: canonicalAt(i) });
      straightOpen = straightOpen >= 0 ? -1 : i;
      continue;
    }
    const closing = CLOSING[mark];
    if (!closing) continue;
    const end = original.indexOf(closing, i + 1);
    if (end < 0 || end - i > LONGEST || original.slice(i, end).includes('\n')) continue;
    spans.push({ start: canonicalAt(i + 1), end: canonicalAt(end) });
  }
  return spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}
