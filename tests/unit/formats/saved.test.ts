import { describe, expect, test } from 'vitest';
import { writeAnki } from '../../../formats/saved/anki.ts';
import { type Labels, SAVED_COLUMNS } from '../../../formats/saved/columns.ts';
import { writeSavedCsv } from '../../../formats/saved/csv.ts';
import { writeSavedMarkdown } from '../../../formats/saved/markdown.ts';
import type { SavedTerm } from '../../../state/saved/saved-term.ts';

const term = (more: Partial<SavedTerm> = {}): SavedTerm => ({
  id: 'one',
  term: '河长制',
  entry: null,
  pinyin: 'hézhǎngzhì',
  en: 'river chief system',
  gloss: { en: 'Officials answer for a river.', zh: '由领导干部负责河流。' },
  sentence: '全县推行河长制，河长制见成效。',
  title: '清溪县治水',
  date: '2024-06-18',
  address: 'https://example.com/1?a=1&b=2',
  when: '2024-06-19T08:00:00.000Z',
  ...more,
});
const labels = {
  ...(Object.fromEntries(SAVED_COLUMNS.map((column) => [column, `<${column}>`])) as Labels),
  answer: 'Answer',
};

describe('Anki', () => {
  const lines = (terms: SavedTerm[]) => writeAnki(terms, labels, 'both').split('\n');
  const fields = (more: Partial<SavedTerm>) =>
    lines([term(more)])
      .at(-2)
      ?.split('\t') ?? [];
  test('says what it is in headers', () => {
    const head = lines([term()]).filter((line) => line.startsWith('#'));
    expect(head.slice(0, 4)).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#tags column:12']);
    expect(head[4]?.split('\t')).toHaveLength(12);
    expect(head[4]).toMatch(/^#columns:guid\t<term>\tAnswer\t/);
  });
  test('front, back, and the sentence with the term marked in every place', () => {
    const [id, front, back, sentence] = fields({});
    expect([id, front]).toEqual(['one', '河长制']);
    expect(back).toBe(
      'hézhǎngzhì<br>river chief system<br>Officials answer for a river.<br>由领导干部负责河流。',
    );
    expect(sentence).toBe('全县推行<b>河长制</b>，<b>河长制</b>见成效。');
    expect(fields({}).at(-1)).toBe('tifa');
  });
  test.each(['# a comment', '"', '<img src=x onerror=alert(1)>', 'a\tb\r\nc\nd', '#separator:comma'])(
    '%j breaks neither the line nor the field',
    (text) => {
      const hostile = { term: text, en: text, sentence: `x${text}y`, title: text, id: text, address: text };
      expect(lines([term(hostile)])).toHaveLength(7);
      expect(fields(hostile)).toHaveLength(12);
      const bare = fields(hostile)
        .join('')
        .replace(/<\/?b>|<br>/g, '');
      expect(bare).not.toMatch(/[<>"]|(?<!&)#/);
    },
  );
});

test('CSV: a term a line under the names, nothing that runs', () => {
  const lines = writeSavedCsv([term(), term({ sentence: '=cmd', title: '@x' })], labels, 'en').split('\r\n');
  expect(lines[0]).toBe(`\ufeff${SAVED_COLUMNS.map((column) => `<${column}>`).join(',')}`);
  expect(lines[1]).toContain('河长制,hézhǎngzhì,river chief system,Officials answer for a river.,,');
  expect(lines[2]).toContain(",'=cmd,'@x,");
});

describe('Markdown', () => {
  test('terms under their articles', () => {
    const text = writeSavedMarkdown(
      [term(), term({ title: '别的', address: '' }), term({ term: '治水' })],
      'Saved',
      'en',
    );
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Saved',
      '## [清溪县治水](<https://example.com/1?a=1&b=2>)',
      '## 别的',
    ]);
    expect(text).toContain(
      '- **河长制** hézhǎngzhì: river chief system – Officials answer for a river.\n  > 全县推行河长制，河长制见成效。',
    );
  });
  test('markup and hostile addresses are text', () => {
    const hostile = {
      title: '[x](javascript:alert(1))',
      address: 'javascript:alert(1)',
      sentence: '<b>一</b>\n# 二',
    };
    const text = writeSavedMarkdown([term(hostile)], 'Saved', 'en');
    expect(text).toContain('## \\[x\\](javascript:alert(1))');
    expect(text).toContain('> \\<b\\>一\\</b\\> \\# 二');
    const spaced = writeSavedMarkdown([term({ address: 'https://example.com/> <b>' })], 'Saved', 'en');
    expect(spaced).toContain('(<https://example.com/%3E%20%3Cb%3E>)');
  });
});

test('the gloss is in the language asked for, else in the one there is', () => {
  const only = term({ gloss: { en: '', zh: '解释' } });
  expect(writeSavedMarkdown([only], 'x', 'en')).toContain('解释');
  expect(writeSavedMarkdown([term()], 'x', 'zh')).not.toContain('Officials');
  const same = term({ gloss: { en: 'mine', zh: 'mine' } });
  expect(writeSavedMarkdown([same], 'x', 'both').match(/mine/g)).toHaveLength(1);
});
