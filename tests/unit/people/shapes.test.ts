import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../analysis/people/index.ts';

/** Names with their offices: 名<office|office>, several divided by a space. */
const read = (text: string, options = {}) =>
  findPeople(text, options)
    .map(({ name, offices }) => name + (offices.length ? `<${offices.map((o) => o.title).join('|')}>` : ''))
    .join(' ');

describe('office and name', () => {
  it.each([
    ['自治区党委副书记、青河市委书记陈大林主持会议', '陈大林<自治区党委副书记|青河市委书记>'],
    ['省水利厅党组书记、厅长刘建业到场', '刘建业<省水利厅党组书记|厅长>'],
    ['国务委员兼公安部部长赵志国出席', '赵志国<国务委员|公安部部长>'],
    ['会议由支部书记秦勇主持', '秦勇<支部书记>'],
    ['副县长张明辉、李晓燕和王立新出席', '张明辉<副县长> 李晓燕<副县长> 王立新<副县长>'],
    ['市长周建平、副市长吴海涛参加', '周建平<市长> 吴海涛<副市长>'],
    ['省人力资源和社会保障厅厅长孙国梁介绍', '孙国梁<省人力资源和社会保障厅厅长>'],
    ['中央党的建设工作领导小组组长陈国栋讲话', '陈国栋<中央党的建设工作领导小组组长>'],
    ['“访民情”工作队队长何志远说', '何志远<“访民情”工作队队长>'],
    ['省政协原副主席杨德明涉嫌违纪', '杨德明<省政协原副主席>'],
    ['县委书记欧阳志华在会上说', '欧阳志华<县委书记>'],
    ['村支书马国庆带头', '马国庆<村支书>'],
    ['自治区主席艾山江·买买提致辞', '艾山江·买买提<自治区主席>'],
    ['塞尔维亚总统武科维奇表示', '武科维奇<塞尔维亚总统>'],
    ['司法部长佩德罗·阿尔瓦雷斯在表决前指出', '佩德罗·阿尔瓦雷斯<司法部长>'],
    ['会议听取了县长韩　冰的报告', '韩冰<县长>'],
    ['县委书记阿布都热合曼·买买提主持', '阿布都热合曼·买买提<县委书记>'],
    ['会议决定任命王凯为青河省副省长、代理省长。', '王凯<青河省副省长|代理省长>'],
    ['任命李小明为经济局局长、邓小刚为文化局局长。', '李小明<经济局局长> 邓小刚<文化局局长>'],
    ['大会选举陈志强为青河县人民政府县长', '陈志强<青河县人民政府县长>'],
    ['张伟明同志任青河市委委员、常委、书记。', '张伟明<青河市委委员|常委|书记>'],
    ['刘洪涛现任青河县委书记，曾任乡长。', '刘洪涛<青河县委书记>'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('name and office, forms of address', () => {
  it.each([
    ['叶志正院士表示赞赏', '叶志正<院士>'],
    ['她向林晓梅女士致谢', '林晓梅'],
    ['张德福同志回忆说', '张德福'],
    ['由许瑞林主席签署', '许瑞林<主席>'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('bylines', () => {
  it.each([
    ['全文完。\n  记者 方晓儒', '方晓儒<记者>'],
    ['（记者李蕾张羽飞）', '李蕾<记者> 张羽飞<记者>'],
    ['本报讯（记者王敏 通讯员赵小军）近日', '王敏<记者> 赵小军<通讯员>'],
    ['新华社记者孙建华、贺占山', '孙建华<新华社记者> 贺占山<新华社记者>'],
    ['晨报讯（记者肖丹通讯员宋云辉王爽）', '肖丹<记者> 宋云辉<通讯员> 王爽<通讯员>'],
    ['撰稿：王晓燕 编辑：李明 审核：张华', '王晓燕<撰稿> 李明<编辑> 张华<审核>'],
    ['图片由王小明摄', '王小明<摄>'],
    ['新河日报记者 李淼 摄', '李淼<新河日报记者|摄>'],
  ])('%s', (text, expected) => {
    const people = findPeople(text);
    expect(people.every((p) => p.role === 'reporter')).toBe(true);
    expect(read(text)).toBe(expected);
  });
});

describe('no person', () => {
  it.each([
    '推动高质量发展',
    '市委书记、市长参加',
    '记者从县公安局获悉',
    '记者了解到，麦子熟了',
    '副主任安排工作',
    '总书记多次强调',
    '江西省长江沿线',
    '各地区各部门书记员培训',
    '召开主席团会议',
    '西方七国财长和央行行长会议',
    '白皮书指出，方案要求严格',
    '坚持以人民为中心，文化、安全、高效并重',
  ])('%s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('one person', () => {
  it('is listed once, with later bare mentions and every office', () => {
    const text = '县委书记陈大林讲话。陈大林强调安全。省委委员陈大林又说。';
    const people = findPeople(text);
    expect(people).toHaveLength(1);
    expect(people[0]?.offices.map((o) => o.title)).toEqual(['县委书记', '省委委员']);
    expect(people[0]?.mentions.map(([a, b]) => text.slice(a, b))).toEqual(['陈大林', '陈大林', '陈大林']);
  });
  it('keeps the longer of two printings of one office', () => {
    expect(read('青河市委书记陈大林到村里。市委书记陈大林说')).toBe('陈大林<青河市委书记>');
  });
  it('is named by the full foreign name where the last part stands alone later', () => {
    const [person] = findPeople('总统佩德罗·阿尔瓦雷斯抵京。阿尔瓦雷斯表示感谢。');
    expect(person?.name).toBe('佩德罗·阿尔瓦雷斯');
    expect(person?.mentions).toHaveLength(2);
  });
  it('is none in a title or wholly inside a term', () => {
    expect(read('读《毛泽东选集》')).toBe('');
    expect(read('学习邓小平理论')).toBe('');
    const text = '毛泽东同志纪念馆前，毛泽东号机车';
    expect(findPeople(text, { terms: [{ start: 10, end: 16 }] })[0]?.mentions).toHaveLength(2);
  });
  it('is none where the caller knows a place of that name', () => {
    expect(read('县长方正表示', { isPlace: (w: string) => w === '方正' })).toBe('');
  });
  it('keeps a Traditional name as printed', () => {
    const toSimplified = new Map([
      ['縣', '县'],
      ['書', '书'],
      ['記', '记'],
      ['陳', '陈'],
      ['說', '说'],
    ]);
    expect(read('縣委書記陳大林說', { toSimplified })).toBe('陳大林<縣委書記>');
  });
});
