import { describe, expect, it } from 'vitest';
import {
  findDates,
  firstDate,
  fromAddress,
  fromMachineDate,
  fromTimestamp,
} from '../../../page/recognise/date.ts';

describe('findDates', () => {
  it.each([
    ['2019年9月10日', '2019-09-10'],
    ['2019-09-10 05:43:12', '2019-09-10T05:43'],
    ['2019/9/1', '2019-09-01'],
    ['2019.09.10', '2019-09-10'],
    ['25.11.2019  05:43', '2019-11-25T05:43'],
    ['2023年07月12日08:15', '2023-07-12T08:15'],
    ['2024年5月20日週一 下午2:05', '2024-05-20T14:05'],
    ['2024年5月20日 星期一', '2024-05-20'],
    ['2021  12 / 06  08:21:33', '2021-12-06T08:21'],
    ['二〇一九年九月十日', '2019-09-10'],
    ['二〇二三年十二月二十一日', '2023-12-21'],
  ])('reads %s', (text, iso) => expect(firstDate(text)).toBe(iso));

  it.each(['2019年', '13-14-2020', '2019-13-01', '2019-02-30', '编号20190910', '1234.2019.09.10', '3月5日'])(
    'finds none in %s',
    (text) => expect(firstDate(text)).toBeUndefined(),
  );

  it('says where each stands', () => {
    const text = '发布：2019-09-10，更新：2019-09-11';
    expect(findDates(text).map((d) => text.slice(d.start, d.end))).toEqual(['2019-09-10', '2019-09-11']);
  });
});

describe('dates for machines', () => {
  it('moves instants to China’s zone', () => {
    expect(fromMachineDate('2024-05-20T18:30:00Z')).toBe('2024-05-21T02:30');
    expect(fromMachineDate('2024-05-20T18:30:00+08:00')).toBe('2024-05-20T18:30');
  });
  it('reads compact dates and timestamps', () => {
    expect(fromMachineDate('20240520')).toBe('2024-05-20');
    expect(fromTimestamp('1659225600')).toBe('2022-07-31T08:00');
    expect(fromTimestamp('1659225600000')).toBe('2022-07-31T08:00');
    expect(fromTimestamp('104226')).toBeUndefined();
  });
});

describe('fromAddress', () => {
  it.each([
    ['http://a.example/n1/2019/0615/c1-3.html', '2019-06-15'],
    ['http://a.example/2019-06/15/c_112.htm', '2019-06-15'],
    ['http://a.example/xw/20190615/1.html', '2019-06-15'],
    ['http://a.example/t20190615_12.html', '2019-06-15'],
  ])('%s', (address, iso) => expect(fromAddress(address)?.slice(0, 10)).toBe(iso));
  it('takes no number for a date', () =>
    expect(fromAddress('http://a.example/item/20191399.html')).toBeUndefined());
});
