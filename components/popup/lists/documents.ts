import type { NamedDocument, Span } from '../../../analysis/types.ts';

export interface DocumentRow {
  title: string;
  kind?: string;
  mentions: [Span, ...Span[]];
}

/** Each document once, in the order of the text, with all its mentions. */
export function mergeDocuments(documents: readonly NamedDocument[]): DocumentRow[] {
  const rows = new Map<string, DocumentRow>();
  for (const { start, end, title, kind } of documents) {
    const known = rows.get(title);
    if (known) known.mentions.push({ start, end });
    else rows.set(title, { title, ...(kind && { kind }), mentions: [{ start, end }] });
  }
  return [...rows.values()];
}
