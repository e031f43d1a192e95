import { describe, expect, it } from 'vitest';
import { findDates } from '../../../analysis/dates/index.ts';

/** text, what is found in it as from[/to] kind [approx]; several divided by a semicolon. */
const read = (text: string, articleDate?: string) =>
  findDates(text, articleDate ? { articleDate } : {})
    .map(({ from, to, kind, approx }) =>
      [to ? `${from}/${to}` : from, kind, approx].filter(Boolean).join(' '),
    )
    .join('; ');

describe('with the article of 2019-11-25', () => {
  it.each([
    ['会议于2018年3月5日召开', '2018-03-05 date'],
    ['页面更新于 25.11.2019 05:43', '2019-11-25T05:43 date'],
    ['发布日期：2022-01-28', '2022-01-28 date'],
    ['发布日期：2022/1/28 9:05', '2022-01-28T09:05 date'],
    ['统计区间为2018/1/10-2018/7/10', '2018-01-10/2018-07-10 range'],
    ['9月10至11月下旬，全县开展整治', '2019-09-10/2019-11-30 range'],
    ['9月10日—12日举办培训班', '2019-09-10/2019-09-12 range'],
    ['培训自4月1日至10日进行', '2019-04-01/2019-04-10 range'],
    ['2019年1—10月，全市新建厂房', '2019-01/2019-10 range'],
    ['1至9月份完成投资', '2019-01/2019-09 range'],
    ['2013—2018年累计投入', '2013/2018 range'],
    ['2024年4月至7月在全县开展', '2024-04/2024-07 range'],
    ['工程在去年12月至今年3月之间完工', '2018-12/2019-03 range'],
    ['2月上旬', '2019-02-01/2019-02-10 range'],
    ['2月中旬', '2019-02-11/2019-02-20 range'],
    ['2月下旬', '2019-02-21/2019-02-28 range'],
    ['去年底前完工', '2018-12 period'],
    ['今年年初动工', '2019-01 period'],
    ['8月末的数字', '2019-08 period'],
    ['今年以来降雨偏少', '2019-01-01/2019-11-25 period'],
    ['2012年以来', '2012/2019-11-25 period'],
    ['上半年收入', '2019-01/2019-06 period'],
    ['去年下半年收入', '2018-07/2018-12 period'],
    ['前三季度增长', '2019-01/2019-09 period'],
    ['一季度增长', '2019-01/2019-03 period'],
    ['今年前10个月', '2019-01/2019-10 period'],
    ['“十三五”期间建成', '2016/2020 period'],
    ['十四五时期的目标', '2021/2025 period'],
    ['上世纪90年代建成', '1990/1999 period'],
    ['近日印发', '2019-11-25 period about'],
    ['昨天，雨停了', '2019-11-24 date'],
    ['明天上午开工', '2019-11-26 date'],
    ['13日至14日在县城举行', '2019-11-13/2019-11-14 range'],
    ['12月30日的通报', '2019-12-30 date'],
    ['二〇二五年三月五日', '2025-03-05 date'],
    ['九月十日下午三点', '2019-09-10 date'],
    ['9月10日下午3时30分', '2019-09-10T15:30 date'],
    ['本月10日', '2019-11-10 date'],
    ['上月完成', '2019-10 date'],
    ['新华社北京7月8日电', '2019-07-08 date'],
    ['民國112年5月1日', '2023-05-01 date'],
    ['上周三到任', '2019-11-20 date'],
    ['本周完成', '2019-11-25/2019-12-01 range'],
    ['农历九月初九，老人相聚', '2019-10-07 date'],
    ['腊月二十三，扫尘', '2020-01-17 date'],
    ['2018年农历正月初一', '2018-02-16 date'],
    ['大年三十仍在值守', '2020-01-24 date'],
    ['闰四月初一出生', '2020-05-23 date'],
    ['清乾隆三十年建成的石桥', '1765 date'],
    ['令和元年五月一日', '2019-05-01 date'],
    ['今年夏天雨水多', '2019-06/2019-08 period'],
    ['去冬今春造林', '2018-12/2019-05 period'],
    ['11月第四个周四', '2019-11-28 date'],
    ['5月的最后一个星期日', '2019-05-26 date'],
    ['十月的第一周', '2019-10-07/2019-10-13 range'],
    ['从上周四到12月1日', '2019-11-21/2019-12-01 range'],
    ['2010年之后2018年之前的数据', '2010/2018 range'],
    ['从2016到2018，收入翻番', '2016/2018 range'],
    ['一段时间以来，问题增多', '2019-11-25 period about'],
    ['最近，雨停了', '2019-11-25 period about'],
    ['最近的医院', ''],
    ['最后一个周三', ''],
    ['填表日期 2019 03 07', '2019-03-07 date'],
    ['一月二十三，开工', '2019-01-23 date'],
    ['公元618年立国', '0618 date'],
  ])('%s', (text, expected) => {
    expect(read(text, '2019-11-25T05:43')).toBe(expected);
  });
});

describe('durations', () => {
  it.each([
    ['2个多月来，村里修了路', 'P2M duration more'],
    ['为期7天的读书班', 'P7D duration'],
    ['近5年来', 'P5Y duration'],
    ['历时三年半', 'P3.5Y duration'],
    ['20余年坚守', 'P20Y duration more'],
    ['不足3个月', 'P3M duration less'],
    ['大约两周左右', 'P2W duration about'],
    ['还剩8天20小时', 'P8DT20H duration'],
    ['15日内答复', 'P15D duration'],
    ['一年来，山绿了', 'P1Y duration'],
    ['半年多来', 'P6M duration more'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('no date', () => {
  it.each([
    '18岁的姑娘',
    '国发〔2019〕5号文件',
    '中央一号文件',
    '第一时间赶到',
    '当前和今后一个时期',
    '百年未有之变局',
    '建军一百年奋斗目标',
    '三年级学生',
    '第2天就好了',
    '价格为5日元',
    '生日那天',
    '投诉电话24小时热线',
    '九年义务教育',
    '《2023年全县工作要点》',
    '版本号 1.2.2019.4',
    '灿烂的明天。',
  ])('%s', (text) => {
    expect(read(text, '2019-11-25')).toBe('');
  });
});

describe('the year that is left out', () => {
  it('is last year where the day would lie far ahead', () => {
    expect(read('12月30日启动', '2020-01-05')).toBe('2019-12-30 date');
  });
  it('is the year said earlier in the sentence', () => {
    expect(read('2015年3月立项，6月开工。', '2019-11-25')).toBe('2015-03 date; 2015-06 date');
  });
  it('is last month’s day where this month’s lies more than a fortnight ahead', () => {
    expect(read('28日的会议', '2019-11-02')).toBe('2019-10-28 date');
    expect(read('8日的会议', '2019-11-02')).toBe('2019-11-08 date');
  });
  it('stays out without an article date', () => {
    expect(read('9月10日开会，去年底立项')).toBe('--09-10 date; -P1Y period');
  });
  it('comes with its month from a dateline', () => {
    expect(read('新华社北京7月29日电 县纪委28日通报。昨天又有新情况')).toBe(
      '--07-29 date; --07-28 date; --07-28 date',
    );
  });
  it('gives offsets into the text as it stands', () => {
    const text = '  2个多月来，9月10至11月下旬';
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2个多月来',
      '9月10至11月下旬',
    ]);
  });
});
