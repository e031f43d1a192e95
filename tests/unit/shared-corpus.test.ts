/** The reference article and ordinary prose, where ../shared is at hand: floors that every change must keep. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Analyser } from '../../analysis/index.ts';
import { compileGlossary } from '../../glossary/compile.ts';

const shared = join(import.meta.dirname, '../../../shared');
const absent = !existsSync(join(shared, 'seed/article.txt'));
if (absent) console.log('../shared is absent: the floors on its texts are not checked.');

const analyser = new Analyser(compileGlossary());

/** Floors of the reference labels, as the scorer of ../shared names them. */
const FLOORS = {
  'terms.must.recall': 1,
  'terms.recall': 0.97,
  'terms.nested': 0.9,
  'terms.precision': 0.98,
  'terms.full': 0.9,
  'terms.items': 0.95,
  'figures.recall': 1,
  'figures.precision': 1,
  'figures.unit': 1,
  'figures.approx': 1,
  'figures.counted': 0.95,
  'dates.recall': 1,
  'dates.precision': 1,
  'people.recall': 1,
  'people.precision': 1,
  'people.offices': 1,
  'documents.recall': 1,
};

describe.skipIf(absent)('with ../shared', () => {
  test('the reference article reaches every floor', () => {
    const file = join(shared, 'seed/article.txt');
    const analysis = { file, ...analyser.analyse(readFileSync(file, 'utf8')) };
    const out = join(mkdtempSync(join(tmpdir(), 'tifa-score-')), 'out.jsonl');
    writeFileSync(out, JSON.stringify(analysis));
    const floors = Object.entries(FLOORS).flatMap(([name, floor]) => ['--min', `${name}=${floor}`]);
    const args = [
      join(shared, 'score/score.mjs'),
      '--gold',
      join(shared, 'seed/gold.json'),
      '--analysis',
      out,
    ];
    const { status, stdout } = spawnSync(process.execPath, [...args, ...floors], { encoding: 'utf8' });
    expect(stdout).toContain('all 17 floors hold');
    expect(status).toBe(0);
  });

  test('ordinary prose stays nearly unmarked: at most 0.5 marks in 1,000 characters at the densest', () => {
    const folder = join(shared, 'corpus/plain');
    let characters = 0;
    const marks: string[] = [];
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      characters += text.length;
      marks.push(...analyser.analyse(text).terms.map((term) => `${name}: ${term.text}`));
    }
    expect((marks.length * 1_000) / characters, marks.join('\n')).toBeLessThanOrEqual(0.5);
  });
});
