import { type Day, dayNumber, dayOf, isDay, parseIsoDay } from './calendar.ts';

/** A day whose year may be unknown: what a dateline (新华社北京7月8日电) gives. */
export interface Reference {
  year?: number;
  month: number;
  day: number;
}

/** Stands in for an unknown year in arithmetic on days; a leap year, so that 2月29日 exists. */
const ANY_LEAP_YEAR = 2000;

/** A month-day further ahead than this is last year's: 12月30日 in an article of January. */
const FURTHEST_AHEAD_DAYS = 183;
/** A quarter or half-year that begins further ahead than this is last year's. */
export const STRETCH_AHEAD_DAYS = 60;
/** A bare day further ahead than this is last month's: 28日 in an article of the 2nd. */
const FURTHEST_AHEAD_IN_MONTH = 15;

/** What the reading of a date needs of the article and of the dates read before it. */
export class Context {
  readonly reference: Reference | undefined;
  #sentence: { year: number; month: number } | undefined;
  #paragraph: Reference | undefined;

  /** `articleDate` is ISO 8601; a dateline serves where it is missing. */
  constructor(articleDate: string | undefined, dateline?: Reference) {
    this.reference = parseIsoDay(articleDate) ?? dateline;
  }

  get day(): Day | undefined {
    const r = this.reference;
    return r?.year === undefined ? undefined : { year: r.year, month: r.month, day: r.day };
  }

  endSentence(): void {
    this.#sentence = undefined;
  }

  endParagraph(): void {
    this.#sentence = undefined;
    this.#paragraph = undefined;
  }

  /** Remembers a date that the text gave, for the ones after it that leave the year or month out. */
  remember(
    year: number | undefined,
    month: number | undefined,
    day: number | undefined,
    explicit: boolean,
  ): void {
    if (month === undefined) return;
    if (explicit && year !== undefined) this.#sentence = { year, month };
    if (day !== undefined) this.#paragraph = year === undefined ? { month, day } : { year, month, day };
  }

  /** The year of a month or month-day printed without one. */
  yearFor(month: number, day?: number, ahead = FURTHEST_AHEAD_DAYS): number | undefined {
    // 2018年3月……,4月……: the year is said once.
    if (this.#sentence && month >= this.#sentence.month) return this.#sentence.year;
    const at = this.day;
    if (!at) return undefined;
    const target = day !== undefined && isDay(at.year, month, day) ? day : 1;
    const days = dayNumber({ year: at.year, month, day: target }) - dayNumber(at);
    return days > ahead ? at.year - 1 : at.year;
  }

  /** The month, and where known the year, of a bare day (13日). */
  monthFor(day: number): { year?: number; month: number } | undefined {
    const said = this.#paragraph;
    if (said && day >= said.day) return said;
    const at = this.reference;
    if (!at) return undefined;
    if (day - at.day <= FURTHEST_AHEAD_IN_MONTH && isDay(at.year, at.month, day)) return at;
    if (at.month > 1)
      return at.year === undefined ? { month: at.month - 1 } : { year: at.year, month: at.month - 1 };
    return at.year === undefined ? { month: 12 } : { year: at.year - 1, month: 12 };
  }

  /** The day `offset` days from the article's; without its year where that is unknown. */
  shifted(offset: number): Reference | undefined {
    const at = this.reference;
    if (!at) return undefined;
    const day = dayOf(dayNumber({ ...at, year: at.year ?? ANY_LEAP_YEAR }) + offset);
    return at.year === undefined ? { month: day.month, day: day.day } : day;
  }
}
