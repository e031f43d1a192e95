import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAt } from '../../../components/popup/lists/sentence.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const span = sentenceAt(text, { start, end: start + words.length });
  return text.slice(span.start, span.end);
};

test.each([
  ['会议召开。参会12人。随后散会。', '12人', '参会12人。'],
  ['标题没有句号\n  全文共3章。', '3章', '全文共3章。'],
  ['标题4项\n正文', '4项', '标题4项'],
  ['他说：“来了5人。”众人散去。', '5人', '他说：“来了5人。”'],
  ['增长6.5%、约8人', '8人', '增长6.5%、约8人'],
  ['到了7人。', '到了7人。', '到了7人。'],
  ['甲1人。乙2人。丙。', '1人。乙2人', '甲1人。乙2人。'],
])('%j around %s', (text, words, sentence) => expect(around(text, words)).toBe(sentence));

test('the sentence always holds the span', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '。', '”', '\n', ' ', '3'), minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const start = a % words.length;
      const end = start + 1 + (b % (words.length - start));
      const span = sentenceAt(words, { start, end });
      expect(span.start).toBeLessThanOrEqual(start);
      expect(span.end).toBeGreaterThanOrEqual(end);
    }),
  );
});
