import { expect, test } from 'vitest';
import type { Figure } from '../../../../analysis/types.ts';
import { toMarkdown } from '../../../../components/popup/export/markdown.ts';
import { toText } from '../../../../components/popup/export/text.ts';
import { escapeMarkdown } from '../../../../formats/markdown.ts';
import { readMessages } from '../../../components/texts.ts';
import { translator } from '../../../components/translate.ts';

const t = translator(readMessages('en'));
const figure = (more: Partial<Figure>): Figure => ({
  start: 0,
  end: 1,
  text: '3个',
  value: 3,
  unit: '个',
  counted: '甲|乙',
  kind: 'count',
  ...more,
});
const list = {
  title: '*要闻* [一]',
  date: '2023-10-12T08:15',
  source: '云溪日报',
  text: '3个',
  figures: [
    figure({ value: 110500, approx: 'more', scope: '云溪市', kind: 'quota' }),
    figure({ value: 6.5, unit: '%', change: 'up', kind: 'percent' }),
    figure({ counted: '', value: 3, valueTo: 5 }),
  ],
};

test('Markdown: title, origin, table', () => {
  expect(toMarkdown(list, t)).toBe(`## \\*要闻\\* \\[一\\]

云溪日报, 2023-10-12

| What is counted | Figure | Unit | Change |
| --- | ---: | --- | --- |
| 甲\\|乙 (云溪市, quota) | 110,500+ | 个 |  |
| 甲\\|乙 | 6.5 | % | up |
| 3个 | 3–5 | 个 |  |
`);
});
test('Markdown: nothing of an article makes markup, and a row stays a row', () => {
  expect(escapeMarkdown('<b>&amp; `x` a_b \\|')).toBe('\\<b\\>\\&amp; \\`x\\` a\\_b \\\\\\|');
  expect(escapeMarkdown('一\r\n 二')).toBe('一 二');
});
test('Markdown without title and origin is the table alone', () => {
  expect(toMarkdown({ figures: [], text: '' }, t)).toMatch(/^\| What/);
});
test('plain text: a line a figure', () => {
  expect(toText(list, t)).toBe(`*要闻* [一]
云溪日报, 2023-10-12

甲|乙 (云溪市, quota): 110,500+\u00a0个
甲|乙: 6.5% (up)
3个: 3–5\u00a0个
`);
});
