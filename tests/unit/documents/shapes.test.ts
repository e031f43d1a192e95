import { describe, expect, it } from 'vitest';
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
