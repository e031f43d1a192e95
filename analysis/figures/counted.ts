import { changeAfter, changeBefore, withChange } from './change.ts';
import type { Draft } from './draft.ts';
import { phraseAfter } from './phrase/after.ts';
import { clauseStart, phraseBefore } from './phrase/before.ts';
import type { Quantity } from './quantity.ts';
import { CLASSIFYING } from './units.ts';

const BARE_MARKS = /^[“"‘「『]([^”"’」』]*)[”"’」』]$/;
/** Units that name what they count when nothing else does. */
const NOUN_UNITS = /^(?:人|人次|户|国|省|市|县|区|村|乡镇|乡|镇|校|岛|城市|省份|企业|社区)$/;

const named = (text: string): string => (BARE_MARKS.exec(text)?.[1] ?? text).trim();

/** Reads what stands around one quantity. `from`: where the figure before it ended. */
export function draft(text: string, quantity: Quantity, from: number): Draft {
  const clause = clauseStart(text, from, quantity.start);
  const said = changeBefore(text, clause, quantity.start) ?? changeAfter(text, quantity);
  const share = quantity.class === 'percent' || quantity.fraction;
  const before = phraseBefore(text, from, Math.min(said?.start ?? quantity.start, quantity.start), share);
  const takesAfter = quantity.class !== 'none' || quantity.scaled;
  const phrase = takesAfter ? phraseAfter(text, quantity.end, quantity.unit) : undefined;
  // 安排79亿元建设140个集群: what runs into the next number is a predicate.
  const runsOn = phrase && !CLASSIFYING.has(quantity.class) && /\d/.test(text.charAt(phrase.end));
  const after = runsOn ? undefined : phrase;
  // 提高6000万人口供水水平 is no change of the 6000万.
  const ofCount = said && after && !before.phrase && !said.level && quantity.class !== 'percent';
  const change = ofCount && !/^[增减新净多少]/.test(said.verb) ? undefined : said;
  return { quantity, before, after, change, counted: '', span: { start: quantity.start, end: quantity.end } };
}

/** A phrase before a number as short as this, with no link between, is a verb as like as not: 节约200吨焦煤. */
const SHORT = 3;

/** Nouns of size and sum stand before their number even where another noun follows: 面积25公顷的林场. */
const QUANTITY = /(?:[积量额值率长宽高重度距深速价本资]|收入|支出|规模|里程)$/;

/** A measure or a share usually follows its noun (产量30万吨); a classifier goes before it (8次常委会). */
function prefersBefore(text: string, d: Draft): boolean {
  const { quantity, before, after } = d;
  if (!before.phrase || !after) return before.phrase !== undefined;
  const attribute = text.charAt(quantity.end) === '的';
  if (quantity.unit === '人' && attribute && quantity.approx) return true;
  if (CLASSIFYING.has(quantity.class)) return false;
  if (quantity.unit.endsWith('岁') && attribute) return false;
  if (d.change) return true;
  if (quantity.class === 'percent') return !attribute || before.link !== '';
  if (/[了过]|出现|实现|取得/.test(before.link)) return false;
  if (attribute && !QUANTITY.test(text.slice(before.phrase.start, before.phrase.end)))
    return before.link !== '' || before.phrase.end - before.phrase.start > SHORT;
  return attribute || before.link !== '' || before.phrase.end - before.phrase.start > SHORT;
}

/** 占全市总数的80%: the share needs its subject, from before 占 or from the figure before. */
function shareOf(text: string, d: Draft, noun: string, subject: string): string {
  const start = d.before.phrase?.start;
  if (!noun.startsWith('占') || start === undefined) return noun;
  const owner = phraseBefore(
    text,
    d.before.clause,
    /[从由]/.test(text.charAt(start - 1)) ? start - 1 : start,
    false,
  ).phrase;
  return (owner ? text.slice(owner.start, owner.end) : subject) + noun;
}

/** 119人死亡, 400人参加: people without a noun are told by what happens to them. */
const PREDICATE =
  /^(?:死亡|受伤|轻伤|重伤|失踪|遇难|伤亡|丧生|遇害|被困|获救|无家可归|受灾|感染|患病|确诊|治愈|出院|参加|参与|参会|参赛|参训|出席|到场|观看|参观|报名|获奖|受益|脱贫|就业|被捕|落马|投案|受处分|受贿|留任|当选|入选|候选)/;

function predicate(text: string, quantity: Quantity): string {
  if (quantity.class !== 'people') return '';
  return PREDICATE.exec(text.slice(quantity.end, quantity.end + 6))?.[0] ?? '';
}

/** 先后4次降低存款准备金率: an action that has no noun is told by its own words. */
const ACTION = /^[\u4e00-\u9fff]{2,12}/;

function action(text: string, quantity: Quantity): string {
  if (quantity.unit !== '次' || quantity.class !== 'classifier') return '';
  return ACTION.exec(text.slice(quantity.end, quantity.end + 12))?.[0] ?? '';
}

/** Settles what `d` counts; `subject` is what the figure before it in the same sentence counts. */
export function settle(text: string, d: Draft, subject: string): void {
  const { quantity, before, after } = d;
  let noun = '';
  if (after && !prefersBefore(text, d)) {
    noun = named(text.slice(after.start, after.end));
    d.span = { start: quantity.start, end: after.end };
  } else if (before.phrase) {
    noun = shareOf(text, d, named(text.slice(before.phrase.start, before.phrase.end)), subject);
    d.span = { start: before.phrase.start, end: quantity.end };
  } else noun = d.change ? subject : predicate(text, quantity) || before.verb || subject;
  if (d.change && !before.phrase && !after) noun = subject;
  if (noun.length < 2)
    noun =
      predicate(text, quantity) ||
      action(text, quantity) ||
      noun ||
      before.verb ||
      (NOUN_UNITS.test(quantity.unit) ? quantity.unit : '');
  d.counted = withChange(noun, d.change);
}
