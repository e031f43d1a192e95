import { describe, expect, it } from 'vitest';
import { countCharacters, letters } from '../../../page/recognise/characters.ts';
import { isDateline } from '../../../page/recognise/dateline.ts';
import * as furniture from '../../../page/recognise/furniture.ts';

describe('countCharacters', () => {
  it('counts scripts and marks', () => {
    expect(countCharacters('今天， 天气 好。')).toMatchObject({ total: 7, han: 5, marks: 2, ends: 1 });
    expect(countCharacters('昨日,召开')).toMatchObject({ han: 4, marks: 1 });
    expect(countCharacters('a, b. 3.5')).toMatchObject({ han: 0, marks: 0, digits: 2 });
    expect(countCharacters('東京のニュース')).toMatchObject({ han: 2, kana: 4 });
    expect(countCharacters('서울 방재회의')).toMatchObject({ hangul: 6 });
  });
});

describe('letters', () => {
  it('leaves letters and digits', () => {
    expect(letters('“一老一小”：2023年, A-b!')).toBe('一老一小2023年ab');
    expect(letters('……——')).toBe('');
  });
});

describe('isDateline', () => {
  it.each([
    '2023-07-12 08:15 来源：清河日报',
    '发布时间：2019-05-18 来源：清河学会',
    '2023年07月12日08:15 来源：清河日报 作者：李明远',
    '来源：清河日报',
    '2022-02-13 20:04:17',
    '2023年7月12日',
  ])('%s', (text) => expect(isDateline(text)).toBe(true));

  it.each([
    '2023年7月12日，清河市召开防汛工作会议。',
    '图为2023年7月12日清河市防汛物资仓库内整齐摆放的编织袋',
    '清河市部署下一阶段防汛工作',
  ])('not %s', (text) => expect(isDateline(text)).toBe(false));
});

describe('furniture', () => {
  it.each([
    '责任编辑：王芳',
    '（责编：王芳、赵刚）',
    '[责任编辑:吴静]',
    '【编辑：姚远】',
    '責任編輯：張大同',
  ])('editors: %s', (text) => expect(furniture.isEditorLine(text)).toBe(true));
  it.each(['分享到：', '上一篇：关于清洗的公告', '字号：大 中 小', '打印本页', '扫一扫在手机打开当前页'])(
    'widgets: %s',
    (text) => expect(furniture.isWidget(text)).toBe(true),
  );
  it.each(['相关阅读', '延伸閱讀', '相关新闻：', '热门推荐', '推荐阅读'])('elsewhere: %s', (text) =>
    expect(furniture.isElsewhere(text)).toBe(true),
  );
  it.each(['声明：凡本网注明来源的作品', '免责声明', '版权所有：清河日报社', '未经授权不得转载'])(
    'legal: %s',
    (text) => expect(furniture.isLegal(text)).toBe(true),
  );
  it.each([
    '各级编辑部门要把好关口。',
    '微博上的讨论也很热烈，不少网友表示支持这一做法，认为应当在更大的范围内推广，让更多的群众受益，并希望有关部门及时公布进展情况和联系方式。',
    '相关部门负责人表示，下一步将加大力度。',
    '推荐一批先进典型',
    '本报记者 葛林',
    '（原题为《雨季里的水库》）',
    '注册资本三千万元',
  ])('none: %s', (text) => expect(furniture.isFurniture(text)).toBe(false));
});
