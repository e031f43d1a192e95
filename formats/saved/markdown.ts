/** Saved terms as Markdown, under the articles that they stand in. */
import type { Language } from '../../messages/choices.ts';
import type { SavedTerm } from '../../state/saved/saved-term.ts';
import { escapeMarkdown } from '../markdown.ts';
import { glossOf } from './columns.ts';

/** A link only to what is a page of the web: an address may come from a file. */
function heading({ title, address }: SavedTerm): string {
  const name = escapeMarkdown(title || address || '–');
  if (!/^https?:\/\//i.test(address)) return name;
  return `[${name}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

function item(term: SavedTerm, language: Language): string {
  const reading = term.pinyin && ` ${escapeMarkdown(term.pinyin)}`;
  const meaning = [term.en, glossOf(term, language)].filter(Boolean).map(escapeMarkdown).join(' – ');
  const sentence = term.sentence && `\n  > ${escapeMarkdown(term.sentence)}`;
  return `- **${escapeMarkdown(term.term)}**${reading ?? ''}${meaning && `: ${meaning}`}${sentence}`;
}

/** Articles in the order of the terms. */
export function writeSavedMarkdown(terms: readonly SavedTerm[], name: string, language: Language): string {
  const articles = Map.groupBy(terms, ({ address, title }) => `${address}\n${title}`);
  const sections = [...articles.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const head = [`## ${heading(first)}`, first.date && escapeMarkdown(first.date)].filter(Boolean);
    return [[...head, group.map((term) => item(term, language)).join('\n')].join('\n\n')];
  });
  return `${[`# ${escapeMarkdown(name)}`, ...sections].join('\n\n')}\n`;
}
