/** What the card shows of a mention: the term as it stands here, filled out from its entry. */
import type { Term } from '../analysis/types.ts';
import type { CardModel } from '../components/card/model.ts';
import type { EntryDetails } from '../messages/types.ts';
import { identityOf } from './mentions.ts';

/** A page in Traditional script: characters that only it writes. */
const TRADITIONAL = /[國會黨員議長對這個們來為產業發經濟區縣務總書記領導與從實體義說時間問題學習]/g;
const SIMPLIFIED = /[国会党员议长对这个们来为产业发经济区县务总书记领导与从实体义说时间问题学习]/g;

export function isTraditional(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(TRADITIONAL) > count(SIMPLIFIED);
}

export interface CardContext {
  mentions: readonly Term[];
  entries: Record<string, EntryDetails>;
  traditional: boolean;
}

/** `mentions[index]`’s card; `part`, a term inside it, gets a card of its own. */
export function cardModel(
  { mentions, entries, traditional }: CardContext,
  index: number,
  part?: Term,
): CardModel | undefined {
  const mention = mentions[index];
  const term = part ?? mention;
  if (!term || !mention) return undefined;
  const entry = term.entry === null ? undefined : entries[term.entry];
  const same = mentions.filter((other) => identityOf(other) === identityOf(term));
  const headword = entry ? (traditional ? (entry.zhHant ?? entry.zh) : entry.zh) : bare(term.text);
  const inside = part ? [] : shownParts(mention);
  return {
    headword,
    script: traditional ? 'Hant' : 'Hans',
    en: term.en,
    kind: term.kind,
    basis: term.basis,
    gloss: term.gloss,
    sources: term.basis === 'article' ? [] : (entry?.sources ?? []),
    parts: inside.map(({ text, en, gloss }) => ({ text: bare(text), en, gloss })),
    position: Math.max(1, same.indexOf(mention) + 1),
    count: Math.max(1, same.length),
    ...(entry ? { pinyin: entry.pinyin } : term.pinyin && { pinyin: term.pinyin }),
    ...(entry?.alt && { alt: entry.alt }),
    ...(term.full && { full: term.full }),
    ...(term.items && { items: term.items }),
    ...(entry?.since && { since: entry.since }),
    ...(entry?.until && { until: entry.until }),
    ...(entry?.doubt && { doubt: entry.doubt }),
  };
}

/** The parts that a card lists: what a reader needs, and not the same formula once more. */
export const shownParts = (mention: Term): Term[] =>
  (mention.parts ?? []).filter(
    ({ level, entry }) => level !== 'may' && (entry === null || entry !== mention.entry),
  );

const bare = (text: string) => text.replace(/^[“”"「」『』]+|[“”"「」『』]+$/g, '');
