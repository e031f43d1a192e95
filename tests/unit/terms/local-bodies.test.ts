/** Local bodies, offices and meetings that rules put together, with what they are in full. */
import { describe, expect, test } from 'vitest';
import { find, term } from './finder.ts';

const CITY = '银川市召开会议\n银川市的工作取得进展。';
const full = (sentence: string, text: string) => term(find(`${CITY}${sentence}`), text)?.full;

describe('working departments', () => {
  test.each([
    ['市发改委印发方案。', '市发改委', '银川市发展和改革委员会'],
    ['市招商办主任到场。', '市招商办主任', '银川市招商引资办公室主任'],
    ['西吉县农牧局局长到场。', '西吉县农牧局局长', undefined],
    ['湖北省国防科工办参加。', '湖北省国防科工办', '湖北省国防科学技术工业办公室'],
    ['市卫健委主任介绍。', '市卫健委主任', '银川市卫生健康委员会主任'],
  ])('%s', (sentence, text, long) => {
    const found = term(find(`${CITY}${sentence}`), text);
    expect(found?.gloss.en).toBeTruthy();
    if (long) expect(found?.full).toBe(long);
  });

  test.each(['市民办学校很多', '工商局面复杂', '金融委托业务', '应急办法完善'])('none in %s', (text) => {
    const found = find(`${CITY}${text}。`).filter(({ start }) => start >= CITY.length);
    expect(found.filter(({ basis, text: form }) => basis === 'composed' && /[局委办]$/.test(form))).toEqual(
      [],
    );
  });
});

describe('offices', () => {
  test('an office behind any body’s name', () => {
    expect(full('国家发展改革委主任到场。', '国家发展改革委主任')).toBe('国家发展和改革委员会主任');
    expect(full('市人武部政委到场。', '市人武部政委')).toBe('银川市人民武装部政治委员');
  });

  test('a list says its place once', () => {
    const terms = find(`${CITY}市委常委、政法委书记，市委副书记、市长，市纪委副书记、监委副主任到场。`);
    expect(term(terms, '政法委书记')?.full).toBe('中国共产党银川市委员会政法委员会书记');
    expect(term(terms, '监委副主任')?.full).toBe('银川市监察委员会副主任');
  });

  test('further offices of one body, former ones too', () => {
    const terms = find(`${CITY}青岛市政协原党组书记、主席，市教育局党委书记、局长到场。`);
    expect(term(terms, '主席')?.full).toBe('中国人民政治协商会议青岛市委员会主席');
    expect(term(terms, '局长')?.full).toBe('银川市教育局局长');
  });

  test('习近平主席 is the President', () => {
    expect(full('习近平主席出席会晤。', '主席')).toBe('中华人民共和国主席');
  });

  test('主任医师 is no director', () => {
    expect(
      term(find(`${CITY}市中心医院主任医师出诊，市卫健委主任医师名单。`), '市卫健委主任'),
    ).toBeUndefined();
  });
});

describe('tails of other words', () => {
  test.each(['社区党委', '园区党委', '超市委托'])('no level in %s', (text) => {
    const found = find(`${CITY}${text}。`).filter(({ start }) => start > CITY.length);
    expect(found.filter(({ basis }) => basis === 'composed')).toEqual([]);
  });
});

test('和县 is a county only where one can stand', () => {
  const bodies = (text: string) => find(text).map(({ text: form }) => form);
  expect(bodies('绥德县召开会议。市委和县委要求，公安局和县妇联到场。')).not.toContain('和县委');
  expect(bodies('马鞍山市召开会议。安徽和县县委书记到场。')).toContain('和县县委书记');
});

describe('formal names', () => {
  test.each([
    ['中国共产党银川市委员会书记', '中国共产党银川市委员会书记'],
    ['中国人民政治协商会议山东省青岛市委员会主席', '中国人民政治协商会议青岛市委员会主席'],
    ['中共银川市委', '中国共产党银川市委员会'],
    ['政协银川市委员会', '中国人民政治协商会议银川市委员会'],
  ])('%s', (text, long) => expect(full(`他任${text}。`, text)).toBe(long));

  test('of an association are none', () => {
    expect(
      find(`${CITY}政协委员参加银川市作家协会委员会。`).some(({ text }) => text.endsWith('协会委员会')),
    ).toBe(false);
  });
});

describe('the Youth League', () => {
  test('its committees are not the Party’s', () => {
    const terms = find(`${CITY}团市委书记和共青团宁夏区委副书记到场。`);
    expect(term(terms, '团市委书记')?.full).toBe('中国共产主义青年团银川市委员会书记');
    expect(term(terms, '共青团宁夏区委副书记')?.full).toBe('中国共产主义青年团宁夏回族自治区委员会副书记');
    expect(term(terms, '团市委书记')?.parts?.map(({ text }) => text)).not.toContain('市委书记');
  });
});

describe('sessions', () => {
  test.each([
    ['市十五届人大三次会议', '银川市第十五届人民代表大会第三次会议'],
    ['市政协十四届五次会议', '中国人民政治协商会议银川市第十四届委员会第五次会议'],
    ['市委十五届五次全会', '中国共产党银川市第十五届委员会第五次全体会议'],
    ['市纪委十五届四次全会', '中国共产党银川市第十五届纪律检查委员会第四次全体会议'],
    ['中国共产党银川市第十五次代表大会', '中国共产党银川市第十五次代表大会'],
    ['市人大常委会第三十次会议', '银川市人民代表大会常务委员会第三十次会议'],
    ['政协第十四届全国委员会第二次会议', '中国人民政治协商会议第十四届全国委员会第二次会议'],
    ['十九届中央纪委五次全会', '中国共产党第十九届中央纪律检查委员会第五次全体会议'],
    ['十四届全国人大常委会第七次会议', '第十四届全国人民代表大会常务委员会第七次会议'],
  ])('%s', (text, long) => expect(full(`会议传达${text}的部署。`, text)).toBe(long));

  test('an association’s congress is none of the Party’s', () => {
    const found = find(`${CITY}市作家协会第三次代表大会和该学会第二届委员会第三次会议举行。`);
    expect(found.filter(({ kind, text }) => kind === 'meeting' && /第[三二]/.test(text))).toEqual([]);
  });
});

describe('bodies set up for a task', () => {
  test.each([
    ['市委主题教育领导小组', '中国共产党银川市委员会主题教育领导小组'],
    ['市创建全国文明城市工作领导小组', '银川市创建全国文明城市工作领导小组'],
  ])('%s', (text, long) => expect(full(`${text}印发通知。`, text)).toBe(long));

  test('setting one up is no name', () => {
    const terms = find(`${CITY}市委成立主题教育领导小组，推进工作。`);
    expect(term(terms, '市委')).toBeDefined();
    expect(terms.some(({ text }) => text.includes('成立'))).toBe(false);
  });
});
