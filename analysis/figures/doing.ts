import { phraseBefore } from './phrase/before.ts';
import type { Quantity } from './quantity.ts';

/** 119人死亡, 400人参加: people without a noun are told by what happens to them. */
const PREDICATE =
  /^(?:死亡|受伤|轻伤|重伤|失踪|遇难|伤亡|丧生|遇害|被困|获救|无家可归|受灾|感染|患病|确诊|治愈|出院|参加|参与|参会|参赛|参训|出席|到场|观看|参观|报名|获奖|受益|脱贫|就业|被捕|落马|投案|受处分|受贿|留任|当选|入选|候选)/;

export function predicate(text: string, quantity: Quantity): string {
  if (quantity.class !== 'people') return '';
  return PREDICATE.exec(text.slice(quantity.end, quantity.end + 6))?.[0] ?? '';
}

/** 1人为俄公民: what they are. */
const ARE = /^(?:为|是|系)(?!了|止|由)([\u4e00-\u9fff]{2,12})(?=[，。；、]|$)/;
/** 10人羁押候审: a short clause says what became of them. */
const BECAME = /^(?!将|已|曾|也|都|均|就|再|还|又|在|从|对)[\u4e00-\u9fff]{2,6}(?=[，。；、]|$)/;

/** What people without a noun are or what became of them; empty where a longer clause follows. */
export function fate(text: string, quantity: Quantity): string {
  if (quantity.unit !== '人') return '';
  const after = text.slice(quantity.end, quantity.end + 14);
  return ARE.exec(after)?.[1] ?? BECAME.exec(after)?.[0] ?? '';
}

/** 先后4次降低存款准备金率: an action that has no noun is told by its own words. */
const ACTION = /^[\u4e00-\u9fff]{2,12}/;

export function action(text: string, quantity: Quantity): string {
  if (quantity.unit !== '次' || quantity.class !== 'classifier') return '';
  return ACTION.exec(text.slice(quantity.end, quantity.end + 12))?.[0] ?? '';
}

/** 3745.1亿元！这是前9个月农产品网络零售额: a number thrown out first is told by the sentence behind it. */
const THROWN = /^[！!]这是(?:截至[^，。]{1,12}，)?([^，。！\n]{2,40})/;

export function headline(text: string, quantity: Quantity): string {
  const found = THROWN.exec(text.slice(quantity.end, quantity.end + 60));
  if (!found) return '';
  const end = quantity.end + found[0].length;
  const stop = text.charAt(end - 1) === '的' ? end - 1 : end;
  const { phrase } = phraseBefore(text, end - (found[1]?.length ?? 0), stop, false);
  return phrase ? text.slice(phrase.start, phrase.end) : '';
}
