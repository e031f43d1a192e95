import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { kindLabel, reasonLabel } from '../../../components/text/labels.ts';
import { KINDS } from '../../../glossary/schema.ts';
import { LOCALES, readMessages } from '../../components/texts.ts';
import { translator } from '../../components/translate.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const messages = Object.fromEntries(LOCALES.map((locale) => [locale, readMessages(locale)]));
const english = messages.en ?? {};

const FOLDERS = ['components', 'entrypoints', 'background', 'page', 'state'];
const files = FOLDERS.flatMap((folder) => {
  try {
    return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
});
const sources = files.map((file) => readFileSync(root + file, 'utf8')).join('\n');
const literal = new Set([...sources.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? ''));
const chosen = [...sources.matchAll(/\bt\(\w+ \? '([\w.]+)' : '([\w.]+)'/g)].flatMap(([, a, b]) => [
  a ?? '',
  b ?? '',
]);
/** Families whose last part is made at run time: t(`kind.${…}`). */
const families = [...sources.matchAll(/\bt\(`([\w.]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '');

describe.each(LOCALES.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const own = messages[locale] ?? {};
  test('has the same keys as en', () => expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort()));
  test('has the same substitutions in every message', () => {
    const marks = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
    for (const key of Object.keys(english))
      expect([key, marks(own[key])]).toEqual([key, marks(english[key])]);
  });
});

test('every message that the sources name exists', () => {
  expect(literal.size).toBeGreaterThan(30);
  expect([...literal, ...chosen].filter((key) => !(key in english))).toEqual([]);
});

test('every message is used', () => {
  const manifest = readFileSync(`${root}wxt.config.ts`, 'utf8');
  const unused = Object.keys(english).filter(
    (key) =>
      !literal.has(key) &&
      !chosen.includes(key) &&
      !families.some((prefix) => key.startsWith(prefix)) &&
      !manifest.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

test('every kind of the glossary has a name of its own', () => {
  const t = translator(english);
  const names = KINDS.map((kind) => kindLabel(t, kind));
  expect(new Set(names).size).toBe(KINDS.length);
  expect(names).not.toContain(t('kind.other'));
  expect(kindLabel(t, 'never-heard-of')).toBe(t('kind.other'));
});

test('every reason that the recogniser gives is said', () => {
  const t = translator(english);
  const union = /export type ReasonCode =([^;]+);/.exec(
    readFileSync(`${root}page/recognise/types.ts`, 'utf8'),
  );
  const codes = [...(union?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, code]) => code ?? '');
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) {
    const said = reasonLabel(t, code, { characters: 1834 });
    expect([code, said]).not.toEqual([code, t('reason.other')]);
    expect([code, said]).not.toEqual([code, '']);
  }
  expect(reasonLabel(t, 'article', { characters: 1834 })).toContain('1,834');
  expect(reasonLabel(t, 'something-new')).toBe(t('reason.other'));
});
