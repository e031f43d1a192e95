import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../analysis/types.ts';
import { groupFigures } from '../../../components/popup/lists/groups.ts';
import { figures } from '../../components/data/figures.ts';
import { reading } from '../../components/data/reading.ts';

const context = { text: reading.text, bodyStart: 0 };
const heads = (grouping: 'sentence' | 'subject') =>
  groupFigures(figures, grouping, context).map(({ by, head }) => head || by);

test('a list is one group in the order of the text; of no figures there is none', () => {
  expect(groupFigures(figures, 'list', context)).toEqual([{ by: 'article', head: '', figures }]);
  expect(groupFigures([], 'list', context)).toEqual([]);
  expect(groupFigures([], 'subject', context)).toEqual([]);
});

describe.each(['sentence', 'subject'] as const)('by %s', (grouping) => {
  test('every figure once, in the order of the text within its group', () => {
    const groups = groupFigures(figures, grouping, context);
    const starts = groups.map((group) => group.figures.map(({ start }) => start));
    expect(starts.flat().sort((a, b) => a - b)).toEqual(figures.map(({ start }) => start));
    for (const of of starts) expect(of).toEqual([...of].sort((a, b) => a - b));
  });
});

test('by sentence: the first paragraph, the sentence with the sum, money and changes, then the plain', () => {
  expect(heads('sentence')).toEqual([
    '今年3月以来,云溪市委副书记、市长林远舟多次主持召开…',
    '3月至10月上旬,全市3208个基层党组织、约…',
    '全市财政安排专项资金1.45亿元,同比增长…',
    '在“四不两直”督查中,市委第二巡察组发现问题57个…',
    '各县(区)平均召开调度会12次,每个村配备不少于2名…',
  ]);
});

test('by subject: a noun with several figures, else whose they are; what is alone stands last', () => {
  expect(heads('subject')).toEqual(['云溪市', '专项资金', '问题', 'alone']);
});

describe('what is one subject', () => {
  const subjects = (...rows: [counted: string, scope?: string][]) =>
    groupFigures(
      rows.map(
        ([counted, scope], index): Figure => ({
          start: index,
          end: index + 1,
          text: '1',
          value: 1,
          unit: '个',
          counted,
          kind: 'count',
          ...(scope && { scope }),
        }),
      ),
      'subject',
      { text: '1'.repeat(rows.length), bodyStart: 0 },
    ).map(({ by, head, figures: of }) => [head || by, of.map(({ start }) => start)]);
  test('a kind of a thing with the thing', () =>
    expect(subjects(['软弱涣散党组织'], ['党组织'], ['基层党组织'])).toEqual([['党组织', [0, 1, 2]]]));
  test('what only begins alike is not', () =>
    expect(subjects(['专项整治方案'], ['专项整治'])).toEqual([['alone', [0, 1]]]));
  test('one character is too little to tell', () =>
    expect(subjects(['责任人'], ['人'])).toEqual([['alone', [0, 1]]]));
  test('nothing counted is no subject, but a scope is', () =>
    expect(subjects(['', '甲县'], ['', '甲县'], ['', ''])).toEqual([
      ['甲县', [0, 1]],
      ['alone', [2]],
    ]));
});
