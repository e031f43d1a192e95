import { describe, expect, test } from 'vitest';
import { findDates } from '../../../analysis/dates/index.ts';

const read = (text: string, articleDate = '2019-07-24') =>
  findDates(text, { articleDate }).map((d) => (d.to ? `${d.from}/${d.to}` : d.from));

describe('rarer ways to write a date', () => {
  test.each<[string, string[]]>([
    ['二〇〇四年八月十五，他们启程了。', ['2004-08-15']],
    ['八月十五，月亮很圆。', ['2019-08']],
    ['2007年与2009年间修建。', ['2007/2009']],
    ['2007年和2009年都修过。', ['2007', '2009']],
    ['会议开在上一个周三。', ['2019-07-17']],
    ['2月29日出生的孩子。', ['2016-02-29']],
    ['2019年2月29日出生的孩子。', []],
    ['康熙三年五月，运河开工。', ['1664']],
    ['康熙三年五月十日，运河开工。', ['1664']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  test('a bare 29日 is not put into a leap year', () => {
    expect(read('29日，代表团启程。', '2019-03-01')).not.toContain('2016-02-29');
  });
});
