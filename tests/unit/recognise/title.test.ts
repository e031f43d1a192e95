import { describe, expect, it } from 'vitest';
import { cleanTitle, findTitle, type TitleLine } from '../../../page/recognise/title.ts';

const TITLE = '清河市部署下一阶段防汛工作';

describe('cleanTitle', () => {
  it.each([
    `${TITLE}_清河网`,
    `${TITLE}--时政--清河网`,
    `${TITLE}-清河日报`,
    `${TITLE} - 清河新聞`,
    `${TITLE} | 要闻 | 清河市人民政府`,
    `${TITLE}_新闻频道_清河在线`,
    `${TITLE}—清河网`,
  ])('%s', (title) => expect(cleanTitle(title)).toBe(TITLE));

  it.each(['棱角丨雨季里的水库', '“一老一小”怎么办——写在会后', '增长5%-6%意味着什么'])('leaves %s', (title) =>
    expect(cleanTitle(title)).toBe(title),
  );
});

const line = (text: string, before: number, more: Partial<TitleLine> = {}): TitleLine => ({
  text,
  before,
  heading: 0,
  linked: false,
  dateline: false,
  furniture: false,
  ...more,
});

describe('findTitle', () => {
  it('takes the line that <title> begins with', () => {
    const lines = [
      line('首页', 3),
      line(TITLE, 2, { heading: 1 }),
      line('2023-07-12', 1, { dateline: true }),
    ];
    expect(findTitle(`${TITLE}_清河网`, lines, [])).toEqual({ title: TITLE, place: 'heading', line: 1 });
  });
  it('prefers the whole title to a part of it', () => {
    const lines = [line('清河市部署', 2), line(TITLE, 1)];
    expect(findTitle(`${TITLE}_清河网`, lines, [])?.title).toBe(TITLE);
  });
  it('takes the line over the dateline where <title> names the site alone', () => {
    const lines = [
      line('新闻动态', 3),
      line(TITLE, 2),
      line('2023-07-12', 1, { dateline: true }),
      line('正文', 0),
    ];
    expect(findTitle('清河网', lines, [])?.title).toBe(TITLE);
  });
  it('goes by og:title where the document has no title', () => {
    expect(findTitle('', [line('正文第一段。', 0)], [TITLE])).toEqual({
      title: TITLE,
      place: 'meta',
      line: -1,
    });
  });
  it('does not take a paragraph that begins with the title', () => {
    const text = `${TITLE}，通报入汛以来的雨情水情，对各县区提出要求，并安排了下一步的重点任务和时间表`;
    expect(findTitle(`${TITLE}_清河网`, [line(TITLE, 1), line(text, 0)], [])?.title).toBe(TITLE);
  });
});
