/**
 * Text that Markdown shows as it is: CommonMark (0.31, 2.4) lets a backslash stand before any ASCII punctuation; of it
 * only what can mean something inside a line or a GFM table's cell is escaped, and a line break becomes a space.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
