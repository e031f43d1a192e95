export interface Line {
  text: string;
  start: number;
  end: number;
}

/** Non-empty lines with their offsets; blanks at either end of a line are not part of it. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed) {
      const start = at + raw.indexOf(trimmed);
      lines.push({ text: trimmed, start, end: start + trimmed.length });
    }
    at += raw.length + 1;
  }
  return lines;
}
