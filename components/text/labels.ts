import { formatNumber } from '../format/number.ts';
import type { Translate } from './context.ts';

/** Message keys allow no hyphen: party-body → partyBody. */
const camel = (code: string): string => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const KINDS = new Set([
  'party-body',
  'state-body',
  'organisation',
  'office',
  'meeting',
  'numeric-formula',
  'slogan',
  'set-phrase',
  'metaphor',
  'campaign',
  'policy',
  'plan',
  'concept',
  'process',
  'law',
  'document',
  'document-genre',
  'event',
  'place',
  'media',
  'military',
  'honour',
  'abbreviation',
]);

const REASONS = new Set([
  'article',
  'forced',
  'empty',
  'not-chinese',
  'too-short',
  'list',
  'home',
  'forum',
  'shop',
  'reference',
  'fiction',
  'post',
  'not-prose',
  'no-signs',
  'selection',
  'pdf',
  'browser-page',
  'store',
  'file',
  'restricted',
]);

/** A kind that has no message of its own is called plainly a term. */
export const kindLabel = (t: Translate, kind: string): string =>
  t(`kind.${KINDS.has(kind) ? camel(kind) : 'other'}`);

/** @param numbers of a reason; `characters` is the one that is said. */
export function reasonLabel(t: Translate, code: string, numbers: Record<string, number> = {}): string {
  if (code === 'article' || code === 'selection') {
    return numbers.characters === undefined ? '' : t(`reason.${code}`, [formatNumber(numbers.characters)]);
  }
  return t(`reason.${REASONS.has(code) ? camel(code) : 'other'}`);
}
