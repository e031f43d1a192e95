import { describe, expect, test } from 'vitest';
import { find, term } from './finder.ts';

describe('bodies and offices with their place', () => {
  test.each([
    ['银川市委书记', '中国共产党银川市委员会书记'],
    ['宁夏回族自治区党委', '中国共产党宁夏回族自治区委员会'],
    ['湖南省人民政府', '湖南省人民政府'],
    ['北京市朝阳区人大常委会', '朝阳区人民代表大会常务委员会'],
    ['西吉县政协主席', '中国人民政治协商会议西吉县委员会主席'],
    ['西吉县县长', '西吉县人民政府县长'],
    ['甘肃省纪委监委', '中国共产党甘肃省纪律检查委员会、甘肃省监察委员会'],
  ])('%s', (text, full) => {
    expect(term(find(`会上，${text}发言。`), text)?.full).toBe(full);
  });

  test('a short form means the place that the article is about', () => {
    const terms = find(
      '银川市召开会议\n9月10日，银川市召开会议。市委作了部署，市人大、市政协派人参加，自治区党委派员指导，全区各地同步推进。',
    );
    expect(term(terms, '市委')?.full).toBe('中国共产党银川市委员会');
    expect(term(terms, '市人大')?.full).toBe('银川市人民代表大会');
    expect(term(terms, '自治区党委')?.full).toBe('中国共产党宁夏回族自治区委员会');
    expect(term(terms, '全区')?.full).toBe('宁夏回族自治区');
  });

  test('and none where the article is about no one place', () => {
    const terms = find('各地要加强领导。市委、县委书记要亲自抓，长沙市、成都市、西安市和杭州市介绍了经验。');
    expect(term(terms, '市委')?.full).toBeUndefined();
    expect(term(terms, '市委')?.gloss.en).toContain('the city');
  });

  test.each(['受市委托办理', '全省人大约有三成', '小区长期无人管理', '省委员工'])('no body in %s', (text) => {
    expect(find(`${text}，情况如此。`).filter(({ basis }) => basis === 'composed')).toEqual([]);
  });
});

describe('pinyin of what rules build', () => {
  test.each([
    ['银川市委书记', 'Yínchuān shì wěi shūjì'],
    ['重庆市委', 'Chóngqìng shì wěi'],
    ['西吉县县长', 'Xījí xiàn xiàn zhǎng'],
    ['中央第八巡视组', 'zhōngyāng dì bā xúnshìzǔ'],
  ])('%s', (text, pinyin) => expect(term(find(`${text}出席。`), text)?.pinyin).toBe(pinyin));
});

describe('teams', () => {
  test('sender, number and place', () => {
    const terms = find(
      '银川市召开会议\n银川市对中央第八巡视组、扫黑除恶专项斗争督导组和自治区党委第一指导组反馈的问题进行梳理，银川市委专题研究。',
    );
    expect(term(terms, '中央第八巡视组')?.full).toBe('中国共产党中央委员会第八巡视组');
    expect(term(terms, '扫黑除恶专项斗争督导组')?.full).toBe('中央扫黑除恶专项斗争督导组');
    expect(term(terms, '自治区党委第一指导组')?.full).toBe('中国共产党宁夏回族自治区委员会第一指导组');
    expect(term(terms, '中央第八巡视组')?.parts?.map(({ text }) => text)).toContain('巡视组');
  });
});

describe('meetings and plans', () => {
  test.each([
    ['十九届四中全会', '中国共产党第十九届中央委员会第四次全体会议', '28 October 2019'],
    ['党的二十大', '中国共产党第二十次全国代表大会', '16 October 2022'],
    ['十四届全国人大二次会议', '第十四届全国人民代表大会第二次会议', '2024'],
  ])('%s', (text, full, when) => {
    const found = term(find(`会议学习贯彻${text}的部署。`), text);
    expect(found?.full).toBe(full);
    expect(found?.gloss.en).toContain(when);
  });

  test('a top ten is no congress', () => {
    expect(find('这是今年的十大品牌，也是十大新闻之一。').filter(({ kind }) => kind === 'meeting')).toEqual(
      [],
    );
  });

  test('a plan as coming, running and past', () => {
    const gloss = (date: string) =>
      find('“十四五”时期，要推动发展。', { date }).find(({ kind }) => kind === 'plan')?.gloss.en;
    expect(gloss('2020-10-30')).toContain('being prepared');
    expect(gloss('2023-05-01')).toContain('in force');
    expect(gloss('2026-05-01')).toContain('had ended');
  });

  test('a number is no plan', () => {
    expect(find('一共十五人，十五年来，第十四五页。').filter(({ kind }) => kind === 'plan')).toEqual([]);
  });
});

describe('words that point at the place', () => {
  test('the four teams of a level are listed', () => {
    const found = term(find('县级四套班子主要负责同志出席会议。'), '县级四套班子');
    expect(found?.items?.map(({ zh }) => zh)).toEqual(['县委', '县人大', '县政府', '县政协']);
  });

  test('全市 of no particular city is left alone', () => {
    expect(find('全市上下行动起来。').filter(({ basis }) => basis === 'composed')).toEqual([]);
  });
});
