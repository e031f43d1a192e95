import { describe, expect, it } from 'vitest';
import { findDates } from '../../../analysis/dates/index.ts';
import { findDocuments } from '../../../analysis/documents/index.ts';

const read = (text: string) => findDocuments(text).map(({ title, kind }) => `${title} ${kind}`);

describe('kinds', () => {
  it.each([
    ['《河道保护法》施行', '河道保护法 law'],
    ['印发《村务公开条例（试行）》', '村务公开条例（试行） regulation'],
    ['《关于加强防汛的若干意见》', '关于加强防汛的若干意见 opinion'],
    ['县里的《通知》要求', '通知 notice'],
    ['《全县发展规划纲要》', '全县发展规划纲要 plan'],
    ['签署《渔业合作协定》', '渔业合作协定 treaty'],
    ['据《青河日报》报道', '青河日报 newspaper'],
    ['推出《乡亲说》栏目', '乡亲说 programme'],
    ['电影《麦浪》上映', '麦浪 film'],
    ['长篇小说《河湾》', '河湾 book'],
    ['《麦田》杂志', '麦田 journal'],
    ['发表《新年致辞》', '新年致辞 speech'],
    ['《关于村庄整治的若干措施》等规范性文件', '关于村庄整治的若干措施 opinion'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('marks', () => {
  it('leaves the body and the date outside', () => {
    expect(read('省政府2019年5月印发的《水费办法》')).toEqual(['水费办法 regulation']);
  });
  it('keeps nested marks in the outer title', () => {
    expect(read('《县委贯彻〈水法〉的办法》和《水法》')).toEqual([
      '县委贯彻〈水法〉的办法 regulation',
      '水法 law',
    ]);
    expect(read('《县委贯彻《水法》的办法》')).toEqual(['县委贯彻《水法》的办法 regulation']);
  });
  it('passes over marks without a partner', () => {
    expect(read('《甲办法和《乙办法》')).toEqual(['乙办法 regulation']);
    expect(read('甲办法》和《乙办法')).toEqual([]);
    expect(read('《甲\n乙》')).toEqual([]);
    expect(read('《》、《 》、《——》')).toEqual([]);
    expect(read('《忘了关。后面是一句话。》')).toEqual([]);
  });
  it('lists each mention, with the marks inside the span', () => {
    const text = '《水法》，见《水法》';
    expect(findDocuments(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '《水法》',
      '《水法》',
    ]);
  });
});

describe('who issued it, and when', () => {
  const issues = (text: string) =>
    findDocuments(text, findDates(text, { articleDate: '2019-11-25' })).map(({ body, date }) =>
      [body, date].filter(Boolean).join(' '),
    );
  it.each([
    ['省政府2019年5月印发的《水费办法》', '省政府 2019-05'],
    ['近日，财政部、水利部联合印发《河道治理资金管理办法》', '财政部、水利部'],
    ['中共中央、国务院近日印发《水网建设规划》', '中共中央、国务院'],
    ['县委办公室《关于做好防汛工作的通知》', '县委办公室'],
    ['贯彻落实国务院《关于节约用水的意见》', '国务院'],
    ['3月5日，市水务局发布《用水报告》', '市水务局 2019-03-05'],
    ['2018年3月5日市水务局发布了《用水报告》', '市水务局 2018-03-05'],
    ['根据《节水条例》（国发〔2017〕12号）', '2017'],
    ['水利部等六部门印发《行动方案》', '水利部等六部门'],
    ['他们学习了《节水条例》', ''],
    ['电影《麦浪》由市政府发布', ''],
  ])('%s', (text, expected) => {
    expect(issues(text)).toEqual([expected]);
  });
  it('is shared by a list of titles', () => {
    expect(issues('省水利厅印发《节水办法》和《取水规定》')).toEqual(['省水利厅', '省水利厅']);
  });
});
