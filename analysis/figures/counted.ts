import { changeAfter, changeBefore, withChange } from './change.ts';
import type { Draft } from './draft.ts';
import { phraseAfter } from './phrase/after.ts';
import { clauseStart, phraseBefore } from './phrase/before.ts';
import { LEAD_VERB } from './phrase/lead-verbs.ts';
import type { Quantity } from './quantity.ts';
import { CLASSIFYING } from './units.ts';

const BARE_MARKS = /^[“"‘「『]([^”"’」』]*)[”"’」』]$/;
/** Units that name what they count when nothing else does. */
const NOUN_UNITS =
  /^(?:人|人次|户|国|省|市|县|区|村|乡镇|乡|镇|校|岛|城市|省份|省市|省区市|市县|县市|县区|企业|社区|部门|行政村)$/;

const named = (text: string): string => (BARE_MARKS.exec(text)?.[1] ?? text).trim();

/** 迈上3万亿元台阶: what a sum is said to reach is not what it counts. */
const MARK = /^(?:台阶|大关|关口|门槛|高位|区间|量级|(?:的)?(?:历史)?(?:新高|新低))/;
/** 这一数字已增至20: it stands for what the figure before counts. */
const STANDS_FOR =
  /^(?:[这该此]?[一个]?(?:数字|数据|指标|数值)|(?:去年底?|原|先前|此前|事先)?(?:估计|预测|预计|预期|预料))$/;
/** A phrase that ends so before a measure is a predicate: 往地下挖60厘米. */
const ENDS_AS_VERB = /[挖修砌搭铺架买卖运装送领喝吃种栽喷洒捐盖]$/;

/** Reads what stands around one quantity. `from`: where the figure before it ended. */
export function draft(text: string, quantity: Quantity, from: number): Draft {
  const clause = clauseStart(text, from, quantity.start);
  const said = changeBefore(text, clause, quantity.start) ?? changeAfter(text, quantity);
  const share = quantity.class === 'percent' || quantity.fraction;
  const before = phraseBefore(text, from, Math.min(said?.start ?? quantity.start, quantity.start), share);
  const takesAfter =
    quantity.class !== 'none' || quantity.scaled || (quantity.fraction && text.charAt(quantity.end) === '的');
  const phrase = takesAfter ? phraseAfter(text, quantity.end, quantity.unit) : undefined;
  // 安排79亿元建设140个集群: what runs into the next number is a predicate.
  const runsOn = phrase && !CLASSIFYING.has(quantity.class) && /\d/.test(text.charAt(phrase.end));
  // 捐赠90万元资助孩子: so is a verb behind a sum.
  const predicate =
    phrase &&
    !CLASSIFYING.has(quantity.class) &&
    (MARK.test(text.slice(phrase.start, phrase.start + 4)) ||
      (phrase.start === quantity.end && LEAD_VERB.test(text.slice(phrase.start, phrase.start + 12))));
  const after = runsOn || predicate ? undefined : phrase;
  // 提高6000万人口供水水平 is no change of the 6000万.
  const ofCount =
    said &&
    after &&
    !said.level &&
    quantity.class !== 'percent' &&
    (!before.phrase || CLASSIFYING.has(quantity.class));
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
  if (quantity.unit === '人' && ((attribute && quantity.approx) || before.link.endsWith('一行'))) return true;
  if (CLASSIFYING.has(quantity.class)) return false;
  if (quantity.unit.endsWith('岁') && attribute) return false;
  if (d.change) return true;
  if (/[了过]|出现|实现|取得/.test(before.link)) return false;
  if (attribute && ENDS_AS_VERB.test(text.slice(before.phrase.start, before.phrase.end))) return false;
  if (quantity.class === 'percent') return !attribute || before.link !== '';
  if (attribute && !QUANTITY.test(text.slice(before.phrase.start, before.phrase.end)))
    return before.link !== '' || before.phrase.end - before.phrase.start > SHORT;
  return attribute || before.link !== '' || before.phrase.end - before.phrase.start > SHORT;
}

/** 利润为去年的2.2倍: what is so many times another stands before 为, and the other does not count. */
function multipleOf(text: string, d: Draft, start: number): string {
  const { clause } = d.before;
  const base = /(?:是|为|相当于|达到|达|成为)(?:了|其)?[^，是为]{0,20}$/.exec(text.slice(clause, start));
  const at = base ? clause + base.index : /[是为]/.test(text.charAt(start - 1)) ? start - 1 : -1;
  const subject = at > clause ? phraseBefore(text, clause, at, false).phrase : undefined;
  return subject ? text.slice(subject.start, subject.end) : '';
}

/** 费用与生产总值的比率: both sides belong to the ratio. */
function ratioOf(text: string, d: Draft, start: number): string {
  const { clause, phrase } = d.before;
  const behind = text.slice(start, d.quantity.start);
  const ratio =
    /^[^，]{1,16}?的(?:比率|比例|比值|比|差距|差额)(?=[^\u4e00-\u9fff]|[降提上下升增减为达是扩缩从由])/.exec(
      behind,
    )?.[0];
  if (!phrase || !ratio || !/[与和同]/.test(text.charAt(start - 1))) return '';
  const first = phraseBefore(text, clause, start - 1, false).phrase;
  return first ? text.slice(first.start, start) + ratio : '';
}

/** 占全市总数的80%: the share needs its subject, from before 占 or from the figure before. */
function shareOf(text: string, d: Draft, noun: string, subject: string): string {
  const start = d.before.phrase?.start;
  if (start === undefined) return noun;
  const whole = d.quantity.unit === '倍' ? multipleOf(text, d, start) : ratioOf(text, d, start);
  if (whole) return whole;
  if (!noun.startsWith('占')) return noun;
  const owner = phraseBefore(
    text,
    d.before.clause,
    /[从由]/.test(text.charAt(start - 1)) ? start - 1 : start,
    false,
  ).phrase;
  return (owner ? text.slice(owner.start, owner.end) : subject) + noun.replace(/^占到/, '占');
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

/**
 * Settles what `d` counts; `subject` is what the figure before it in the same sentence counts, `earlier` what the last
 * one of the sentence before.
 */
export function settle(text: string, d: Draft, subject: string, earlier = ''): void {
  const { quantity, before, after } = d;
  let noun = '';
  if (after && !prefersBefore(text, d)) {
    noun = named(text.slice(after.start, after.end));
    d.span = { start: quantity.start, end: after.end };
  } else if (before.phrase) {
    noun = shareOf(text, d, named(text.slice(before.phrase.start, before.phrase.end)), subject);
    // 双方6100多人死亡: whom, and what happened to them.
    if (quantity.unit === '人' && !d.change) noun += predicate(text, quantity);
    d.span = { start: before.phrase.start, end: quantity.end };
  } else noun = d.change ? subject : predicate(text, quantity) || before.verb || subject;
  if (d.change && !before.phrase && !after) noun = subject;
  if (STANDS_FOR.test(noun)) noun = subject || earlier || noun;
  if (quantity.class === 'body' && !after && NOUN_UNITS.test(quantity.unit)) noun = quantity.unit;
  if (noun.length < 2)
    noun =
      predicate(text, quantity) ||
      action(text, quantity) ||
      noun ||
      before.verb ||
      (NOUN_UNITS.test(quantity.unit) ? quantity.unit : '');
  d.counted = withChange(noun, d.change);
}
