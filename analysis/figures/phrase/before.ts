import type { Span } from '../../types.ts';
import { boundaryWord, KEPT } from './words.ts';

/** Where a clause ends; a point or comma between digits does not. */
const CLAUSE_END = /[，,。；;：:！!？?、…（()）\]】\n\r\t|]/;

/** Verbs and adverbs between the noun and its number: 总产量突破, 基地只有, 收入累计达到. */
const LINK =
  /(?:分别|累计|总计|共计|合计|一共|总共|共有|共|达到了|达到|高达|多达|达|稳定在|保持在|控制在|维持在|约为|均为|为|是|约有|(?<![国私公所共拥设配])有|仅为|仅有|仅|只有|只|就|已经|已|将|也|都|还|均|则|近|等|各有|各|了|过|着|于|以|按|用|由|从|自|每年|每|在|即|超过|突破|平均|(?<![人户年日月])均|人均|户均|年均|日均|同比|环比|(?:全部|基本)?完成率?达?|[:：=]|\s)$/;

export interface Before {
  phrase?: Span;
  /** The linking words read over between the phrase and the number. */
  link: string;
  /** Where the clause begins. */
  clause: number;
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

/** A quotation or title that ends at `at` is one noun with what stands before it. */
const TIME =
  /(?:\d+(?:年代?|月份?|日|世纪|时)|[今去前明本当]年|[上下本]半年|[一二三四]季度|月末|年末|底|末|初)$/;
const PLACE = /^(?:全[省市县区州国球校村镇乡军]|我[国省市县区州]|[本该][省市县区州校村镇乡]|全自治区|其中)/;
/** Verbs of one character with their object: 打井293眼, 建引水工程3处. */
const VERB_BEFORE =
  /^(?:[打挖栽购买拆造](?=[\u4e00-\u9fff])|建(?![设筑材档议制成立党])|修(?![改复缮订养])|种(?![类子植养业粮群])|设(?![备施计立置])|办(?![法公事理])|抓(?!手))/;
const LONGEST = 16;

/** The noun phrase that ends where the number (with its approximator) begins; `from` is where the last figure ended. */
export function phraseBefore(text: string, from: number, at: number): Before {
  const clause = clauseStart(text, from, at);
  let end = at;
  for (;;) {
    const found = LINK.exec(text.slice(Math.max(clause, end - 6), end));
    if (!found || found[0].length === 0) break;
    end -= found[0].length;
  }
  const link = text.slice(end, at);
  let start = clause;
  let pos = clause;
  while (pos < end) {
    const word = boundaryWord(text, pos);
    if (word && pos + word.length <= end) {
      start = KEPT.has(word) ? pos : pos + word.length;
      pos += word.length;
    } else {
      if (text.charAt(pos) === '的' || TIME.test(text.slice(clause, pos + 1))) start = pos + 1;
      pos++;
    }
  }
  for (
    let place = PLACE.exec(text.slice(start, end));
    place && start + place[0].length < end;
    place = PLACE.exec(text.slice(start, end))
  )
    start += place[0].length;
  while (start < end && /[\s”’」』]/.test(text.charAt(start))) start++;
  const verb = VERB_BEFORE.exec(text.slice(start, end));
  if (verb) start += verb[0].length;
  if (end - start > LONGEST) start = end - LONGEST;
  return end > start ? { phrase: { start, end }, link, clause } : { link, clause };
}
