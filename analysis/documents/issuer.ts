import type { DateMention } from '../types.ts';

/** Who issued a document and when, as far as the words before or behind its title say so. */
export interface Issue {
  /** As printed, several divided by 、: 财政部、水利部. */
  body?: string;
  /** ISO 8601, as precise as the text: 2019, 2019-05, 2019-05-20. */
  date?: string;
}

/** Characters looked back over from the title: several long names of ministries. */
const LONGEST_CLAUSE = 80;
const CLAUSE_END = /[，,。；;：:！!？?\n（）()“”》]/;
const ISSUED =
  /(?:近日|日前|已经?|又|还|正式|联合|共同|专门|先后|研究|统一|曾|新|审议|表决|今天|今日|昨天|昨日|于|在|[\s\u3000])*(?:印发|发布|出台|下发|颁布|公布|发出|制定出台|制定|起草|修订|编制|签发|转发|通过)(?:印发|实施|施行|发布|了|的|并|新|最新|修订|修订后的|新版|[\s\u3000])*$/;
/** What stands left of a body and is no part of it. */
const LEAD =
  /^(?:.*(?:根据|按照|依据|贯彻落实|贯彻执行|贯彻|落实|执行|学习|遵守|违反|对照|结合|围绕|其中|同时|此前|随后|目前|去年|今年|并(?!购)|经|据|由|按|在|对|将|把|与(?!会)|是(?!否)|的))?/;
/** The last word of a body’s name. */
const BODY =
  /(?:部|委|局|(?<!签)署|厅|办|政府|国务院|中央|军委|人大|政协|常委会|委员会|党组|党委|支部|纪委|监委|法院|检察院|银行|协会|学会|联合国|组织|基金会|理事会|秘书处|议院|立法会|议会|国会|全会|全体会议|代表大会|[次届]会议|联合会|总会|工会|研究院|大学|集团|公司|办公室|领导小组|(?<!多个|有关|相关|各)(?:[一二三四五六七八九十\d]+)?(?:个)?(?:部门|部委|单位))$/;
/** Bodies whose names end otherwise. */
const WHOLE = /^(?:中共中央|国务院|中央|联合国)$/;
/** Between two titles of one list stand only these. */
const LIST = /^[、，和及与以]{0,2}$/;
/** 《…》（国发〔2019〕5号）: the year of its number. */
const NUMBER_BEHIND = /^[（(][\u4e00-\u9fff]{2,12}[〔[［(（]((?:19|20)\d\d)[〕\]］)）](?:第)?\d+号[)）]/;

function bodyOf(words: string): string | undefined {
  const whole = words.trim();
  const name = whole.replace(LEAD, '').replace(/等$/, '');
  if (name.length < 2 || name.length > 60) return undefined;
  return name.split('、').every((part) => BODY.test(part) || WHOLE.test(part)) ? name : undefined;
}

/** Dates of a text in order, asked for by clauses that only move forward. */
export class Issues {
  readonly #text: string;
  readonly #dates: readonly DateMention[];
  #next = 0;
  #last: { end: number; issue: Issue } | undefined;

  constructor(text: string, dates: readonly DateMention[]) {
    this.#text = text;
    this.#dates = [...dates].sort((a, b) => a.start - b.start);
  }

  /** The issue of the title from `start` to `end`; titles are asked for in the order of the text. */
  of(start: number, end: number): Issue {
    const issue = this.#read(start, end);
    this.#last = { end, issue };
    return issue;
  }

  #read(start: number, end: number): Issue {
    const text = this.#text;
    if (this.#last && LIST.test(text.slice(this.#last.end, start))) return this.#last.issue;
    let clause = start;
    while (clause > 0 && start - clause < LONGEST_CLAUSE && !CLAUSE_END.test(text.charAt(clause - 1)))
      clause--;
    const { words, date } = this.#withoutDates(this.#withDateBefore(clause), start);
    const verb = ISSUED.exec(words);
    const body = bodyOf((verb ? words.slice(0, verb.index) : words).replace(/^[）)，,\s]+/, ''));
    const numbered = NUMBER_BEHIND.exec(text.slice(end, end + 32))?.[1];
    const issued = (verb ? date : undefined) ?? numbered;
    return { ...(body ? { body } : {}), ...(issued ? { date: issued } : {}) };
  }

  /** 3月5日，市水务局发布: a date set off by a comma belongs to the clause behind it. */
  #withDateBefore(clause: number): number {
    if (!/[，,]/.test(this.#text.charAt(clause - 1))) return clause;
    for (let k = this.#next; k < this.#dates.length; k++) {
      const d = this.#dates[k] as DateMention;
      if (d.end > clause) break;
      // 今天（11月7日），商务部发布.
      const stop = this.#text.charAt(clause - 2) === '）' ? clause - 2 : clause - 1;
      if (d.end === stop) return d.start;
    }
    return clause;
  }

  /** The words of a clause with its dates taken out, and the last of them that is a day, month or year. */
  #withoutDates(from: number, to: number): { words: string; date: string | undefined } {
    const dates = this.#dates;
    while (this.#next < dates.length && (dates[this.#next] as DateMention).end <= from) this.#next++;
    let words = '';
    let at = from;
    let date: string | undefined;
    for (let k = this.#next; k < dates.length; k++) {
      const d = dates[k] as DateMention;
      if (d.end > to) break;
      if (d.start < at) continue;
      words += this.#text.slice(at, d.start);
      at = d.end;
      if (d.kind === 'date') date = d.from.slice(0, 10);
    }
    return { words: words + this.#text.slice(at, to), date };
  }
}
