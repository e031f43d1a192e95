/** Documents named in 《》 that the glossary does not hold: what kind of paper such a title is. */
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';

const TITLE = /《([^《》\n]{2,80})》/g;

/** `known`: canonical titles that an entry explains. */
export function composeTitles(
  { text, rules }: ComposeContext,
  known: (title: string) => boolean,
): Candidate[] {
  const genres = [...rules.genres].sort((a, b) => b.ending.length - a.ending.length);
  const found: Candidate[] = [];
  const named = new Map<string, string>();
  for (const match of text.matchAll(TITLE)) {
    const title = (match[1] ?? '').replace(
      /\((?:试行|暂行|草案|修订|征求意见稿|修正案|征求意见)[^)]*\)$/,
      '',
    );
    const genre = genres.find(({ ending }) => title.endsWith(ending));
    if (!genre) continue;
    const bare = title === genre.ending;
    // 《条例》 alone is the one of that kind that was named last.
    const full = bare ? named.get(genre.ending) : undefined;
    if (!bare) named.set(genre.ending, title);
    if (bare ? full === undefined : known(title)) continue;
    const zh = `文件名称。“${genre.ending}”是${genre.glossZh}。本文未给出该文件全文。`;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      term: {
        entry: null,
        kind: 'document',
        basis: 'composed',
        ...(full && { full }),
        en: `${genre.en} of this title`,
        gloss: { en: `The title of a document of the kind called ${genre.ending}: ${genre.glossEn}.`, zh },
        zh,
        level: 'must',
      },
    });
  }
  return found;
}
