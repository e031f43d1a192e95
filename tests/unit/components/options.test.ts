import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { placeText, problemText } from '../../../components/options/import/Problems.tsx';
import { fileName } from '../../../entrypoints/options/download.ts';
import { today } from '../../../entrypoints/options/world.ts';
import type { ProblemCode } from '../../../formats/problem.ts';
import { CHOICE_KEYS, choices } from '../../../state/settings-schema.ts';
import { LOCALES, readMessages } from '../../components/texts.ts';
import { translator } from '../../components/translate.ts';

const source = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

/** Every code of the two unions, read where they are declared: a type leaves nothing to ask at run time. */
const codes = [
  ...[...source('formats/problem.ts').matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, code]) => code),
  ...[...source('state/own/check.ts').matchAll(/code: '([\w-]+)'[;} ]/g)].map(([, code]) => code),
] as ProblemCode[];

describe.each(LOCALES)('%s', (locale) => {
  const t = translator(readMessages(locale));
  test('says every problem, with all that it is about', () => {
    expect(new Set(codes).size).toBeGreaterThan(25);
    for (const code of codes) {
      const said = problemText(t, { code, field: 'gloss', number: 12_345 });
      expect(said).not.toMatch(/\$\d|undefined/);
      expect(said.length).toBeGreaterThan(4);
    }
    expect(problemText(t, { code: 'too-long', field: 'gloss', number: 10_000 })).toMatch(/10,000/);
    expect(problemText(t, { code: 'duplicate', text: '河长制', number: 7 })).toMatch(/河长制.*7/);
  });
  test('says where', () => {
    expect(placeText(t, { code: 'json', line: 1234, column: 5 })).toMatch(/1,234.*5/);
    expect(placeText(t, { code: 'json', line: 3 })).toMatch(/3/);
    expect(placeText(t, { code: 'empty' })).toBe('');
  });
  test('names and explains every value of every choice', () => {
    for (const key of CHOICE_KEYS) {
      expect(t(`choice.${key}`)).not.toBe('');
      for (const option of choices[key].options) {
        expect(t(`option.${key}.${option}`)).not.toBe('');
        expect(t(`hint.${key}.${option}`)).not.toBe('');
      }
    }
  });
});

describe('names of files', () => {
  test.each([
    ['Rivers and roads.csv', 'Rivers and roads.csv'],
    ['a/b\\c:d*?"<>|.tbx', 'a b c d .tbx'],
    ['河长制\u202exslx.json', '河长制 xslx.json'],
  ])('%j → %j', (name, safe) => expect(fileName(name)).toBe(safe));
  test('the day is the reader’s', () => expect(today(new Date(2024, 5, 8, 23, 59))).toBe('2024-06-08'));
});
