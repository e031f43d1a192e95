/** Glossary entries where they stand in a text: longest first, in the company that they need. */
import type { GlossaryEntry } from '../glossary.ts';
import { canonicalText } from '../text/canonical.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { senseAt } from './sense.ts';

export interface EntryForm {
  entry: GlossaryEntry;
  basis: 'glossary' | 'own';
  /** The long form of this form, canonical form by canonical form; without it, the entry’s. */
  full?: string;
  /** Canonical longer strings that hold the form by accident. */
  not: readonly string[];
  /** The headword, canonical. */
  headword: string;
  /** Canonical words of which one must stand in the same paragraph, or anywhere in the article. */
  near?: readonly string[];
  article?: readonly string[];
}

/** A text is official in language from this many different terms on that no ordinary text holds … */
const OFFICIAL_TERMS = 3;
/** … and this many of them in a thousand characters; long ordinary texts hold a few by chance. Measured on corpora of both kinds. */
const OFFICIAL_PER_THOUSAND = 1.5;

/** Whether the short name takes its characters, in order, from the long one: 国家发改委, 国家发展和改革委员会. */
function isShortFor(short: string, full: string): boolean {
  let at = -1;
  for (const character of short.replace(/[“”、·()]/g, '')) {
    at = full.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/**
 * The long form of `written`, a form of the entry: where it holds the headword, the headword’s long form takes its place (国家发展改革委 in
 * 国家发展改革委主任); another short name of the same has the headword’s; what is no short name of it (住建系统, 住房和城乡建设局) has none.
 */
function longForm(full: string | undefined, headword: string, written: string): string | undefined {
  if (!full || written === headword) return full;
  if (!written.includes(headword)) return isShortFor(written, full) ? full : undefined;
  const [before = '', ...after] = written.split(headword);
  const rest = after.join(headword);
  const spelled = before.replace('中共中央', '中国共产党中央委员会').replace('中共', '中国共产党');
  if (before && full.startsWith(spelled)) return full + rest;
  // What the long form says already is not said twice: 联合国安理会, 专项债券, 街道办.
  return (full.includes(before) ? '' : before) + full + (full.includes(rest) ? '' : rest);
}

export function entryCandidate(
  { entry, basis, headword, full: own }: EntryForm,
  start: number,
  end: number,
  written: string,
  date?: string,
): Candidate {
  const sense = senseAt(entry, date);
  const gloss = sense?.gloss ?? entry.gloss;
  const term: Candidate['term'] = {
    entry: entry.id,
    kind: entry.kind,
    // A formula whose content is local is explained as such, not as any one of its meanings.
    basis: entry.local ? 'unknown' : basis,
    en: sense?.en ?? entry.en,
    gloss,
    zh: gloss.zh,
    level: entry.level,
  };
  const full = own ?? longForm(sense ? sense.full : entry.full, headword, written);
  const items = (sense ? sense.items : entry.items) ?? selfListing(written) ?? selfListing(headword);
  if (full) term.full = full;
  if (items) term.items = items;
  return { start, end, term };
}

/** A longer string lies over the match and reaches past it on one side at least: 人大约 over 人大, 俄外交部 over 外交部发言人. */
function blocked(text: string, start: number, end: number, not: readonly string[]): boolean {
  return not.some((longer) => {
    const from = Math.max(0, start - longer.length + 1);
    for (let at = text.indexOf(longer, from); at >= 0 && at < end; at = text.indexOf(longer, at + 1))
      if (at < start || at + longer.length > end) return true;
    return false;
  });
}

function paragraphAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  return text.slice(from, to < 0 ? undefined : to);
}

/** A slogan that lists its own points: three or more phrases of one length (获得感、幸福感、安全感). */
export function selfListing(name: string): { zh: string }[] | undefined {
  const parts = name.split(/[、，,]/);
  return parts.length >= 3 && parts.every(({ length }) => length === parts[0]?.length)
    ? parts.map((zh) => ({ zh }))
    : undefined;
}

/** Whether the text as a whole speaks official language; `strong` counts what tells it so. */
export function isOfficial(strong: ReadonlySet<string>, length: number): boolean {
  return (
    strong.size >= OFFICIAL_TERMS &&
    (strong.size * 1000) / length >= Math.min(OFFICIAL_PER_THOUSAND, 8000 / length)
  );
}

/**
 * The entries that stand in the text, and whether it is official in language. `composed`: the different terms that the rules found; they
 * speak for official language as well.
 */
export function entryTerms(
  text: string,
  forms: Lexicon<EntryForm>,
  composed: ReadonlySet<string>,
  date: string | undefined,
): { entries: Candidate[]; official: boolean } {
  const matches = forms
    .matches(text)
    .filter(({ start, end, value }) => !blocked(text, start, end, value.not));
  const strong = new Set(composed);
  for (const { value } of matches)
    if (!value.entry.context && value.entry.level !== 'may') strong.add(value.entry.id);
  const official = isOfficial(strong, text.length);
  const entries = matches
    .filter(({ start, value }) => {
      if (value.entry.context?.official && !official) return false;
      if (value.article && !value.article.some((word) => text.includes(word))) return false;
      if (!value.near) return true;
      const paragraph = paragraphAround(text, start);
      return value.near.some((word) => paragraph.includes(word));
    })
    .map(({ start, end, value }) => {
      const candidate = entryCandidate(value, start, end, text.slice(start, end), date);
      // 最低生活保障 is not short for itself, “净网”专项行动 neither.
      const { full } = candidate.term;
      if (full !== undefined && canonicalText(full).text === text.slice(start, end))
        delete candidate.term.full;
      return candidate;
    });
  return { entries, official };
}
