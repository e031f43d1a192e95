import { describe, expect, test } from 'vitest';
import { checkEntries } from '../../../glossary/check.ts';
import { announcedCount } from '../../../glossary/formula-count.ts';
import type { LocatedEntry } from '../../../glossary/load.ts';
import type { Entry } from '../../../glossary/schema.ts';

const points = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ zh: `第${i + 1}点`, en: `point ${i + 1}` }));

function entry(given: Partial<Entry> = {}): Entry {
  return {
    id: 'four-tests',
    zh: '四大考验',
    kind: 'numeric-formula',
    level: 'must',
    pinyin: 'sì dà kǎoyàn',
    en: 'four great tests',
    gloss: { en: 'Four tests that the Party says it faces.', zh: '中共自述面临的四种考验。' },
    sources: [{ title: '测试文件' }],
    ...given,
  };
}

/** A formula of the given name, with its real reading, so that the check of the pinyin has nothing to say. */
const named = (zh: string, pinyin: string, count: number, given: Partial<Entry> = {}) =>
  entry({ zh, pinyin, items: points(count), ...given });

const problems = (...entries: Entry[]) =>
  checkEntries(entries.map((e, i): LocatedEntry => ({ where: `test.yaml:${i + 1}`, entry: e }))).map(
    ({ where, problem }) => `${where} ${problem}`,
  );

describe('the number of items', () => {
  test('a right entry gives no finding', () => {
    expect(problems(entry({ items: points(4) }))).toEqual([]);
  });

  test('one item too few is told, with both numbers', () => {
    expect(problems(entry({ items: points(3) }))).toEqual([
      'test.yaml:1 四大考验 names 4 items, 3 are given',
    ]);
  });

  test('each dated sense is counted by itself', () => {
    const senses = [
      { to: '2015', gloss: { en: 'Earlier ones.', zh: '早先的。' }, items: points(5) },
      { from: '2015', gloss: { en: 'Later ones.', zh: '后来的。' }, items: points(4) },
    ];
    expect(problems(entry({ items: points(4), senses }))).toEqual([
      'test.yaml:1 四大考验 names 4 items, 5 are given',
    ]);
  });

  test('no items, or a formula that is local, is no matter for counting', () => {
    expect(problems(entry())).toEqual([]);
    expect(problems(entry({ local: true, items: points(2) }))).toEqual([]);
  });

  test.each([
    ['三严三实', 'sān yán sān shí', 6],
    ['两不愁三保障', 'liǎng bù chóu sān bǎozhàng', 5],
    ['四个革命、一个合作', 'sì gè gémìng, yī gè hézuò', 5],
    ['三大纪律八项注意', 'sān dà jìlǜ bā xiàng zhùyì', 11],
    ['五讲四美三热爱', 'wǔ jiǎng sì měi sān rè’ài', 12],
    ['五统一、一开放', 'wǔ tǒngyī, yī kāifàng', 6],
  ])('%s counts to the sum of its numerals', (zh, pinyin, count) => {
    expect(problems(named(zh, pinyin, count))).toEqual([]);
    expect(problems(named(zh, pinyin, count - 1))).toEqual([
      `test.yaml:1 ${zh} names ${count} items, ${count - 1} are given`,
    ]);
  });

  test('a name with several numerals is counted whatever its kind, a lone numeral in formulas only', () => {
    expect(problems(named('三反五反', 'sān fǎn wǔ fǎn', 7, { kind: 'campaign' }))).toHaveLength(1);
    expect(problems(entry({ kind: 'concept', items: points(3) }))).toEqual([]);
  });

  test.each([
    ['五位一体', 5, undefined],
    ['三位一体', 3, undefined],
    ['两个一百年', 2, 2],
    ['四个一批', 4, 4],
    ['四个铁一般', 4, 4],
    ['四个找一找', 4, 4],
    ['三个第一', 3, 3],
    ['两个一以贯之', 2, 2],
    ['十四个坚持', 14, 14],
    ['二十个要点', 20, 20],
    ['一不怕苦、二不怕死', 2, undefined],
    ['双拥', 2, undefined],
    ['六廊六路多国多港', 4, undefined],
  ])('%s is not taken for a sum', (zh, count, announced) => {
    expect(
      announcedCount(
        zh,
        points(count).map((item) => item.zh),
        true,
      ),
    ).toBe(announced);
  });

  test('parts that run side by side count once: each item speaks of all of them', () => {
    const pairs = Array.from({ length: 8 }, (_, i) => `以甲${i}为荣、以乙${i}为耻`);
    expect(announcedCount('八荣八耻', pairs, true)).toBe(8);
    expect(announcedCount('八荣八耻', [...pairs.slice(1), '以甲为荣'], true)).toBe(16);
  });
});

describe('ids, forms and references', () => {
  const other = (given: Partial<Entry>) =>
    entry({ id: 'four-dangers', zh: '四种危险', pinyin: 'sì zhǒng wēixiǎn', ...given });

  test('different entries may stand side by side', () => {
    expect(problems(entry(), other({}))).toEqual([]);
  });

  test('a form that another entry has, quotation marks and separators evened out', () => {
    expect(problems(entry({ forms: ['考验、危险'] }), other({ forms: ['“考验”，危险'] }))).toEqual([
      'test.yaml:2 form 考验、危险 is four-tests’s already (test.yaml:1)',
    ]);
  });

  test('one form written twice within an entry is not another’s', () => {
    expect(problems(entry({ forms: ['“四大考验”', '四大考验'] }))).toEqual([]);
  });

  test('an id taken twice', () => {
    expect(problems(entry(), other({ id: 'four-tests' }))).toEqual([
      'test.yaml:2 id four-tests is taken by test.yaml:1',
    ]);
  });

  test('see: an entry that is there, also further down, and one that is not', () => {
    expect(problems(entry({ see: ['four-dangers'] }), other({ see: ['four-tests'] }))).toEqual([]);
    expect(problems(entry({ see: ['four-winds'] }))).toEqual([
      'test.yaml:1 see: there is no entry four-winds',
    ]);
  });
});

describe('glosses', () => {
  const gloss = (en: string, zh = '中共自述面临的四种考验。') => problems(entry({ gloss: { en, zh } }));
  const leans = ['test.yaml:1 四大考验: the gloss leans on another entry'];

  test('one that leans on another entry', () => {
    expect(gloss('See four dangers.')).toEqual(leans);
    expect(gloss('Short for the above.')).toEqual(leans);
    expect(gloss('Four tests (see the four dangers).')).toEqual(leans);
    expect(gloss('Four tests.', '参见四种危险。')).toEqual(leans);
  });

  test('the mere word “see” does not lean', () => {
    expect(gloss('Four tests that officials are told to see as lasting.')).toEqual([]);
  });

  test('a dated sense is read too', () => {
    const senses = [{ to: '2015', gloss: { en: 'As above.', zh: '早先的。' } }];
    expect(problems(entry({ senses }))).toEqual(leans);
  });

  test('a Chinese gloss without Chinese, a web address', () => {
    expect(gloss('Four tests.', 'four tests')).toEqual(['test.yaml:1 四大考验: gloss.zh is not Chinese']);
    expect(gloss('Four tests, listed at www.example.org.')).toEqual(['test.yaml:1 四大考验: a web address']);
  });
});

describe('low certainty', () => {
  const doubt = { en: 'The list is inferred.', zh: '内容系推断。' };
  const unpaired = ['test.yaml:1 四大考验: certainty: low and doubt go together'];

  test('goes with what is doubted', () => {
    expect(problems(entry({ certainty: 'low', doubt }))).toEqual([]);
  });

  test('neither stands without the other', () => {
    expect(problems(entry({ certainty: 'low' }))).toEqual(unpaired);
    expect(problems(entry({ doubt }))).toEqual(unpaired);
  });
});
