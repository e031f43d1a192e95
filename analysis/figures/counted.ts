import type { Span } from '../types.ts';
import { changeAfter, changeBefore, withChange } from './change.ts';
import { action, fate, headline, predicate } from './doing.ts';
import type { Draft } from './draft.ts';
import { phraseAfter } from './phrase/after.ts';
import { clauseStart, phraseBefore } from './phrase/before.ts';
import { knownNoun } from './phrase/classifier-nouns.ts';
import { LEAD_VERB } from './phrase/lead-verbs.ts';
import type { Quantity } from './quantity.ts';
import { shareOf } from './shares.ts';
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
/** 15人代表团, 6人家庭, 2万人搬迁任务. */
const OF_PEOPLE = /(?:团|队|组|班|委员会|家庭|任务|计划|规模|名额|指标|岗位|培训|会议|论坛|活动)$/;
/** 价值4亿美元的武器装备 is the worth of what stands behind. */
const WORTH = /^(?:总价值|总?价[值格]|估值|市值|总?投资额?|造价|总?标的额)$/;
/** A phrase that ends so before a measure is a predicate: 往地下挖60厘米. */
const ENDS_AS_VERB = /[挖修砌搭铺架买卖运装送领喝吃种栽喷洒捐盖]$/;

/** 载有14.5万吨原油的油轮, 满载110台汽车的班列: what is carried is counted, not what carries it. */
const CARRIES = /(?:[载装]有|满载|搭载|装载|运载)(?:了|着|约|近|超过|逾)*$/;

function cargo(text: string, quantity: Quantity, phrase: Span | undefined): Span | undefined {
  if (!phrase || !CARRIES.test(text.slice(Math.max(0, quantity.start - 6), quantity.number)))
    return undefined;
  const of = text.slice(quantity.end, phrase.start).indexOf('的');
  return of > 1 ? { start: quantity.end, end: quantity.end + of } : undefined;
}

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
  // 10人羁押候审: behind 人 stands what they do, unless it is a body of people or 的 leads to a noun.
  const doing =
    phrase &&
    quantity.unit === '人' &&
    phrase.start === quantity.end &&
    !OF_PEOPLE.test(text.slice(phrase.start, phrase.end)) &&
    !knownNoun('名', text.slice(phrase.start, phrase.end));
  const after = runsOn || predicate || doing ? undefined : (cargo(text, quantity, phrase) ?? phrase);
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
  if (text.charAt(quantity.end) === '的' && WORTH.test(text.slice(before.phrase.start, before.phrase.end)))
    return false;
  const attribute = text.charAt(quantity.end) === '的';
  if (quantity.unit === '人' && ((attribute && quantity.approx) || before.link.endsWith('一行'))) return true;
  if (CLASSIFYING.has(quantity.class)) return false;
  // 加沙地带约60万流离失所者: without a unit the noun behind is as good as a classifier’s.
  const bare = quantity.class === 'none' && !quantity.fraction && after.start === quantity.end;
  if (bare && before.link === '' && !d.change) return false;
  // 平均年龄不到40岁的队伍, but 15岁的学生.
  if (quantity.unit.endsWith('岁') && attribute)
    return /(?:年龄|寿命|龄)$/.test(text.slice(before.phrase.start, before.phrase.end));
  if (d.change) return true;
  if (/[了过]|出现|实现|取得/.test(before.link)) return false;
  if (attribute && ENDS_AS_VERB.test(text.slice(before.phrase.start, before.phrase.end))) return false;
  if (quantity.class === 'percent') return !attribute || before.link !== '';
  if (attribute && !QUANTITY.test(text.slice(before.phrase.start, before.phrase.end)))
    return before.link !== '' || before.phrase.end - before.phrase.start > SHORT;
  return attribute || before.link !== '' || before.phrase.end - before.phrase.start > SHORT;
}

/** What the figures before count: the last one of the sentence, the last one before it, the last one in the same unit. */
export interface Subjects {
  last: string;
  earlier: string;
  inUnit: string;
}

/** Settles what `d` counts; `subjects` stand in where nothing beside the number says it. */
export function settle(text: string, d: Draft, subjects: Subjects): void {
  const { last: subject, earlier, inUnit } = subjects;
  const { quantity, before, after } = d;
  let noun = '';
  if (after && !prefersBefore(text, d)) {
    noun = named(text.slice(after.start, after.end));
    d.span = { start: quantity.start, end: after.end };
    const worth = before.phrase && WORTH.exec(text.slice(before.phrase.start, before.phrase.end))?.[0];
    if (worth && quantity.class === 'money') noun += worth;
  } else if (before.phrase) {
    noun = shareOf(text, d, named(text.slice(before.phrase.start, before.phrase.end)), subject);
    // 双方6100多人死亡: whom, and what happened to them.
    if (quantity.unit === '人' && !d.change) noun += predicate(text, quantity);
    d.span = { start: before.phrase.start, end: quantity.end };
  } else {
    // 100家单位198人获奖: people are not counted by what is none.
    const kept =
      quantity.unit === '人' && !knownNoun('名', subject) ? fate(text, quantity) || subject : subject;
    noun = d.change ? subject : predicate(text, quantity) || inUnit || before.verb || kept;
  }
  if (d.change && !before.phrase && !after) noun = subject || earlier;
  if (noun.length < 2) noun = headline(text, quantity) || noun;
  if (STANDS_FOR.test(noun)) noun = subject || earlier || noun;
  if (quantity.class === 'body' && !after && NOUN_UNITS.test(quantity.unit)) noun = quantity.unit;
  if (noun.length < 2)
    noun =
      predicate(text, quantity) ||
      action(text, quantity) ||
      fate(text, quantity) ||
      noun ||
      before.verb ||
      (NOUN_UNITS.test(quantity.unit) ? quantity.unit : '');
  if (noun === '' && quantity.unit.endsWith('岁')) noun = '年龄';
  d.counted = withChange(noun, d.change);
}
