import type { FigureKind } from '../types.ts';
import type { Quantity } from './quantity.ts';

const AVERAGE = /(?:平均|人均|户均|年均|月均|日均|亩均|校均|村均|每[\u4e00-\u9fff]{1,4})[^，,。；;]{0,12}$/;
/** A number that is set for somebody, not found: 每村选派1名, 不少于, 限额, 名额. */
const QUOTA =
  /(?:每[村乡镇县户校个组年名人家所]{1,2}[^，,。；;、]{0,6}(?:选派|配备|安排|确定|联系|不少于|至少)[^，,。；;、]{0,4}|名额[^，,。；;]{0,4}|不少于|不得超过|不超过|不低于|不得少于|上限为?|控制在|至少)$/;
const PER = /[/每]/;

/** What a figure says: a share, money, a measure, a set quota, an average, or else a count. */
export function kindOf(text: string, clause: number, q: Quantity, oneOfEach: boolean): FigureKind {
  const before = text.slice(clause, q.number);
  if (oneOfEach || QUOTA.test(before)) return 'quota';
  if (q.class === 'percent') return 'percent';
  if (AVERAGE.test(before) || PER.test(q.unit)) return 'average';
  if (q.class === 'money') return 'money';
  if (q.class === 'measure') return 'measure';
  return 'count';
}
