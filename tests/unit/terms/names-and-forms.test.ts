/** Names that only the article knows, short forms that it introduces, long forms in its script, parts that do not cut across each other. */
import { describe, expect, test } from 'vitest';
import { find, term } from './finder.ts';

const OFFICIAL = '市委、市政府贯彻党的二十大精神，推进全面从严治党。';

describe('names coined locally', () => {
  test.each([
    ['开展“转作风、提效能”专项行动。', '“转作风、提效能”专项行动'],
    ['推行“一线工作法”。', '一线工作法'],
    ['实施“星火”工程。', '“星火”工程'],
  ])('%s is marked and said to be unexplained', (sentence, text) => {
    expect(term(find(OFFICIAL + sentence), text)?.basis).toBe('unknown');
  });

  test('not in an ordinary text, and not over what an entry explains', () => {
    expect(find('他们给这次旅行起名“星火”行动，大家都很高兴。')).toEqual([]);
    expect(find(`${OFFICIAL}“一带一路”倡议。`).filter(({ basis }) => basis === 'unknown')).toEqual([]);
  });
});

describe('short forms that the article introduces', () => {
  test('hold from then on', () => {
    const terms = find(
      `${OFFICIAL}银川市疫情防控工作联合指挥部（以下简称“市联指”）成立。市联指要求，落实责任。`,
    );
    const uses = terms.filter(({ text }) => text === '市联指' || text === '“市联指”');
    expect(uses).toHaveLength(2);
    for (const use of uses) {
      expect(use.basis).toBe('article');
      expect(use.full).toBe('银川市疫情防控工作联合指挥部');
    }
  });

  test('a bracket with something else is none', () => {
    expect(find(`${OFFICIAL}该局（以下同）。`).filter(({ basis }) => basis === 'article')).toEqual([]);
  });
});

describe('long forms', () => {
  test('stand in the article’s script, with its own variants', () => {
    expect(term(find('國台辦發言人表示，兩岸關係重要，台灣問題是中國內政。'), '國台辦發言人')?.full).toBe(
      '國務院台灣事務辦公室發言人',
    );
  });

  test('of a form that holds the headword', () => {
    expect(term(find(`${OFFICIAL}中共中央总书记出席。`), '中共中央总书记')?.full).toBe(
      '中国共产党中央委员会总书记',
    );
  });
});

test('parts do not cut across each other', () => {
  const parts = term(find(`${OFFICIAL}驻村干部到岗。`), '驻村干部')?.parts?.map(({ text }) => text);
  expect(parts).toContain('驻村');
  expect(parts).not.toContain('村干部');
});
