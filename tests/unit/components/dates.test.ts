import { describe, expect, test } from 'vitest';
import type { DateMention } from '../../../analysis/types.ts';
import { formatDate, formatRange } from '../../../components/format/date.ts';
import { formatDuration } from '../../../components/format/duration.ts';
import { splitDates } from '../../../components/popup/lists/dates.ts';

describe('formatDate', () => {
  test.each([
    ['2019', '2019', '2019年'],
    ['2019-11', 'November 2019', '2019年11月'],
    ['2019-09-10', '10 Sept 2019', '2019年9月10日'],
    ['2019-11-25T05:43', '25 Nov 2019, 05:43', '2019年11月25日 05:43'],
    ['not a date', 'not a date', 'not a date'],
  ])('%s as exact as it is', (iso, english, chinese) => {
    expect(formatDate(iso, 'en-GB')).toBe(english);
    expect(formatDate(iso, 'zh-CN')).toBe(chinese);
  });
  test('a day is the same day west and east of Greenwich', () => {
    expect(formatDate('2019-01-01', 'en-GB')).toBe('1 Jan 2019');
  });
});

describe('formatRange', () => {
  const english = (from: string, to: string) => formatRange(from, to, 'en-GB').replace(/\s/g, ' ');
  test('what both ends share is said once', () => {
    expect(english('2019-09-10', '2019-11-30')).toBe('10 Sept – 30 Nov 2019');
    expect(formatRange('2019-09-10', '2019-11-30', 'zh-CN')).toBe('2019年9月10日至11月30日');
    expect(formatRange('2016', '2020', 'zh-CN')).toBe('2016年至2020年');
  });
  test('ends of unlike exactness are both said in full', () => {
    expect(english('2019-11', '2020')).toBe('November 2019 – 2020');
  });
  test('a range that runs backwards does not throw', () => {
    expect(english('2020-05-01', '2019-05-01')).toBe('1 May 2020 – 1 May 2019');
  });
});

describe('formatDuration', () => {
  test.each([
    ['P2M', '2 months', '2个月'],
    ['P7D', '7 days', '7天'],
    ['P1Y6M', '1 year 6 months', '1年6个月'],
    ['PT2H30M', '2 hours 30 minutes', '2小时30分钟'],
    ['P0.5Y', '0.5 years', '0.5年'],
    ['P', 'P', 'P'],
    ['2019', '2019', '2019'],
  ])('%s', (iso, english, chinese) => {
    expect(formatDuration(iso, 'en-GB')).toBe(english);
    expect(formatDuration(iso, 'zh-CN')).toBe(chinese);
  });
});

describe('splitDates', () => {
  const date = (
    start: number,
    from: string,
    kind: DateMention['kind'] = 'date',
    to?: string,
  ): DateMention => ({
    start,
    end: start + 2,
    text: `${start}`,
    from,
    kind,
    ...(to && { to }),
  });
  test('in the order of time: a year before its months, a month before its days', () => {
    const { timeline } = splitDates([
      date(1, '2019-11-05'),
      date(2, '2019'),
      date(3, '2019-11'),
      date(4, '2018-12-31'),
    ]);
    expect(timeline.map(({ from }) => from)).toEqual(['2018-12-31', '2019', '2019-11', '2019-11-05']);
  });
  test('of ranges that begin together the shorter is first', () => {
    const { timeline } = splitDates([
      date(1, '2019-01-01', 'range', '2019-12-31'),
      date(2, '2019-01-01', 'range', '2019-02-01'),
    ]);
    expect(timeline.map(({ to }) => to)).toEqual(['2019-02-01', '2019-12-31']);
  });
  test('lengths of time stand apart, each once with all its mentions', () => {
    const { timeline, durations } = splitDates([
      date(9, 'P2M', 'duration'),
      date(1, '2019'),
      date(20, 'P2M', 'duration'),
    ]);
    expect(timeline).toHaveLength(1);
    expect(durations.map(({ mentions }) => mentions.map(({ start }) => start))).toEqual([[9, 20]]);
  });
  test('about two months and two months are two things', () => {
    const { durations } = splitDates([
      date(1, 'P2M', 'duration'),
      { ...date(5, 'P2M', 'duration'), approx: 'more' },
    ]);
    expect(durations).toHaveLength(2);
  });
});
