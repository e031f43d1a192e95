import { insideNumeralWord } from './numeral-words.ts';
import type { Quantity } from './quantity.ts';

/** The characters straight before that make an ordinal, a formula's member or a part of a name. */
const ORDINAL_BEFORE =
  /(?:第|第[一二三四五六七八九十\d]{1,3}、|每逢|星期|礼拜|周|初|卷|编号|代号|文号|号码|电话|邮编|票号|车次|航班|国道|省道|高速|G|S|No\.?|№)\s?$/;
/** Letters, points, colons and slashes that tie the digits to a code, a time, a score or an address. */
const TIED_BEFORE = /(?:[A-Za-z_@#&=+×xX*^]|[\d]\s?[:.·/+×*-]|[:]\s?\d*|\d比)$/;
const TIED_AFTER =
  /^(?:比\d|[A-Za-z_@+×*^=]|[:.·/]\s?\d|[-－]\d{3,}|\s?[×x]\s?\d|[、，]\s?\d+[、，]?\s?\d*号)/;
const YEAR = /^(?:1[5-9]|20|21)\d\d$/;
const DATE_AFTER = /^\s?(?:年|月|日|世纪|年代|[-—–~～至到]\s?\d{4}\s?年)/;
/** 21日至24日, 5日、6日: a figure may not be read out of the middle of a date. */
const DATE_BEFORE = /(?:[年月]\s?|[年月日][至到、—-]\s?|公元前?|前)$/;
/** Heads that make a small count in words a turn of speech: 三个方面, 两个字, 两个大局. */
const RHETORICAL =
  /^(?:方面|大局|字|时期|层面|角度|样|维度|道理|巴掌|轮子|层次|字头|环节|阶段|问题|关键|重点|意思|关系)/;

function reduplicated(text: string, quantity: Quantity): boolean {
  const unit = quantity.unit;
  return (
    unit.length === 1 &&
    text.charAt(quantity.numberEnd) === unit &&
    text.charAt(quantity.numberEnd + 1) === unit
  );
}

/** 一个时期, 一批, 一次机遇: 一 with a classifier is an article. A multiple, an approximation or a decimal is not. */
function article(text: string, quantity: Quantity): boolean {
  const printed = text.slice(quantity.number, quantity.numberEnd);
  if (printed !== '一' || quantity.value !== 1) return false;
  if (/^(?:批|系列)$/.test(quantity.unit)) return true;
  // 一美元 is a sum of money; 一元 and 一块 are words as well (一元化, 一块儿).
  if (quantity.class === 'money' && quantity.unit.length > 1) return false;
  if (quantity.class === 'percent') {
    const priced = /(?:折扣|打|低至|优惠)$/.test(text.slice(Math.max(0, quantity.start - 2), quantity.start));
    return /[成折]/.test(quantity.unit) && !quantity.approx && !priced;
  }
  return quantity.approx === undefined;
}

/** Set formulas count with 个 大 项 in words and stand in quotation marks, or are named so by the caller. */
const QUOTED = /[“"「『‘]$/;

/** “3个100万”, “6个破除”, “5+1”: short quotations that begin with a number are names of campaigns. */
const FORMULA_BEFORE = /[“「『‘][^”」』’]{0,4}$/;
const FORMULA_AFTER = /^[^“”「」『』‘’，。；]{0,8}[”」』’]/;
/** 77国集团, 3人制, 红4军, 国安二队, 30万千瓦级: a class, a body or a rank, no count. */
const NAMED_AFTER =
  /^(?:部曲|部队|[分小中支总]队(?!伍|员|列)|位数|国集团|国峰会|人制|强赛|分之|笔字|角[形钱])/;
const UNIT_OF_ARMY = /^(?:军|师|旅|团|营|连|方面军|纵队)/;
const TEAM = /^[队连营团厂中院校师军]/;
/** 1费丹约合6.3亩: the side of an equation that is one. */
const EQUATES = /^(?:约)?(?:合|等于|折合|相当于|=)/;

function isName(text: string, q: Quantity, before: string, after: string): boolean {
  if (NAMED_AFTER.test(after)) return true;
  if (/(?:急诊|[内外]科?|事业|项目|业务|营业)$/.test(before) && q.chinese && after.startsWith('部'))
    return true;
  if (/红$/.test(before) && UNIT_OF_ARMY.test(after)) return true;
  if ((q.class === 'measure' || q.class === 'money') && text.charAt(q.end) === '级') return true;
  if (q.value === 1 && EQUATES.test(text.slice(q.end, q.end + 4))) return true;
  const teamed = q.chinese && !q.scaled && TEAM.test(after) && TEAM.test(q.unit) && !q.approx;
  return teamed && /[\u4e00-\u9fff]$/.test(before) && !/[了的和与有由支个]$/.test(before);
}

/** Why a quantity is no figure, or undefined where it is one. Reads folded text. */
export function notFigure(text: string, q: Quantity): string | undefined {
  const before = text.slice(Math.max(0, q.number - 8), q.number);
  const after = text.slice(q.numberEnd, q.numberEnd + 10);
  const printed = text.slice(q.number, q.numberEnd);
  if (q.class === 'time') return 'duration';
  if (q.class === 'label') return 'label';
  if (q.unit === '分' && /(?:时|点)零?$/.test(before)) return 'time';
  if (ORDINAL_BEFORE.test(before)) return 'ordinal';
  if (isName(text, q, before, after)) return 'a name';
  if (
    (q.class !== 'percent' || /个$/.test(before)) &&
    FORMULA_BEFORE.test(before) &&
    FORMULA_AFTER.test(text.slice(q.end, q.end + 9))
  )
    return 'set formula';
  if (!q.chinese || /^\d/.test(printed)) {
    if (TIED_BEFORE.test(before) || (!/^[A-Za-z]/.test(q.unit) && TIED_AFTER.test(after)))
      return 'code, time or score';
    if (YEAR.test(printed) && (q.class === 'none' || DATE_AFTER.test(after))) return 'year';
    if (DATE_BEFORE.test(before) && q.class === 'none') return 'date';
    if (
      q.class === 'none' &&
      !q.fraction &&
      !q.scaled &&
      !PLAIN_BEFORE.test(text.slice(Math.max(0, q.start - 8), q.start))
    )
      return 'a number without a unit';
    return undefined;
  }
  // 十折 takes nothing off.
  if (q.unit === '折' && q.value === 10) return 'no share';
  if (printed === '零' || (q.bare && !q.approx)) return 'a word';
  if (/^[届大级期]/.test(q.unit) && !COUNTED_BEFORE.test(before)) return 'ordinal';
  if (/届$/.test(before)) return 'ordinal';
  if (reduplicated(text, q)) return 'reduplication';
  if (article(text, q)) return 'article';
  if (q.class === 'none' && !q.fraction && !(q.scaled && /[万亿兆]/.test(printed) && printed.length > 1))
    return 'a word';
  if (q.fraction) return undefined;
  if (!q.scaled && insideNumeralWord(text, q.number)) return 'a word';
  if (q.scaled && printed.length < 3 && insideNumeralWord(text, q.number)) return 'a word';
  if (printed.length === 1 && q.class !== 'percent') {
    if (QUOTED.test(before) && /^[个大项条]/.test(q.unit)) return 'set formula';
    if (q.class === 'body' || /^[大点面强代代]/.test(q.unit)) return 'a word';
    if (/^[个种项点]/.test(q.unit) && RHETORICAL.test(text.slice(q.end, q.end + 4))) return 'turn of speech';
  }
  return undefined;
}

/** 举办了三届: what makes a count of 届 and 期 in words, that are ordinals otherwise. */
const COUNTED_BEFORE = /(?:办|过|了|连续|已|共|累计|任|出|历经|推出)(?:近|约)?$/;

/** What must stand before a whole number without a unit: a verb of attaining, or the name of a quantity. */
const PLAIN_BEFORE =
  /(?:达|达到|为|至|到|是|突破|超过|近|约|占|总数|人数|户数|[数量率值比额指]|指数|人口)(?:了|的)?\s?$/;
