import { expect, test } from 'vitest';
import type { Figure } from '../../../analysis/types.ts';
import { type Standing, standingOf } from '../../../components/popup/lists/standing.ts';

const standing = (text: string, printed: string, more: Partial<Figure> = {}) => {
  const start = text.indexOf(printed);
  if (start < 0) throw new Error(`${text} does not hold ${printed}`);
  const span = { start, end: start + printed.length };
  return standingOf(
    { ...span, text: printed, value: 1, unit: '个', counted: '项目', kind: 'count', ...more },
    text,
  );
};

test.each<[string, string, Standing]>([
  ['今年累计开工项目46个。', '项目46个', 'total'],
  ['全县共46个项目。', '46个项目', 'total'],
  ['全县共约四十个项目。', '约四十个项目', 'total'],
  ['会上,中共十二个支部发言。', '十二个支部', undefined],
  ['县里共建46个项目。', '46个项目', undefined],
  ['开工46个项目,其中续建12个项目。', '46个项目', undefined],
  ['开工46个项目,其中续建12个项目。', '12个项目', 'part'],
  ['其中续建12个项目；另有9个项目在谈。', '9个项目', undefined],
  ['其中续建12个项目。另有9个项目在谈。', '9个项目', undefined],
  ['累计开工项目(新建20个项目)。', '20个项目', undefined],
])('%s %s: %s', (text, printed, wanted) => expect(standing(text, printed)).toBe(wanted));

test.each<[string, Partial<Figure>, Standing]>([
  ['总投资', {}, 'total'],
  ['社会消费品零售总额', {}, 'total'],
  ['总书记', {}, undefined],
  ['总经理', {}, undefined],
  ['总投资', { kind: 'average' }, 'part'],
  ['联络员', { kind: 'quota' }, 'part'],
])('%s %j: %s', (counted, more, wanted) =>
  expect(standing('有12个。', '12个', { counted, ...more })).toBe(wanted),
);

test('what makes up a percentage of something is a part; a rate is none', () => {
  expect(standing('工业投资占比33.1%。', '33.1%', { unit: '%', kind: 'percent' })).toBe('part');
  expect(standing('工业投资增长33.1%。', '33.1%', { unit: '%', kind: 'percent' })).toBeUndefined();
});
