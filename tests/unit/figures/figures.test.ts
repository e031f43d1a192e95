import { describe, expect, test } from 'vitest';
import { type FigureContext, findFigures, parseNumbers } from '../../../analysis/figures/index.ts';
import type { Figure } from '../../../analysis/types.ts';

const only = (text: string, context?: FigureContext): Figure => {
  const figures = findFigures(text, context);
  expect(figures.map((f) => f.text)).toHaveLength(1);
  return figures[0] as Figure;
};
/** A row as the popup shows it. */
const row = (f: Figure): string =>
  [f.counted, `${f.value}${f.valueTo === undefined ? '' : `–${f.valueTo}`}${f.unit}`, f.approx, f.change]
    .filter(Boolean)
    .join(' ');
const rows = (text: string, context?: FigureContext): string[] => findFigures(text, context).map(row);

describe('numbers', () => {
  test.each([
    ['1,800', 1800],
    ['1 800', 1800],
    ['１２３．５', 123.5],
    ['两千三百', 2300],
    ['4.66万', 46600],
    ['1.2亿', 120000000],
    ['4243.4亿', 424340000000],
    ['5万4千', 54000],
    ['三万五', 35000],
    ['一万五千亿', 1.5e12],
    ['三分之一', 1 / 3],
    ['二十点五', 20.5],
    ['负三', -3],
    ['廿二', 22],
  ])('%s', (text, value) => {
    expect(parseNumbers(text).map((n) => n.value)).toEqual([value]);
  });

  test.each([
    ['登记2000多万户企业。', '企业 20000000户 more'],
    ['走访两千三百余户居民。', '居民 2300户 more'],
    ['修建十几座水库。', '水库 10座 more'],
    ['派出数百名医生。', '医生 100名 more'],
    ['来了上千名游客。', '游客 1000名 more'],
    ['招收四五十名学员。', '学员 40–50名'],
    ['种植3至5万株果树。', '果树 30000–50000株'],
    ['湿度20—30%。', '湿度 20–30%'],
    ['新建近30所学校。', '学校 30所 less'],
    ['学校不低于12所。', '学校 12所 more'],
    ['学校不超过12所。', '学校 12所 less'],
    ['水库约7座。', '水库 7座 about'],
    ['森林覆盖率达百分之六十。', '森林覆盖率 60%'],
    ['工期缩短了三分之一以上。', `工期缩短 ${1 / 3} more down`],
    ['装车2.5吨左右的苹果。', '苹果 2.5吨 about'],
  ])('%s', (text, wanted) => {
    expect(row(only(text))).toBe(wanted);
  });
});

describe('what is counted', () => {
  test.each([
    ['全年召开6次座谈会、2次现场会。', ['座谈会 6次', '现场会 2次']],
    ['建成12个文化广场和8家养老院。', ['文化广场 12个', '养老院 8家']],
    ['化解矛盾纠纷312件，办结率98%。', ['矛盾纠纷 312件', '办结率 98%']],
    ['推出10期《乡村课堂》栏目。', ['《乡村课堂》栏目 10期']],
    ['演出5场“红色故事会”。', ['红色故事会 5场']],
    ['省5个整治、市3个整治任务。', ['整治任务 5个', '整治任务 3个']],
    ['慰问了23名来自山区的教师。', ['教师 23名']],
    ['事故造成4人受伤。', ['受伤 4人']],
    ['拨付40万元救灾款。', ['救灾款 400000元']],
    ['86%的居民表示满意。', ['居民 86%']],
    ['先后3次修改章程。', ['修改章程 3次']],
  ])('%s', (text, wanted) => {
    expect(rows(text)).toEqual(wanted);
  });

  test('the parallel sentence of local reports', () => {
    expect(rows('全县完成投资36.5亿元，同比增长15.3%，占年度计划的33.1%。')).toEqual([
      '投资 3650000000元',
      '投资同比增长 15.3% up',
      '投资占年度计划 33.1%',
    ]);
  });

  test('subjects are dealt out', () => {
    expect(rows('进口额、出口额分别增长3%、5%。')).toEqual(['进口额增长 3% up', '出口额增长 5% up']);
  });

  test('the scope', () => {
    expect(only('全市新建学校12所。', { place: '青山市' }).scope).toBe('青山市');
    expect(only('青山市12个党支部参加。').scope).toBe('青山市');
  });

  test('Traditional script keeps its characters', () => {
    expect(
      row(
        only('慰問貧困戶35戶。', {
          toSimplified: new Map([
            ['問', '问'],
            ['貧', '贫'],
          ]),
        }),
      ),
    ).toBe('貧困戶 35戶');
  });
});

describe('change', () => {
  test.each([
    ['居民收入由48.2%提高到53.6%。', '居民收入 48.2–53.6% up'],
    ['入学率从2019年的88%提升至2023年的95%。', '入学率 88–95% up'],
    ['失业率降至4.5%。', '失业率 4.5% down'],
    ['粮食产量下降3.1%。', '粮食产量下降 3.1% down'],
    ['游客比上年增加2.3万人。', '游客同比增加 23000人 up'],
    ['工业产值实现8%的增长。', '工业产值增长 8% up'],
    ['森林覆盖率提高1.2个百分点。', '森林覆盖率提高 1.2个百分点 up'],
    ['产值翻两番。', '产值翻 2番 up'],
  ])('%s', (text, wanted) => {
    expect(row(only(text))).toBe(wanted);
  });
});

describe('kinds', () => {
  test.each([
    ['户均增收1600元。', 'average'],
    ['每村选派1名干部，每镇选派1名指导员。', 'quota'],
    ['投资36亿元。', 'money'],
    ['面积25公顷。', 'measure'],
    ['合格率98%。', 'percent'],
    ['建成7座桥。', 'count'],
  ])('%s', (text, kind) => {
    expect(findFigures(text)[0]?.kind).toBe(kind);
  });
});

describe('no figures', () => {
  test.each([
    '一个个故事感人，一次次深入基层。',
    '这是一个时期的任务，解决一批问题，是一次机遇。',
    '第三届大会，第八巡视组，排名第一。',
    '2019年9月10日上午8时30分。',
    '两年来，历时7天，为期三个月，2小时。',
    '统一部署，一开始，老百姓，万众一心，十分重要。',
    '去四川，过三峡，到五台山。',
    '国发〔2019〕12号，电话010-12345678。',
    '比分3:2，见https://example.org/a?b=30%25。',
    '党的二十大，十九届四中全会。',
    '推进“5+1”行动，创5A级景区。',
    '做优千亿级产业。',
  ])('%s', (text) => {
    expect(findFigures(text).map((f) => f.text)).toEqual([]);
  });

  test('nothing begins in a formula, touches a date or lies in a title', () => {
    const at = (text: string, part: string) => ({
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
    });
    const formula = '落实三个清单要求。';
    expect(findFigures(formula, { formulas: [at(formula, '三个清单')] })).toEqual([]);
    const date = '用了5个晚上。';
    expect(findFigures(date, { dates: [at(date, '5个晚上')] })).toEqual([]);
    const title = '印发《关于办好10件实事的通知》。';
    expect(findFigures(title, { documents: [at(title, '《关于办好10件实事的通知》')] })).toEqual([]);
  });
});
