import { describe, expect, test } from 'vitest';
import { delimiterOf, readTable } from '../../../formats/table/read.ts';

const zhOf = (text: string) => readTable(text).entries.map(({ entry }) => entry.zh);

describe('readTable', () => {
  test.each([
    ['our names', 'zh,en\n河长制,x'],
    ['other names, in another order, with blanks', ' English ; Term \n x ; 河长制 '],
    ['Chinese names', '中文\t英译\n河长制\tx'],
    ['Traditional names', '詞條,譯文\n河长制,x'],
    ['no names', '河长制,x,a gloss'],
    ['a line about itself', 'sep=;\r\nzh;en\r\n河长制;x'],
    ['old line ends', 'zh,en\r河长制,x'],
    ['no last line end, empty lines, empty cells', 'zh,en,,\n\n河长制,x,,\n,,,\n'],
  ])('with %s', (_, text) => {
    const { entries, problems } = readTable(text);
    expect(problems).toEqual([]);
    expect(entries.map(({ entry }) => [entry.zh, entry.en])).toEqual([['河长制', 'x']]);
  });
  test('all columns', () => {
    const text =
      'zh,forms,pinyin,en,gloss,source,tags\n河长制,河长 | 河长制度,hézhǎngzhì,x,"a, ""b""\nc",s,t1|t2\n';
    expect(readTable(text).entries).toEqual([
      {
        line: 2,
        entry: {
          zh: '河长制',
          forms: ['河长', '河长制度'],
          pinyin: 'hézhǎngzhì',
          en: 'x',
          gloss: 'a, "b"\nc',
          source: 's',
          tags: ['t1', 't2'],
        },
      },
    ]);
  });
  test('columns that have no place are told', () =>
    expect(readTable('zh,en,Frequency\n河长制,x,12').ignored).toEqual(['Frequency']));
  test('the delimiter outside quotation marks counts', () => {
    expect(delimiterOf('"a;b;c;d",e')).toBe(',');
    expect(delimiterOf('\n\n河长制\tone, two, and so\tx')).toBe('\t');
  });
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['a row without a term', 'zh,en\n河长制,x\n,y', [{ code: 'no-term', line: 3, column: 1, field: 'zh' }]],
    ['a row without a meaning', 'zh,en\n河长制,', [{ code: 'no-meaning', line: 2 }]],
    [
      'behind a cell of three lines',
      'zh,gloss\r\n河长制,"a\r\nb\r\nc"\r\n湖长制,x\r\n,x',
      [{ code: 'no-term', line: 6, column: 1, field: 'zh' }],
    ],
    ['a cell too many', 'zh,en\n河长制,one, two', [{ code: 'columns', line: 2, column: 3, number: 2 }]],
    [
      'a term turned round',
      'en,zh\nx,河\u202e长制',
      [{ code: 'invisible', line: 2, column: 2, field: 'zh' }],
    ],
    [
      'a head twice with something else',
      'zh,en\n河长制,x\n“河长制”,y',
      [{ code: 'duplicate', line: 3, number: 2, text: '“河长制”' }],
    ],
    [
      'a long gloss',
      `zh,gloss\n河长制,${'x'.repeat(10_001)}`,
      [{ code: 'too-long', line: 2, column: 2, field: 'gloss', number: 10_000 }],
    ],
  ])('%s', (_, text, problems) => expect(readTable(text).problems).toEqual(problems));
  test('a head twice with the same is one', () => {
    const { entries, problems } = readTable('zh,en\n河长制,x\n河长制,x');
    expect([entries.length, problems]).toEqual([1, []]);
  });
  test.each([
    ['never closed', 'zh,en\n河长制,x\n湖长制,"y\n林长制,z', { code: 'quotes', line: 3 }],
    ['closed in the middle', 'zh,en\n"四个一"措施,x\n林长制,z', { code: 'quotes', line: 2 }],
  ])('a quotation mark %s spoils the file', (_, text, problem) =>
    expect(readTable(text)).toMatchObject({ fatal: true, entries: [], problems: [problem] }),
  );
  test('the good rows of a file with bad ones can be had', () => {
    expect(zhOf('zh,en\n河长制,x\n,y\n林长制,z')).toEqual(['河长制', '林长制']);
    expect(readTable('zh,en\n河长制,x\n,y').fatal).toBe(false);
  });
  test('names alone are an empty file', () =>
    expect(readTable('zh,en\n')).toMatchObject({ fatal: true, problems: [{ code: 'empty' }] }));
});
