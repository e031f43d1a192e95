import type { Span } from '../../types.ts';
import { LEAD_VERB } from './lead-verbs.ts';
import { boundaryWord, KEPT, NOMINAL } from './words.ts';

/** Where a clause ends; a point or comma between digits does not. */
const CLAUSE_END = /[，,。；;：:！!？?、…（()）\]】\n\r\t|]/;

/** Verbs and adverbs between the noun and its number: 总产量突破, 基地只有, 收入累计达到. */
const LINK =
  /(?:里氏|实有|首破|首超|首次突破|有望|预计|预期|分别|一行|分[为成]|(?<![部百处成得学积水评工总])分|每[桶吨斤公斤头亩粒枚只张件台人户](?=$)|(?<=[率速价数量额度])将为|各自|累计|总计|共计|合计|一共|总共|共有|共|可达|达到了|达到|高达|多达|(?<![下到传表抵送直转])达|稳定在|保持在|控制在|维持在|保持|约为|(?<!平)均为|为|是|约有|(?<![国私公所共拥设配没具含享载装])有|仅为|仅有|仅|只有|只|就|已经|已|将|也|都|还|均|则|近|各有|各|了|过|着|于|由|从|自|每年|每月|每|(?<!现)在|即|(?<!许)可|(?<![联结综配场符集整])合|折合|约合|相当于|(?<![体实出表发呈])现|出现|实现|取得|多则|少则|最多|最少|因而|超过|突破|平均|(?<![人户年日月亩校村])均|人均|户均|年均|日均|同比|环比|迈上|要|仍|继续|力争|占|至今|迄今|目前|一[条座个项批次名]|完成率?达?|[:：=]|\s)$/;
/** A time between the noun and its number: 由2020年的53.2%, 1994年底为5%. */
const TIME_LINK =
  /(?:(?:已经?)?连续[\d一二两三四五六七八九十]+个?[年月天届次][来间]?|[前上]一?[周年]的?|(?<![\d月])\d{1,2}日|(?:[上本]|\d{2})世纪(?:\d0年代)?[初末]?的?|(?<![\d第一二三四五六七八九十])[一二三四五六七八九十两]年来?|原先的?|原有的?|再次|(?:[从由自]?(?:\d{2,4}年|[上去前今当本]年|[一二三四五十0-9]+月|目前|现在|当时|以前|原来|过去)(?:底|末|初|[一二三四]季度|上半年|下半年|\d+月份?)?(?:的|时)?))$/;

export interface Before {
  phrase?: Span;
  /** The linking words read over between the phrase and the number. */
  link: string;
  /** Where the clause begins. */
  clause: number;
  /** The verb that the number is the object of, where no noun stands between. */
  verb: string;
}

export function clauseStart(text: string, from: number, at: number): number {
  let pos = at;
  while (pos > from) {
    const char = text.charAt(pos - 1);
    if (
      CLAUSE_END.test(char) &&
      !(/[,:]/.test(char) && /\d/.test(text.charAt(pos)) && /\d/.test(text.charAt(pos - 2)))
    )
      break;
    pos--;
  }
  return pos;
}

const TIME_CHAR = /[年月日代纪度时底末初份]/;
const TIME =
  /(?:\d+(?:年代?|个?月份?|日|世纪|时)|[今去前明本当]年|[上下本]半年|[一二三四]季度|月末|年末|底|末|年初|月初)$/;
const PLACE =
  /^(?:全[省市县区州国球校村镇乡军](?!总工会|民|合)|我[国省市县区州]|[本该][省市县区州校村镇乡]|全自治区|其中|累计|现|共|该|来共|来|另)/;
/** A separator, or a quotation mark that opens and does not close. */
const LOOSE =
  /^(?:[\s”’」』和与及]|\d{4}(?:生产|财政|会计)?年度|(?:生产|财政|会计)年度|[“‘「『](?![^”’」』]*[”’」』])|本报讯)/;
/** 投资安排5776亿元: what a sum of money or an area is of stands before the verb. */
const SUM =
  /(?:投资|支出|资金|收入|贷款|信贷|资产|保费|外汇|装机|产能|物资|活动|培训|演出|比赛|讲座|旅客|货物|救灾款|专款|应用|系统|平台|经费|基金|债券|补贴|面积|产量|规模|预算|税收|利润|产值|[率额量])$/;
const ADVERB =
  /^(?:预计|估计|预期|导致|造成|包括|约合|有望|其中|之间|以来|同时|分别|先后|全面|全部|连续|持续|当中|期间|通过|按照|根据|能够|可以|应当|必须|正在|之后|之前|平均|目前|今年|去年|如今)$/;
/** 只有一天达到: a length of time is nothing counted. */
const SPAN_OF_TIME = /^(?:[一两几半\d]+|每)(?:天|年|个?月|日|周|小时|分钟)$/;
const ADVERBIAL = /(?:累计|已经?|共|总计|分别|全年|全部|再|将)+$/;
const LONGEST = 22;
/** Clauses longer than this are cut: what counts stands near its number. */
const LONGEST_CLAUSE = 60;

/** Where the phrase that ends at `end` begins: after the last boundary word, 的 or time in its clause. */
export function phraseStart(text: string, clause: number, end: number): number {
  return outsideQuotes(text, clause, boundaryBefore(text, clause, end), end);
}

/** A boundary word inside a name in quotation marks (“有事来协商”活动) cuts nothing: the whole name belongs to the phrase. */
function outsideQuotes(text: string, clause: number, start: number, end: number): number {
  const close = text.slice(start, end).search(/[”」』]/);
  if (close < 0 || /[“「『]/.test(text.slice(start, start + close))) return start;
  const open = Math.max(...['“', '「', '『'].map((mark) => text.lastIndexOf(mark, start)));
  return open >= clause ? open : start;
}

function boundaryBefore(text: string, clause: number, end: number): number {
  let start = clause;
  let previous = clause;
  let pos = clause;
  while (pos < end) {
    const char = text.charAt(pos);
    const word = boundaryWord(text, pos);
    if (word && pos + word.length <= end) {
      previous = pos;
      start = KEPT.has(word) ? pos : pos + word.length;
      pos += word.length;
      continue;
    }
    if (
      (char === '的' && !/[标目]/.test(text.charAt(pos - 1))) ||
      (TIME_CHAR.test(char) && TIME.test(text.slice(Math.max(clause, pos - 6), pos + 1)))
    ) {
      start = pos + 1;
      previous = start;
    }
    pos++;
  }
  const last = text.slice(previous, end);
  // 城镇新增就业: the last word is a verb by form and the noun by use.
  if (start === end && NOMINAL.has(last))
    return phraseStart(text, clause, previous) === previous ? previous : before(text, clause, previous);
  return start;
}

/** The longest phrase before a nominal verb: 农村居民人均可支配 before 收入. */
const NOMINAL_REACH = 14;

const before = (text: string, clause: number, previous: number): number => {
  const start = phraseStart(text, clause, previous);
  return text.slice(start, previous).length > NOMINAL_REACH ? previous : start;
};

/** 业务收入（不含直接收入）累计完成: where the parenthesis opens that closes at `close`. */
function openedBy(text: string, from: number, close: number): number {
  for (let at = close - 1; at > Math.max(from, close - LONGEST_CLAUSE); at--)
    if (/[(（]/.test(text.charAt(at))) return at;
  return -1;
}

/** A verb of two characters and more that ends at `end`. */
function verbBefore(text: string, clause: number, end: number): string {
  for (let at = Math.max(clause, end - 4); at < end - 1; at++)
    if (boundaryWord(text, at).length === end - at && !ADVERB.test(text.slice(at, end)))
      return text.slice(at, end);
  return '';
}

/** The noun phrase that ends where the number (with its approximator) begins; `from` is where the last figure ended. */
export function phraseBefore(text: string, from: number, at: number, share: boolean): Before {
  const clause = Math.max(clauseStart(text, from, at), at - LONGEST_CLAUSE);
  let end = at;
  for (;;) {
    const tail = text.slice(Math.max(clause, end - 12), end);
    const found = LINK.exec(tail.slice(-5)) ?? TIME_LINK.exec(tail) ?? (share ? /的$/.exec(tail) : null);
    if (!found || found[0].length === 0) break;
    end -= found[0].length;
  }
  const link = text.slice(end, at);
  let start = phraseStart(text, clause, end);
  for (;;) {
    const rest = text.slice(start, end);
    const verb = LEAD_VERB.exec(rest);
    // 种果: a verb whose object is one character stays with it.
    const lead = PLACE.exec(rest) ?? (verb && start + verb[0].length < end - 1 ? verb : LOOSE.exec(rest));
    if (!lead || start + lead[0].length >= end) break;
    start += lead[0].length;
  }
  if (end - start > LONGEST) start = end - LONGEST;
  if (SPAN_OF_TIME.test(text.slice(start, end))) start = end;
  if (end - start > 2 && /[中里内]/.test(text.charAt(end - 1)) && !/[高初集]中$/.test(text.slice(start, end)))
    end--;
  if (end === start) {
    const verb = verbBefore(text, clause, end);
    // 贷款累计发放: the adverb between the two is read over.
    const stop = end - verb.length - (ADVERBIAL.exec(text.slice(clause, end - verb.length))?.[0].length ?? 0);
    const subject = verb ? phraseStart(text, clause, stop) : end;
    if (verb && SUM.test(text.slice(subject, stop)))
      return { phrase: { start: subject, end: stop }, link: verb + link, clause, verb };
  }
  if (end > start) return { phrase: { start, end }, link, clause, verb: '' };
  // 比重，从53%提高到60%: a pause stands between the noun and its two ends.
  const paused = /^[从由自]/.test(link) && end === clause && /[，,]/.test(text.charAt(clause - 1));
  if (paused && clause - 1 > from) {
    const noun = phraseBefore(text, from, clause - 1, share);
    if (noun.phrase && noun.link === '') return { ...noun, link };
  }
  const parenthesis =
    /[)）]/.test(text.charAt(clause - 1)) && end === clause ? openedBy(text, from, clause - 1) : -1;
  if (parenthesis > from) return phraseBefore(text, from, parenthesis, share);
  return { link, clause, verb: verbBefore(text, clause, end) };
}
