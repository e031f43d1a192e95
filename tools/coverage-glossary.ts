/**
 * `npm run coverage:glossary -- FOLDER-or-FILE …`: what in a collection of texts the glossary does not explain yet – the commonest
 * quoted strings and numeric formulas, most frequent first. Reads .txt files, and .jsonl with a text in `text` or `content`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Analyser } from '../analysis/index.ts';
import type { Term } from '../analysis/types.ts';
import { compileGlossary } from '../glossary/compile.ts';

/** Longer quotations are speech. */
const QUOTED = /[“「]([^“”「」，。！？；\n]{2,14})[”」]/g;
/** 四个意识, 三大攻坚战 without quotation marks: a numeral, a measure of such formulas and two to six characters more. */
const FORMULA =
  /(?<![\p{Script=Han}\d])[两二三四五六七八九十](?:个|大|项)\p{Script=Han}{2,6}(?![\p{Script=Han}])/gu;
const MOST_ROWS = 100;

function textsOf(path: string): string[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => textsOf(join(path, name)));
  const raw = readFileSync(path, 'utf8');
  if (path.endsWith('.txt')) return [raw];
  if (!path.endsWith('.jsonl')) return [];
  return raw.split('\n').flatMap((line) => {
    if (!line.trim()) return [];
    const record = JSON.parse(line) as Record<string, unknown>;
    const text = record.text ?? record.content;
    return typeof text === 'string' ? [text] : [];
  });
}

/** Whether some explained term covers at least half of the span. */
const explains = (terms: readonly Term[], start: number, end: number) =>
  terms.some((term) => {
    const common = Math.min(term.end, end) - Math.max(term.start, start);
    return term.basis !== 'unknown' && common * 2 >= end - start;
  });

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: npm run coverage:glossary -- FOLDER-or-FILE …   (.txt, .jsonl)');
  process.exit(2);
}
const analyser = new Analyser(compileGlossary());
const missing = new Map<string, number>();
let all = 0;
let explained = 0;
for (const text of paths.flatMap(textsOf)) {
  const { terms } = analyser.analyse(text);
  const spans = [
    ...[...text.matchAll(QUOTED)].map((m) => [m.index + 1, m[1] ?? ''] as const),
    ...[...text.matchAll(FORMULA)].map((m) => [m.index, m[0]] as const),
  ];
  for (const [start, name] of spans) {
    all++;
    if (explains(terms, start, start + name.length)) explained++;
    else missing.set(name, (missing.get(name) ?? 0) + 1);
  }
}
const rows = [...missing].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'zh'));
for (const [name, count] of rows.slice(0, MOST_ROWS)) console.log(`${count}\t${name}`);
console.log(
  `${explained} of ${all} quoted strings and numeric formulas explained; ${rows.length} different ones are not`,
);
