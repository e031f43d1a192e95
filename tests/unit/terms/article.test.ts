import { describe, expect, test } from 'vitest';
import { find, term } from './finder.ts';

describe('what the article itself says', () => {
  test('a bracket after the name defines it, there and wherever else it stands', () => {
    const terms = find(
      '“三个到位”机制见效\n该县推行“三个到位”机制（人员到位、责任到位、资金到位），以“三个到位”促落实。',
    );
    const named = terms.filter(({ text }) => text.includes('三个到位'));
    expect(named.length).toBe(3);
    for (const { basis, items } of named) {
      expect(basis).toBe('article');
      expect(items?.map(({ zh }) => zh)).toEqual(['人员到位', '责任到位', '资金到位']);
    }
  });

  test('a list of another length defines nothing', () => {
    const [found] = find('该县推行“五个到位”机制（人员到位、责任到位），成效明显。');
    expect(found?.basis).toBe('unknown');
  });

  test('points of one length right before the name are its content; an entry that knows better stays', () => {
    const terms = find(
      '打造火箭链、卫星链、数据链、服务链“四链并举”格局，增强“四个意识”，坚定“四个自信”，做到“两个维护”。',
    );
    expect(term(terms, '四链并举')?.items?.map(({ zh }) => zh)).toEqual([
      '火箭链',
      '卫星链',
      '数据链',
      '服务链',
    ]);
    expect(terms.filter(({ basis }) => basis === 'article')).toHaveLength(1);
  });

  test('即 opens a list as well', () => {
    const terms = find('实行“两个清单”，即问题清单、责任清单。');
    expect(term(terms, '两个清单')?.items?.length).toBe(2);
  });
});

describe('formulas that nobody explains', () => {
  test('a label of initials is marked where it names habits, a name in quotation marks is not', () => {
    expect(find('改掉了“疲牛虚”，改出了担当。')[0]?.text).toBe('疲牛虚');
    expect(find('他叫“黎从榕”，来自那里。')).toEqual([]);
  });

  test.each(['十个关键动作', '1+4+N', '一网三联'])('“%s” is marked as such', (name) => {
    const found = find(`全县落实“${name}”要求，推动工作。`).find(({ text }) => text.includes(name));
    expect(found?.basis).toBe('unknown');
  });

  test.each(['一下', '很高兴', '三明治', '百姓', '2024年'])('“%s” is none', (name) => {
    expect(find(`他说“${name}”，大家都笑了。`)).toEqual([]);
  });

  test('a slogan lists itself', () => {
    const found = find('建设“绿色、高端、和谐、宜居”城市。').find(({ text }) => text.includes('绿色'));
    expect(found?.items?.map(({ zh }) => zh)).toEqual(['绿色', '高端', '和谐', '宜居']);
  });
});

describe('titles of documents', () => {
  test('a paper of the place is explained by its kind', () => {
    const found = find('县政府印发《关于加强农村人居环境整治的实施意见》。').find(
      ({ kind }) => kind === 'document',
    );
    expect(found?.text).toBe('《关于加强农村人居环境整治的实施意见》');
    expect(found?.gloss.en).toContain('carried out');
  });
  test('a book or a film is not', () => {
    expect(find('他读了《红楼梦》和《活着》。').filter(({ kind }) => kind === 'document')).toEqual([]);
  });
});
