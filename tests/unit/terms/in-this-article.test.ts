/** Short forms that mean a particular thing in one article and nothing certain in another. */
import { describe, expect, test } from 'vitest';
import { find, term } from './finder.ts';

const fulls = (text: string, form: string, date?: string) =>
  find(text, date ? { date } : {})
    .filter((found) => found.text === form)
    .map(({ full }) => full);

describe('in this article', () => {
  test('a bare title is the document of that kind named last', () => {
    const text = '会议学习了《清溪县河道管理办法》。《办法》共六章，《条例》另行修订。';
    expect(fulls(text, '《办法》')).toEqual(['清溪县河道管理办法']);
    expect(fulls(text, '《条例》')).toEqual([]);
  });

  test('a campaign named once in full is meant wherever its short name stands', () => {
    const text = '县委部署“不忘初心、牢记使命”主题教育。主题教育开展以来，成效明显。';
    expect(fulls(text, '主题教育')).toEqual(['“不忘初心、牢记使命”主题教育']);
  });

  test('a committee named before is meant by 常委会', () => {
    const text =
      '银川市召开会议\n银川市委常委会召开会议。常委会指出，银川市要抓好落实，做到“两个维护”，增强“四个意识”。';
    expect(fulls(text, '常委会')).toEqual(['中国共产党银川市委员会常务委员会']);
  });

  test('a place’s own Party congress', () => {
    const found = term(find('宁夏第十三次党代会在银川召开。'), '宁夏第十三次党代会');
    expect(found?.full).toBe('中国共产党宁夏回族自治区第十三次代表大会');
  });

  test('who sends a team is not what the article is about', () => {
    const text = '学习会召开\n绍兴市委第一巡回指导组到会指导。市委书记出席，我市各部门参加。';
    expect(fulls(text, '市委书记')).toEqual([undefined]);
    expect(fulls(text, '我市')).toEqual([]);
  });

  test('a surface form with a long form of its own', () => {
    const text = '县委召开会议，走访低保户，落实低保政策，做到“两个维护”，增强“四个意识”。';
    expect(fulls(text, '低保户')).toEqual(['最低生活保障户']);
  });

  test('nothing is short for itself', () => {
    const text = '县委召开会议，落实最低生活保障，做到“两个维护”，增强“四个意识”。';
    expect(fulls(text, '最低生活保障')).toEqual([undefined]);
  });
});

describe('messages, remarks and short names in this article', () => {
  test('the message of a meeting, in full with it', () => {
    expect(term(find('学习贯彻党的二十大精神。'), '党的二十大精神')?.full).toBe(
      '中国共产党第二十次全国代表大会精神',
    );
  });

  test('a leader’s remarks on one field', () => {
    const text = '习近平总书记关于宗教工作的重要论述';
    expect(term(find(`深入学习${text}。`), text)?.gloss.zh).toContain('宗教工作');
  });

  test('a federation named before is meant by its short name', () => {
    const terms = find(
      '各民主党派中央、全国工商联负责人到场。工商联汇报工作，推进全面从严治党、落实“两个维护”。',
    );
    expect(term(terms, '工商联')?.full).toBe('中华全国工商业联合会');
  });

  test('an office is the longest body’s', () => {
    expect(term(find('国台办发言人回应。'), '国台办发言人')?.parts?.map(({ text }) => text)).toContain(
      '国台办',
    );
  });
});
