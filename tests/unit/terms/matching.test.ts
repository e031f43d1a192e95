import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, term } from './finder.ts';

describe('forms', () => {
  test.each(['做到“两个维护”。', '做到「兩個維護」。', '做到"两个维护"。', '做到两个维护。'])(
    '%s',
    (text) => {
      expect(find(text).some(({ entry }) => entry === 'two-upholds')).toBe(true);
    },
  );

  test('a quotation is not cut in two, and a mark inside brings its other half', () => {
    for (const text of ['推进“不忘初心、牢记使命”主题教育。', '推进"不忘初心,牢记使命"主题教育。']) {
      const found = find(text).find((t) => t.text.includes('主题教育'));
      expect(found?.text).toBe(text.slice(2, -1));
    }
  });

  test('the longest wins, what it holds are its parts', () => {
    const found = term(find('推进扫黑除恶专项斗争。'), '扫黑除恶专项斗争');
    expect(found?.parts?.map(({ text }) => text)).toContain('扫黑除恶');
  });
});

describe('senses by the article’s date', () => {
  const items = (date?: string) =>
    find('协调推进“四个全面”战略布局。', date ? { date } : {}).find(({ text }) => text.includes('四个全面'))
      ?.items?.[0]?.zh;
  test('before and after October 2020', () => {
    expect(items('2019-05-01')).toContain('小康');
    expect(items('2021-05-01')).toContain('现代化');
    expect(items()).toContain('现代化');
  });
});

describe('company', () => {
  test('a common word is a term only in official language', () => {
    expect(
      find('他觉得群众演员很辛苦，反馈也不错，这件事的落实还要等一等。').filter(({ text }) =>
        ['群众', '反馈', '落实'].includes(text),
      ),
    ).toEqual([]);
    const official = find(
      '县委召开会议，传达中央纪委全会精神，听取省委巡视组反馈意见，研究整改工作，要求党员干部解决群众的困难，做到“两个维护”，增强“四个意识”。',
    );
    expect(official.some(({ text }) => text === '群众')).toBe(true);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    '、',
    ',',
    ' ',
    '\n',
    '四个',
    '一',
    '市委',
    '中央',
    '第',
    '八',
    '巡视组',
    '《',
    '》',
    '(',
    ')',
    '意见',
    '两个维护',
    '\ud83d',
    '\udc00',
    '十',
    '届',
    '中全会',
    '國',
    'a',
    '1',
  );
  test('nothing throws; spans are inside, in order, and hold their text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const found of find(text)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          last = found.end;
          for (const part of found.parts ?? []) {
            expect(part.start >= found.start && part.end <= found.end).toBe(true);
            expect(text.slice(part.start, part.end)).toBe(part.text);
          }
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
