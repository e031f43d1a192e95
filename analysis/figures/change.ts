export type Direction = 'up' | 'down';

export interface Change {
  direction: Direction;
  /** Where the verb begins, its base (同比, 比上年) included. */
  start: number;
  /** The figure is what was reached (降至8%), not by how much (下降8%). */
  level: boolean;
  /** The base as printed: 同比, 环比, 比上年. */
  base: string;
  verb: string;
}

const UP =
  '(?<=[同环]比)(?:快|高)|加快|增长|增加|提高|暴涨|大涨|飙升|激增|提升|上升|上涨|上调|增收|增产|增至|增到|升至|提至|扩大|扩至|猛增|剧增|激增|骤增|净增|多增|(?<!新)增|升|涨|增幅|增速|增长率|涨幅|攀升|翻|回升|增多|上浮|延长';
const DOWN =
  '(?<=[同环]比)(?:慢|低)|放缓|下降|减少|降低|暴跌|大跌|骤降|下跌|下滑|下调|回落|减至|降至|降到|减到|跌至|跌到|缩减|压减|压缩|削减|缩短|减产|减收|降|(?<![裁精加])减|跌|降幅|跌幅|负增长|下浮|收窄|锐减|骤减|少';
const ADVERB =
  '(?:至少|最多|要|应|须|继续|力争|因而|反而|却|逐年|逐步|大幅度|明显|稳步|进一步|有所|首次|迅速|急剧|略有?|小幅|就|则|均|可|同比|环比|年均|年平均|平均|连续|将|又|再|仅|只|也|都|还|已|累计|分别|净|实际|名义|可比|预计|大幅|每年)';
const BASE = `${ADVERB}{0,4}(?:[比较](?![重例率值])[^，,。；;：:、比较]{1,12}?)?${ADVERB}{0,4}`;
const VERB = new RegExp(
  `(${BASE})(?:(${UP})|(${DOWN}))(率|幅度?|额|量)?(?:分别)?(?:平均)?(?:将|约|已)?(至|到|为|了|达到|达|高达)?(?:只|仅)?占?(?:近|约|超过|超|逾)?\\s?$`,
);
const BASE_WORDS =
  /(?:同比|环比|年均|年平均|实际|名义|净|[比较](?:上年同期|上年|去年同期|去年|上月|上季度|上一年|年初))/g;

/** Characters looked back over: the longest base, verb and link with room to spare. */
const LONGEST = 32;

/** 高出全部固定资产投资8.7个百分点. */
const OVER = /(高出|高于|低于|快于|慢于|领先)[\u4e00-\u9fff]{2,14}$/;
const COMPARED =
  /[比较](?:上年同期|上年|去年同期|去年|上月|上季度|上一年|年初|前期|同期)?([^，,。；;：:比较]{0,8}?)(高出?|多出?|低|少)(?:了|近|约)?$/;

/** The verb of change right before a figure; `from` is where its clause begins. */
export function changeBefore(text: string, from: number, at: number): Change | undefined {
  const begin = Math.max(from, at - LONGEST);
  const found = VERB.exec(text.slice(begin, at));
  if (!found) return compared(text, begin, at);
  const verb = found[2] ?? found[3] ?? '';
  const direction = found[3] ? 'down' : 'up';
  const level =
    /[至到]$/.test(verb) ||
    /[至到]/.test(found[5] ?? '') ||
    (/^(?:为|达到|达|高达)$/.test(found[5] ?? '') && !/[率幅速度额量]$/.test(verb + (found[4] ?? '')));
  return {
    direction,
    start: begin + found.index,
    level,
    base: (found[1]?.match(BASE_WORDS) ?? []).join(''),
    verb: verb + (found[4] ?? ''),
  };
}

/** 比去年预算高0.2个百分点. */
function compared(text: string, begin: number, at: number): Change | undefined {
  const over = /^个百分点/.test(text.slice(at, at + 12).replace(/^[\d.]+/, ''))
    ? OVER.exec(text.slice(begin, at))
    : null;
  if (over) {
    const direction = /低|慢/.test(over[1] ?? '') ? 'down' : 'up';
    return { direction, start: begin + over.index, level: false, base: '', verb: over[0] };
  }
  const found = COMPARED.exec(text.slice(begin, at));
  if (!found) return undefined;
  const verb = found[0].replace(/(?:了|近|约)$/, '');
  return {
    direction: /[高多]/.test(found[2] ?? '') ? 'up' : 'down',
    start: begin + found.index,
    level: false,
    base: '',
    verb,
  };
}

const AFTER =
  /^的(?:年均|年|平均|高速|较快|速度|幅度|比例)?(?:(增长|增幅|增速|涨幅|提高|提升|上升|递增)|(下降|降幅|跌幅|减少|下滑|递减))(?![\u4e00-\u9fff]*的)/;

/** 出现3.5%的增长: the change said after the share. */
export function changeAfter(
  text: string,
  quantity: { end: number; start: number; class: string },
): Change | undefined {
  if (quantity.class !== 'percent') return undefined;
  const found = AFTER.exec(text.slice(quantity.end, quantity.end + 14));
  if (!found) return undefined;
  const verb = found[1] ?? found[2] ?? '';
  return { direction: found[1] ? 'up' : 'down', start: quantity.start, level: false, base: '', verb };
}

/** 比上年同期 and 比去年 are 同比, 比上月 is 环比: one name for one base. */
const basis = (base: string): string =>
  base
    .replace(/[比较](?:上年|去年|上一年)(?:同期)?/g, '同比')
    .replace(/[比较](?:上月|上季度)/g, '环比')
    .replace(/同比(?=同比)/g, '');

/** What a figure of change is called: 投资同比增长. A level reached (降至) keeps its noun alone. */
export function withChange(noun: string, change: Change | undefined): string {
  if (!change || (change.level && noun)) return noun;
  const verb = basis(change.base) + change.verb;
  return noun.endsWith(verb) ? noun : noun + verb;
}
