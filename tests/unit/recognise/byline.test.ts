import { describe, expect, it } from 'vitest';
import * as byline from '../../../page/recognise/byline.ts';

describe('sourceIn', () => {
  it.each([
    ['2023-07-12 08:15  来源：清河日报', '清河日报'],
    ['来源：清河日报 作者：李明远', '清河日报'],
    ['2019-09-26 12:11来源：证券周报网作者：李在林', '证券周报网'],
    ['时间：2023-07-12 信息来源：清河市发改委 浏览次数：12', '清河市发改委'],
    ['稿源： 清河网  编辑：王芳', '清河网'],
    ['來源：清河新聞社', '清河新聞社'],
    ['转自：光河网-《光河日报》', '光河网-《光河日报》'],
    ['来 源：清河在线【字号 大 中 小】', '清河在线'],
    ['【来源：清河网】', '清河网'],
  ])('%s', (line, source) => expect(byline.sourceIn(line)).toBe(source));

  it.each(['来源：', '来源：转载文章', '能源来自阳光', '2023-07-12'])('finds none in %s', (line) =>
    expect(byline.sourceIn(line)).toBeUndefined(),
  );
});

describe('a medium without a label', () => {
  it('stands beside the date', () => {
    expect(byline.mediumBeside('2004-07-12 09:30 清河晚报')).toBe('清河晚报');
    expect(byline.mediumBeside('清河新闻网 2004年07月12日 09:30')).toBe('清河新闻网');
    expect(byline.mediumBeside('2004-07-12 09:30 阅读 120')).toBeUndefined();
  });
  it('is named by an edition', () => {
    expect(byline.editionIn('《清河日报》（2024年05月20日 03版）')).toBe('清河日报');
    expect(byline.editionBeside('本报记者 孙立新  《 清河日报 》（ 2023年07月12日 第 01 版）')).toBe(
      '清河日报',
    );
    expect(byline.editionIn('《防汛条例》自公布之日起施行。')).toBeUndefined();
  });
  it('opens a wire', () => {
    expect(byline.agencyIn('清河社北京4月24日电（记者李明）会议召开')).toBe('清河社');
    expect(byline.agencyIn('清河网7月12日讯 会议召开')).toBe('清河网');
    expect(byline.agencyIn('本报讯（记者 李明）会议召开')).toBeUndefined();
  });
});

describe('authors', () => {
  it.each([
    ['（记者 陈亮 周雨）', '陈亮 周雨'],
    ['本报记者陈亮、周雨报道', '陈亮 周雨'],
    ['清河社7月12日电（记者陈亮）', '陈亮'],
    ['通讯员 何小舟', '何小舟'],
  ])('%s', (text, names) => expect(byline.reportersIn(text)).toBe(names));

  it.each(['记者从市水务局获悉', '记者了解到', '据记者采访', '记者在现场看到'])('names none in %s', (text) =>
    expect(byline.reportersIn(text)).toBeUndefined(),
  );

  it('reads labels', () => {
    expect(byline.authorIn('作者：李明远  来源：清河网')).toBe('李明远');
    expect(byline.authorIn('作者：104226')).toBeUndefined();
  });
  it('reads names alone in brackets at the end, or after the wire', () => {
    expect(byline.signedBy('', '队伍随时可以投入使用。（文/图 陈亮 周雨）')).toBe('陈亮 周雨');
    expect(byline.signedBy('清河社北京5月19日电（陈亮、周雨）', '')).toBe('陈亮 周雨');
    expect(byline.signedBy('', '（完）')).toBeUndefined();
  });
  it('takes no staff number, site or account of meta author', () => {
    for (const value of ['104226', 'admin', '清河网', 'Discuz! Team', 'a@b.example']) {
      expect(byline.isPersons(value)).toBe(false);
    }
    expect(byline.isPersons('陈亮')).toBe(true);
  });
});
