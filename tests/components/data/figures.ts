import type { Figure } from '../../../analysis/types.ts';
import { place } from './article.ts';

type Row = [text: string, value: number, unit: string, counted: string, more?: Partial<Figure>];

const rows: Row[] = [
  ['1名县级干部', 1, '名', '县级干部', { kind: 'quota' }],
  ['1个帮扶单位', 1, '个', '帮扶单位', { kind: 'quota' }],
  ['3208个基层党组织', 3208, '个', '基层党组织', { scope: '云溪市' }],
  ['约8.6万名党员', 86000, '名', '党员', { approx: 'about', scope: '云溪市' }],
  ['宣讲1200余场', 1200, '场', '宣讲', { approx: 'more', scope: '云溪市' }],
  ['超过21万人次', 210000, '人次', '走访群众', { approx: 'more' }],
  ['民生实事461件', 461, '件', '民生实事'],
  ['82.3%', 82.3, '%', '民生实事办结率', { kind: 'percent' }],
  ['调度会12次', 12, '次', '调度会', { kind: 'average', scope: '各县(区)' }],
  ['不少于2名网格员', 2, '名', '网格员', { kind: 'quota', approx: 'more', scope: '每个村' }],
  ['1.45亿元', 145000000, '元', '专项资金', { kind: 'money', scope: '全市财政' }],
  ['6.5%', 6.5, '%', '专项资金', { kind: 'percent', change: 'up', scope: '同比' }],
  ['近90万平方米', 900000, '平方米', '新增供热面积', { kind: 'measure', approx: 'less' }],
  ['问题57个', 57, '个', '问题', { scope: '市委第二巡察组' }],
  ['问题24个', 24, '个', '问题', { scope: '第三巡察组' }],
  ['18%', 18, '%', '问题', { kind: 'percent', change: 'down', scope: '较去年' }],
];

export const figures: Figure[] = rows.map(([text, value, unit, counted, more]) => ({
  ...place(text),
  text,
  value,
  unit,
  counted,
  kind: 'count',
  ...more,
}));
