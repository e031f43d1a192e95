/**
 * Ten articles of several kinds, labelled before anyone saw what the analysis makes of them (tests/labels): floors a
 * little under what is reached, so that a change that serves one article at the cost of the others is seen.
 * The labels hold terms and spans alone; the texts stand in ../shared.
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
const slugs = readdirSync(labels)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));
const absent = !existsSync(texts);
if (absent) console.log('../shared is absent: the floors on the labelled articles are not checked.');

/** Names as the scorer of ../shared has them. `terms.full` is low while short forms are not resolved within an article. */
const FLOORS = {
  'terms.must.recall': 0.94,
  'terms.recall': 0.94,
  'terms.nested': 0.97,
  'terms.precision': 0.98,
  'terms.full': 0.38,
  'terms.items': 0.75,
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

describe.skipIf(absent)('labelled articles, with ../shared', () => {
  test('every label stands where it says', () => {
    for (const slug of slugs) {
      const text = readFileSync(join(texts, `${slug}.txt`), 'utf8');
      const { terms } = JSON.parse(readFileSync(join(labels, `${slug}.json`), 'utf8')) as {
        terms: { text: string; spans: [number, number][] }[];
      };
      for (const { text: term, spans } of terms)
        for (const [start, end] of spans) expect(text.slice(start, end), slug).toBe(term);
    }
  });

  test('the labelled articles together reach every floor', () => {
    const analyser = new Analyser(compileGlossary());
    const lines = slugs.map((slug) => {
      const file = join(texts, `${slug}.txt`);
      return JSON.stringify({ file, ...analyser.analyse(readFileSync(file, 'utf8')) });
    });
    const out = join(mkdtempSync(join(tmpdir(), 'tifa-labels-')), 'out.jsonl');
    writeFileSync(out, lines.join('\n'));
    const floors = Object.entries(FLOORS).flatMap(([name, floor]) => ['--min', `${name}=${floor}`]);
    const args = [join(shared, 'score/score.mjs'), '--gold', labels, '--analysis', out, '--verbose'];
    const { status, stdout } = spawnSync(process.execPath, [...args, ...floors], { encoding: 'utf8' });
    expect(stdout).toContain(`all ${Object.keys(FLOORS).length} floors hold over ${slugs.length} text(s)`);
    expect(status).toBe(0);
  });
});
