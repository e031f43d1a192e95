import { describe, expect, test } from 'vitest';
import { findDocuments } from '../../../analysis/documents/index.ts';
import type { Person, Term } from '../../../analysis/types.ts';
import { mergeDocuments, NAMED_KINDS } from '../../../components/popup/lists/documents.ts';
import { firstMention, splitPeople } from '../../../components/popup/lists/people.ts';
import { groupTerms, renderings } from '../../../components/popup/lists/terms.ts';
import { readMessages } from '../../components/texts.ts';

const term = (start: number, text: string, more: Partial<Term> = {}): Term => ({
  start,
  end: start + text.length,
  text,
  entry: text,
  kind: 'concept',
  basis: 'glossary',
  en: `${text} in English`,
  zh: '',
  gloss: { en: '', zh: '' },
  level: 'must',
  ...more,
});

describe('groupTerms', () => {
  test('forms of one entry are one row under the first form', () => {
    const [group] = groupTerms(
      [term(0, '市委', { entry: 'a' }), term(9, '中共市委', { entry: 'a' })],
      'must',
    );
    expect(group?.rows).toHaveLength(1);
    expect(group?.rows[0]?.text).toBe('市委');
    expect(group?.rows[0]?.mentions).toEqual([
      { start: 0, end: 2 },
      { start: 9, end: 13 },
    ]);
  });
  test('terms without an entry are told apart by their words', () => {
    const [group] = groupTerms([term(0, '甲', { entry: null }), term(2, '乙', { entry: null })], 'must');
    expect(group?.rows.map(({ text }) => text)).toEqual(['甲', '乙']);
  });
  test('the kind with most terms is first', () => {
    const groups = groupTerms([term(0, '甲', { kind: 'office' }), term(2, '乙'), term(4, '丙')], 'must');
    expect(groups.map(({ kind }) => kind)).toEqual(['concept', 'office']);
  });
  test('density cuts', () => {
    const terms = [term(0, '甲'), term(2, '乙', { level: 'should' }), term(4, '丙', { level: 'may' })];
    const count = (density: 'must' | 'should' | 'all') => groupTerms(terms, density)[0]?.rows.length;
    expect([count('must'), count('should'), count('all')]).toEqual([1, 2, 3]);
  });
});

test('renderings: terms inside count too, the first of equals holds, an empty one does not', () => {
  const known = renderings([
    term(0, '市委书记', { parts: [term(0, '市委')] }),
    term(9, '市委', { en: 'another' }),
    term(20, '无', { en: '' }),
  ]);
  expect(known.get('市委')).toBe('市委 in English');
  expect(known.has('无')).toBe(false);
});

describe('people', () => {
  const person = (name: string, role: Person['role'], more: Partial<Person> = {}): Person => ({
    name,
    role,
    offices: [],
    mentions: [[7, 9]],
    ...more,
  });
  test('the reporter stands apart', () => {
    const { officials, others, reporters } = splitPeople([
      person('甲', 'reporter'),
      person('乙', 'official'),
      person('丙', 'other'),
    ]);
    expect([officials, others, reporters].map((of) => of.map(({ name }) => name))).toEqual([
      ['乙'],
      ['丙'],
      ['甲'],
    ]);
  });
  test('who is never named by name is found by the office', () => {
    const office = { start: 3, end: 5, title: '市长' };
    expect(firstMention(person('甲', 'official'))).toEqual({ start: 7, end: 9 });
    expect(firstMention(person('甲', 'official', { mentions: [], offices: [office] }))).toEqual(office);
    expect(firstMention(person('甲', 'official', { mentions: [] }))).toBeUndefined();
  });
});

test('a document is one row with all its mentions', () => {
  const rows = mergeDocuments([
    { start: 0, end: 4, title: '甲' },
    { start: 5, end: 9, title: '乙', kind: '条例' },
    { start: 10, end: 14, title: '甲' },
  ]);
  expect(rows.map(({ title, kind, mentions }) => [title, kind, mentions.length])).toEqual([
    ['甲', undefined, 2],
    ['乙', '条例', 1],
  ]);
});

test('of a document each fact is the first that is told', () => {
  const [row] = mergeDocuments([
    { start: 0, end: 4, title: '甲' },
    { start: 5, end: 9, title: '甲', body: '水利部', date: '2019-03' },
    { start: 10, end: 14, title: '甲', kind: '', body: '财政部', date: '2020' },
  ]);
  expect(row).toMatchObject({ body: '水利部', date: '2019-03' });
});

test('every kind of document that a title tells has a name, a plain document alone none', () => {
  const text =
    '《水法》《防汛条例》《若干意见》《通知》《决定》《规划》《年度报告》《气候协定》《致辞》《文选》《云溪日报》《求是》《新闻联播》《国歌》、电影《长河》、话剧《长河》、油画《长河》、《长河》';
  const kinds = mergeDocuments(
    findDocuments(text).map((one, index) => ({ ...one, title: `${one.title}${index}` })),
  ).map(({ kind }) => kind ?? '');
  expect(new Set(kinds)).toEqual(new Set([...NAMED_KINDS, 'document']));
  const messages = readMessages('en');
  expect([...NAMED_KINDS].filter((kind) => !messages[`document.${kind}`])).toEqual([]);
});
