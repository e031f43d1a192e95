import type { Span } from '../../types.ts';
import { knownNoun, takesNoun } from './classifier-nouns.ts';
import { boundaryWord, KEPT, NOMINAL } from './words.ts';

const OPENING: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"',
};
const END = /[，,。；;：:！!？?、…（()）\]】”’」』\n\r\t|/\d—-]/;
/** 立查立改, 边学边查, 应缴尽缴: four characters of a predicate. */
const PARALLEL = /^([立边即应能随自现])[\u4e00-\u9fff](?:\1|尽|就)[\u4e00-\u9fff]/;
/** 4公里长的公路. */
const EXTENT = /^[长宽高深重厚大]的/;
/** A size or an age that describes what is counted: 两名9岁以下的儿童, 70个30亿元以上项目. */
const ATTRIBUTE =
  /^\d[\d.]*[万亿]?(?:岁|元|亩|吨|千瓦|公里|平方米|美元)(?:以[上下]|左右)?的?(?=[\u4e00-\u9fff])/;
/** Words that begin a modifier as often as a predicate. */
const MODIFIER = /^(?:最|更|较|很|达|不|未|已|可)$/;
/** Relative clauses longer than this are not read: their 的 may belong to something else. */
const LONGEST_CLAUSE = 24;
/** Longer phrases are suspected of holding a verb. */
const LONG = 7;
const LONGEST_PHRASE = 16;
const LONGEST_TITLE = 40;

/** The end of a quotation or title that opens at `at`, or -1. */
function quotationEnd(text: string, at: number): number {
  const close = OPENING[text.charAt(at)];
  if (!close) return -1;
  const end = text.slice(at + 1, at + 1 + LONGEST_TITLE).indexOf(close);
  return end < 0 ? -1 : at + end + 2;
}

/** Where the head begins that a relative clause at `at` stands before: after its 的. */
function afterRelative(text: string, at: number): number {
  for (let pos = at; pos < at + LONGEST_CLAUSE && pos < text.length; pos++) {
    const quoted = quotationEnd(text, pos);
    if (quoted > 0) pos = quoted - 1;
    else if (text.charAt(pos) === '的') return END.test(text.charAt(pos + 1)) ? -1 : pos + 1;
    else if (/[，,。；;：:！!？?\n\r]/.test(text.charAt(pos))) return -1;
  }
  return -1;
}

/** 69项支持政策: nouns of works and bodies that a verb describes. */
const WORKS =
  /(?:政策|措施|举措|项目|活动|方案|计划|任务|工程|机构|平台|基地|中心|案件|服务|协议|文件|制度|机制|事项|线路|设施|设备|品种|成果|产品|内容|岗位|课程|演出|展览|场所|场馆)$/;

/** 下岗女工, 参赛选手: a verb straight before the noun, known by a noun that the classifier takes. */
function verbalModifier(text: string, at: number, verb: string, classifier: string): Span | undefined {
  if (verb.length < 2) return undefined;
  for (let end = at + verb.length + 1; end < at + verb.length + 8 && end <= text.length; end++) {
    if (END.test(text.charAt(end - 1)) || boundaryWord(text, end - 1)) return undefined;
    const next = text.charAt(end);
    if (
      (takesNoun(classifier, text.slice(at, end)) || WORKS.test(text.slice(at + verb.length, end))) &&
      (next === '' || END.test(next) || boundaryWord(text, end))
    )
      return { start: at, end };
  }
  return undefined;
}

/** Where a long phrase has run past an unknown verb: the end of its longest beginning that the classifier takes. */
function nounPrefix(text: string, start: number, end: number, classifier: string): number {
  for (let cut = end; cut >= start + 2; cut--) if (knownNoun(classifier, text.slice(start, cut))) return cut;
  return end;
}

/** 12900亿日元（约98亿美元）亏损: what a parenthesis straight behind the unit parts from its noun. */
const PARENTHESIS = /[（(][^（()）。；;\n]{1,24}[)）](?=的?[\u4e00-\u9fff“《])/y;
/** 90.5公斤两次打破: a second count is no noun. */
const COUNT_AHEAD = /^[一二两三四五六七八九十几数多][个次名位家项度番轮]/;
/** Nouns of size that a number behind them measures: 河流流域面积300平方公里的河流. */
const SIZE = /(?:面积|海拔|直径|投资|资产|产值|年龄|收入|人口|规模|容量|里程|[长宽高深重]度?|装机|[值额量])$/;

/** … and 海拔1500米以上农村学校 without 的. */
const SIZED =
  /^\d[\d.,]*[万亿]?(?:平方)?(?:米|公里|亩|公顷|元|岁|吨|千瓦|人)(?:以[上下内]|左右)的?(?=[\u4e00-\u9fff])/;

/** 歼-20飞机: a type's number is part of the noun. */
const DESIGNATION = /-\d{1,3}[A-Z]?(?=[\u4e00-\u9fff])/y;

/** Verbs that run on behind a noun without an object of their own: 12所大学帮扶, 30个县建设. */
const TRAILING =
  /(?:建设运营|建设|帮扶|退出|开诊|高效|大幅降价|大幅|居住|抓捕|进驻|获批|投运|投入使用|共同|受损|停运|被毁|首批|顺利|齐聚|脱贫摘帽|摘帽|提质增效|提质|实地|先行|试点|火热|有序|签约落户|落户|布局|(?<=措施|政策|举措)服务|罢工|值守|绽放)$/;
/** Classifiers of actions and works, whose nouns such words are: 3项改革试点, 5场实地调研. */
const OF_ACTIONS = /^(?:[项次场期轮起批件例类种届部]|批次|[回趟])/;

function withoutTrailing(text: string, start: number, end: number, classifier: string): number {
  if (OF_ACTIONS.test(classifier)) return end;
  const found = TRAILING.exec(text.slice(start, end));
  if (!found) return end;
  const left = end - start - found[0].length;
  return left > 1 || (left === 1 && /[省市县区村镇乡校国]/.test(text.charAt(start))) ? start + left : end;
}

/** 8个重点县建设果菜基地: a place or body that builds something is counted, not what it builds. */
const BUILDS = /^(?:建设|打造|培育|实施|发展|开发|治理|改造|新建|创建|承接|承担|组织)(?=[\u4e00-\u9fff]{3})/;

function beforeVerb(text: string, start: number, end: number, classifier: string): number {
  for (let cut = start + 1; cut < end - 4; cut++)
    if (
      (knownNoun(classifier, text.slice(start, cut)) || /[县市省村镇乡]$/.test(text.slice(start, cut))) &&
      BUILDS.test(text.slice(cut, end))
    )
      return cut;
  return end;
}

/** The noun phrase that begins at `at`, straight after a unit; `classifier` decides which noun of A的B is counted. */
export function phraseAfter(text: string, at: number, classifier: string): Span | undefined {
  PARENTHESIS.lastIndex = at;
  let start = at + (PARENTHESIS.exec(text)?.[0].length ?? 0);
  if (COUNT_AHEAD.test(text.slice(start, start + 2))) return undefined;
  if (EXTENT.test(text.slice(start, start + 2))) start += 2;
  else if (/[的之]/.test(text.charAt(start))) start++;
  start += ATTRIBUTE.exec(text.slice(start, start + 14))?.[0].length ?? 0;
  if (text.charAt(start) === ' ') start++;
  let pos = start;
  while (pos < text.length && pos - start < LONGEST_PHRASE) {
    const char = text.charAt(pos);
    const quoted = quotationEnd(text, pos);
    if (quoted > 0) {
      // 授予20个单位“先进集体”称号: the quotation is no part of a noun that is whole.
      if (pos > start && char !== '《' && knownNoun(classifier, text.slice(start, pos))) break;
      pos = quoted;
      continue;
    }
    if (/\d/.test(char) && pos > start && SIZE.test(text.slice(start, pos)) && classifier) {
      const size = SIZED.exec(text.slice(pos, pos + 16))?.[0].length ?? 0;
      const head = size ? pos + size : afterRelative(text, pos);
      if (head > 0) {
        start = head;
        pos = head;
        continue;
      }
    }
    DESIGNATION.lastIndex = pos;
    if (pos > start && DESIGNATION.test(text)) {
      pos = DESIGNATION.lastIndex;
      continue;
    }
    if (END.test(char)) break;
    if (char === '的') {
      const noun = text.slice(start, pos);
      // 12万旅客的出行: where no classifier says what is counted, people are.
      const people = classifier === '' && knownNoun('名', noun);
      if (/\d/.test(text.charAt(pos + 1)) || people || takesNoun(classifier, noun) || WORKS.test(noun)) break;
      // 58所高校学生的状况 counts 高校.
      const known = classifier.startsWith('个') ? pos : nounPrefix(text, start, pos, classifier);
      if (known < pos) return { start, end: known };
      pos++;
      start = pos;
      continue;
    }
    const word = boundaryWord(text, pos);
    if (word && !(pos === start && KEPT.has(word))) {
      const modifies =
        pos === start || (MODIFIER.test(word) && !takesNoun(classifier, text.slice(start, pos)));
      const head = modifies ? afterRelative(text, pos) : -1;
      if (head < 0 && pos > start) break;
      const next = text.charAt(pos + word.length);
      if (head < 0 && NOMINAL.has(word) && (next === '' || END.test(next)))
        return { start: pos, end: pos + word.length };
      if (head < 0) return verbalModifier(text, pos, word, classifier);
      start = head;
      pos = head;
      continue;
    }
    if (pos > start + 1 && PARALLEL.test(text.slice(pos, pos + 4))) break;
    pos++;
  }
  while (
    pos > start &&
    /[\s中内里上时后前约近超逾]/.test(text.charAt(pos - 1)) &&
    !/[高初集]中$/.test(text.slice(start, pos))
  )
    pos--;
  if (classifier.startsWith('个')) pos = beforeVerb(text, start, pos, classifier);
  else if (pos - start > LONG || /^[名位家户]/.test(classifier))
    pos = nounPrefix(text, start, pos, classifier);
  pos = withoutTrailing(text, start, pos, classifier);
  return pos > start ? { start, end: pos } : undefined;
}
