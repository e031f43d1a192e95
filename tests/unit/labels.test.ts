/**
 * Articles of several kinds, labelled before anyone saw what the analysis makes of them: ten in tests/labels, twenty-nine more with terms
 * alone in tests/labels/terms, twenty of them with figures, dates, people and documents in tests/labels/figures. Floors a little under what is reached, so that a change that serves one article at the cost of the
 * others is seen; what unseen articles get is lower (docs/terms.md). The labels hold terms and spans; the texts stand in ../shared.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Analyser } from '../../analysis/index.ts';
import { compileGlossary } from '../../glossary/compile.ts';

const labels = join(import.meta.dirname, '../labels');
const shared = join(import.meta.dirname, '../../../shared');
const texts = join(shared, 'corpus/texts');
const pages = join(shared, 'pages/body');
const absent = !existsSync(texts) || !existsSync(pages);

const slugsOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));
const textFile = (slug: string) =>
  [texts, pages].map((folder) => join(folder, `${slug}.txt`)).find(existsSync) ?? slug;
if (absent) console.log('../shared is absent: the floors on the labelled articles are not checked.');

/** Names as the scorer of ../shared has them. */
const ALL = {
  'terms.must.recall': 0.94,
  'terms.recall': 0.94,
  'terms.nested': 0.97,
  'terms.precision': 0.98,
  'terms.full': 0.9,
  'terms.items': 0.95,
  'figures.recall': 1,
  'figures.precision': 1,
  'figures.unit': 1,
  'figures.approx': 1,
  'figures.counted': 0.75,
  'dates.recall': 0.85,
  'dates.precision': 0.85,
  'people.recall': 1,
  'people.precision': 0.95,
  'people.offices': 0.95,
  'documents.recall': 1,
};

const TERMS = {
  'terms.must.recall': 0.95,
  'terms.nested': 0.95,
  'terms.precision': 0.97,
  'terms.full': 0.87,
  'terms.items': 0.93,
};

/** What is counted, years of texts that give none, and offices are the weak fields. */
const FIGURES = {
  'figures.recall': 0.96,
  'figures.precision': 0.91,
  'figures.unit': 0.96,
  'figures.approx': 0.98,
  'figures.counted': 0.82,
  'dates.recall': 0.83,
  'dates.precision': 0.92,
  'people.recall': 0.89,
  'people.precision': 0.97,
  'people.offices': 0.83,
  'documents.recall': 1,
};

describe.skipIf(absent).each([
  { folder: labels, floors: ALL },
  { folder: join(labels, 'terms'), floors: TERMS },
  { folder: join(labels, 'figures'), floors: FIGURES },
])('labelled articles, with ../shared: $folder', ({ folder, floors }) => {
  const slugs = slugsOf(folder);

  test('every label stands where it says', () => {
    for (const slug of slugs) {
      const text = readFileSync(textFile(slug), 'utf8');
      const { terms } = JSON.parse(readFileSync(join(folder, `${slug}.json`), 'utf8')) as {
        terms: { text: string; spans: [number, number][] }[];
      };
      for (const { text: term, spans } of terms)
        for (const [start, end] of spans) expect(text.slice(start, end), slug).toBe(term);
    }
  });

  test('together they reach every floor', () => {
    const analyser = new Analyser(compileGlossary());
    const lines = slugs.map((slug) => {
      const file = textFile(slug);
      return JSON.stringify({ file, ...analyser.analyse(readFileSync(file, 'utf8')) });
    });
    const out = join(mkdtempSync(join(tmpdir(), 'tifa-labels-')), 'out.jsonl');
    writeFileSync(out, lines.join('\n'));
    const asked = Object.entries(floors).flatMap(([name, floor]) => ['--min', `${name}=${floor}`]);
    const args = [join(shared, 'score/score.mjs'), '--gold', folder, '--analysis', out, '--verbose'];
    const { status, stdout } = spawnSync(process.execPath, [...args, ...asked], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    expect(stdout).toContain(`all ${Object.keys(floors).length} floors hold over ${slugs.length} text(s)`);
    expect(status).toBe(0);
  });
});
