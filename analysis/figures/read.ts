import { groupName, isAttributeOf, isInside, namesGroupOf, takeAttribute } from './attribute.ts';
import { draft, settle } from './counted.ts';
import type { Draft } from './draft.ts';
import { joinFromTo, joinsFromTo, joinsPairwise } from './from-to.ts';
import type { Quantity } from './quantity.ts';
import { continues, dealOut } from './respective.ts';

/** 利润增速为4.1%，比上年加快: a rate is a subject, rising and falling are not. */
const RATE = /^.*[率速幅]度?$/;
const SENTENCE_END = /[。！!？?\n\r]/;
/** A sum or a share without a noun is rather told by its verb: 发放4300亿元. */
const SUMS = /^(?:money|measure|percent)$/;

/** Reads the quantities of a text one after the other; a figure without a noun takes what the one before counts. */
class Reader {
  readonly drafts: Draft[] = [];
  readonly #text: string;
  /** The list of numbers that the last figure belongs to (3.9%和5.7%), and the list before it. */
  #members: Draft[] = [];
  #earlier: Draft[] = [];
  /** Where the figure before ended, with its noun. */
  #from = 0;
  #subject = '';
  #earlierSubject = '';
  /** What was last counted in each unit of the sentence: 在43个城市中……有33个. */
  readonly #byUnit = new Map<string, string>();

  constructor(text: string) {
    this.#text = text;
  }

  add(quantity: Quantity): void {
    const text = this.#text;
    if (SENTENCE_END.test(text.slice(this.#from, quantity.start))) {
      this.#earlierSubject = this.#subject;
      this.#subject = '';
      this.#byUnit.clear();
    }
    const d = draft(text, quantity, this.#from);
    const last = this.drafts[this.drafts.length - 1];
    this.#from = quantity.end;
    if (last && isAttributeOf(text, last, d)) {
      takeAttribute(text, last);
      this.#from = Math.max(this.#from, last.span.end);
    } else if (last && isInside(text, last, d)) this.#from = Math.max(this.#from, last.span.end);
    else if (last && namesGroupOf(text, last, d)) this.#replaceGroup(last, d);
    else if (last && joinsFromTo(text, last, d)) joinFromTo(last, d);
    else {
      if (continues(text, last, d)) this.#members.push(d);
      else this.#begin(d);
      this.drafts.push(d);
    }
  }

  #begin(d: Draft): void {
    const text = this.#text;
    this.endList();
    this.#members = [d];
    settle(text, d, {
      last: this.#subject,
      earlier: this.#earlierSubject,
      inUnit: SUMS.test(d.quantity.class) ? '' : (this.#byUnit.get(d.quantity.unit || '人') ?? ''),
    });
    const { end, unit } = d.quantity;
    if (d.counted && !d.change) this.#byUnit.set(unit, d.counted);
    // A noun that stands behind a second number (90条面积300平方公里的河流) does not use that number up.
    if (!/\d/.test(text.slice(end, d.span.end))) this.#from = Math.max(end, d.span.end);
    const { phrase } = d.before;
    if (d.change && phrase && d.span.start <= phrase.start)
      this.#subject = text.slice(phrase.start, phrase.end) + (RATE.exec(d.change.verb)?.[0] ?? '');
    else if (d.counted && !d.change && !d.counted.includes('占')) this.#subject = d.counted;
  }

  #replaceGroup(last: Draft, d: Draft): void {
    d.counted = groupName(this.#text, last);
    d.span = { start: last.span.start, end: d.quantity.end };
    this.drafts[this.drafts.length - 1] = d;
    this.#members = [];
    this.#subject = d.counted;
  }

  endList(): void {
    const [low, high] = [this.#earlier, this.#members];
    if (joinsPairwise(this.#text, low, high)) {
      high.forEach((d, k) => {
        joinFromTo(low[k] as Draft, d);
      });
      this.drafts.length -= high.length;
    } else dealOut(this.#text, high, this.drafts);
    this.#earlier = high;
  }
}

/** Drafts of all quantities, each with what it counts; two ends of one change are made one. */
export function readDrafts(text: string, quantities: readonly Quantity[]): Draft[] {
  const reader = new Reader(text);
  for (const quantity of quantities) reader.add(quantity);
  reader.endList();
  return reader.drafts;
}
