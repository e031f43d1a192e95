import type { Span } from '../../types.ts';
import {
  BUILDS,
  COUNT_AHEAD,
  DESIGNATION,
  OF_ACTIONS,
  PARENTHESIS,
  SIZE,
  SIZED,
  TRAILING,
  UP_TO,
  WORKS,
  WORLDWIDE,
} from './after-words.ts';
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

/** 下岗女工, 参赛选手: a verb straight before the noun, known by a noun that the classifier takes. */
function verbalModifier(text: string, at: number, verb: string, classifier: string): Span | undefined {
  if (verb.length < 2) return undefined;
  for (let end = at + verb.length + 1; end < at + verb.length + 8 && end <= text.length; end++) {
    const last = text.charAt(end - 1);
    if (last === '的' || END.test(last) || boundaryWord(text, end - 1)) return undefined;
    const next = text.charAt(end);
    if (
      (takesNoun(classifier, text.slice(at, end)) || WORKS.test(text.slice(at + verb.length, end))) &&
      (next === '' || /[中内里的]/.test(next) || END.test(next) || boundaryWord(text, end))
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

function withoutTrailing(text: string, start: number, end: number, classifier: string): number {
  if (OF_ACTIONS.test(classifier)) return end;
  const found = TRAILING.exec(text.slice(start, end));
  if (!found) return end;
  const left = end - start - found[0].length;
  return left > 1 || (left === 1 && /[省市县区村镇乡校国]/.test(text.charAt(start))) ? start + left : end;
}

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
    const word = boundaryWord(text, pos, at);
    if (word && !(pos === start && KEPT.has(word))) {
      // 20多家入驻企业今年讨论的……: the noun is nearer than the end of a relative clause.
      const near = pos === start ? verbalModifier(text, pos, word, classifier) : undefined;
      if (near) return near;
      const modifies =
        pos === start || (MODIFIER.test(word) && !takesNoun(classifier, text.slice(start, pos)));
      const head = modifies ? afterRelative(text, pos) : -1;
      if (head < 0 && pos > start) break;
      const next = text.charAt(pos + word.length);
      if (head < 0 && NOMINAL.has(word) && (next === '' || END.test(next)))
        return { start: pos, end: pos + word.length };
      if (head < 0) return undefined;
      start = head;
      pos = head;
      continue;
    }
    if (pos > start && UP_TO.test(text.slice(pos, pos + 2))) break;
    if (pos > start && WORLDWIDE.test(text.slice(pos, pos + 2)) && WORKS.test(text.slice(start, pos))) break;
    if (pos > start + 1 && PARALLEL.test(text.slice(pos, pos + 4))) break;
    pos++;
  }
  while (
    pos > start &&
    /[\s中内里上时后前约近超逾]/.test(text.charAt(pos - 1)) &&
    !/[高初集]中$/.test(text.slice(start, pos))
  )
    pos--;
  if (classifier === '') {
    // 3000万农村学生营养改善计划: without a classifier people are counted, where the phrase names any.
    const people = nounPrefix(text, start, pos, '名');
    if (pos - people > 1) pos = people;
  } else if (classifier.startsWith('个')) pos = beforeVerb(text, start, pos, classifier);
  else if (pos - start > LONG) pos = nounPrefix(text, start, pos, classifier);
  else if (/^[名位家户]/.test(classifier)) {
    const known = nounPrefix(text, start, pos, classifier);
    if (pos - known > 1) pos = known;
  }
  pos = withoutTrailing(text, start, pos, classifier);
  if (KEPT.has(text.slice(start, pos))) return undefined;
  return pos > start ? { start, end: pos } : undefined;
}
