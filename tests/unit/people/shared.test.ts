import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findPeople } from '../../../analysis/people/index.ts';

const folder = fileURLToPath(new URL('../../../../shared/people/', import.meta.url));
const absent = !existsSync(folder);
if (absent) console.log(`skipped: no ${folder}, the marked sentences are not here`);
const why = absent ? ' (skipped: ../shared is absent)' : '';

const lines = <T>(name: string): T[] =>
  readFileSync(folder + name, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

test.skipIf(absent)(`names beside titles${why}`, () => {
  const pairs = lines<{ text: string; name: string }>('title-name-pairs.jsonl');
  const found = pairs.filter(({ text, name }) =>
    findPeople(text).some((p) => p.name === name.replace(/[“”]/g, '')),
  );
  expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(absent)(
  `names in news sentences: nearly all given are names, half of all are given${why}`,
  () => {
    const sentences = lines<{ text: string; spans: { start: number; end: number; label: string }[] }>(
      'people-daily-1998-dev.jsonl',
    );
    let given = 0;
    let right = 0;
    let marked = 0;
    for (const { text, spans } of sentences) {
      const names = new Set(spans.filter((s) => s.label === 'PER').map((s) => text.slice(s.start, s.end)));
      const people = findPeople(text);
      given += people.length;
      right += people.filter((p) => names.has(p.name)).length;
      marked += [...names].filter((name) => name.length > 1).length;
    }
    expect(right / given).toBeGreaterThanOrEqual(0.97);
    expect(right / marked).toBeGreaterThanOrEqual(0.49);
  },
);
