import type { NamedDocument, Span } from '../../../analysis/types.ts';

export interface DocumentRow extends Omit<NamedDocument, 'start' | 'end'> {
  mentions: [Span, ...Span[]];
}

/** Each document once, in the order of the text, with all its mentions and what the first of them that tells it tells. */
export function mergeDocuments(documents: readonly NamedDocument[]): DocumentRow[] {
  const rows = new Map<string, DocumentRow>();
  for (const { start, end, ...told } of documents) {
    const known = rows.get(told.title);
    const mentions: DocumentRow['mentions'] = known ? [...known.mentions, { start, end }] : [{ start, end }];
    rows.set(told.title, { ...told, ...known, mentions });
  }
  return [...rows.values()];
}

/** The kinds that have a name in the popup; of a plain `document` there is nothing to say. */
export const NAMED_KINDS: ReadonlySet<string> = new Set([
  'law',
  'regulation',
  'opinion',
  'notice',
  'decision',
  'plan',
  'report',
  'treaty',
  'speech',
  'book',
  'newspaper',
  'journal',
  'programme',
  'song',
  'film',
  'stage',
  'picture',
]);
