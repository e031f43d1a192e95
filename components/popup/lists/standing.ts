import type { Figure } from '../../../analysis/types.ts';
import { sentenceAt } from './sentence.ts';

/** Whether a figure is the sum of things, a share of one, or says nothing of the kind. */
export type Standing = 'total' | 'part' | undefined;

/** What divides a sentence into clauses; a bracket opens a list of parts, and what stands before it is not said of them. */
const CLAUSE = /[，,、；;：:（(]/;

/**
 * Words that say of the number behind them that it is a sum. A bare 共 says so only straight before a number: 中共,
 * 公共, 共同 and 共建 are other words.
 */
const SUM =
  /累计|合计|共计|总计|总共|一共|共有|(?<![中公])共(?=[约近超逾]|[\d０-９〇零一二两三四五六七八九十百千万])/;

/** What official statistics call a sum in the noun itself: 总产值, 总额, 总人口; not 总书记 or 总经理. */
const SUM_NOUN = /总(?:[量额值数和]|产[值量]|投资|面积|人[口次]|收入|支出|规模|里程|容量|装机|长)/;

/**
 * Read from the words of the figure's own sentence. Part: after 其中, up to a semicolon; a percentage that something makes up (占); an average
 * or a quota, which is what one member has. Total: a word that adds up, in the noun or in the clause up to the number.
 */
export function standingOf(figure: Figure, text: string): Standing {
  const { start, end, kind, unit, counted } = figure;
  if (kind === 'average' || kind === 'quota') return 'part';
  const before = text.slice(sentenceAt(text, figure).start, start);
  const clause = `${before.split(CLAUSE).at(-1) ?? ''}${text.slice(start, end)}`;
  if (before.split(/[；;]/).at(-1)?.includes('其中')) return 'part';
  if (unit === '%' && clause.includes('占')) return 'part';
  return SUM.test(clause) || SUM_NOUN.test(counted) ? 'total' : undefined;
}
