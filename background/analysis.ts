/** The one copy of the glossary, and the analysis of any tab’s text by it. */
import { browser } from 'wxt/browser';
import type { CompiledGlossary, GlossaryEntry } from '../analysis/glossary.ts';
import { Analyser } from '../analysis/index.ts';
import type { ArticleFacts, Term } from '../analysis/types.ts';
import type { AnalysedText, EntryDetails } from '../messages/types.ts';
import { isGlossaryKey, ownEntries } from '../state/own/to-glossary.ts';
import type { Area } from '../state/stored/area.ts';

interface Loaded {
  analyser: Analyser;
  entries: ReadonlyMap<string, GlossaryEntry>;
}

/** Kept only as long as the worker lives; a killed worker loads it again. */
let loading: Promise<Loaded> | undefined;

let watching = false;

/** What the reader changes in glossaries of their own holds from the next reading on. A worker that is not there has nothing to forget. */
function watchOwnGlossaries(): void {
  if (watching) return;
  watching = true;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some(isGlossaryKey)) loading = undefined;
  });
}

/** `readGlossary` gives the text of the compiled asset. */
export async function analyseText(
  readGlossary: () => Promise<string>,
  text: string,
  article: ArticleFacts,
): Promise<AnalysedText> {
  watchOwnGlossaries();
  loading ??= load(readGlossary);
  const mine = loading;
  // A failed load must not stick: the next page tries again.
  mine.catch(() => {
    if (loading === mine) loading = undefined;
  });
  const { analyser, entries } = await mine;
  const analysis = analyser.analyse(text, { article });
  const used: Record<string, EntryDetails> = {};
  for (const term of analysis.terms.flatMap((t): Term[] => [t, ...(t.parts ?? [])])) {
    const entry = term.entry === null ? undefined : entries.get(term.entry);
    if (entry && !(entry.id in used)) used[entry.id] = detailsOf(entry, entries);
  }
  return { analysis, entries: used };
}

async function load(readGlossary: () => Promise<string>): Promise<Loaded> {
  const [text, own] = await Promise.all([
    readGlossary(),
    ownEntries(browser.storage.local as unknown as Area),
  ]);
  const glossary = JSON.parse(text) as CompiledGlossary;
  return {
    analyser: new Analyser(glossary, own),
    entries: new Map([...glossary.entries, ...own].map((entry) => [entry.id, entry])),
  };
}

function detailsOf(entry: GlossaryEntry, entries: ReadonlyMap<string, GlossaryEntry>): EntryDetails {
  const {
    forms: _forms,
    fulls: _fulls,
    level: _level,
    senses: _senses,
    local: _local,
    context: _context,
    not: _not,
    see,
    ...shown
  } = entry;
  const related = (see ?? []).flatMap((id) => {
    const other = entries.get(id);
    return other ? [{ id, zh: other.zh, en: other.en }] : [];
  });
  return related.length ? { ...shown, see: related } : shown;
}
