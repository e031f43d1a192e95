/** Dates as pages print them, to ISO 8601. Pure. */

const pad = (n: string | number) => String(n).padStart(2, '0');
const FULL =
  /(?<![\d.])((?:19|20)\d{2})\s*(?:年|[-/.．—－])\s*(1[0-2]|0?[1-9])\s*(?:月|[-/.．—－])\s*(3[01]|[12]\d|0?[1-9])(?!\d)\s*(?:日|号)?(?:[\sT,，　]*(?:星期[一二三四五六日天]|[周週][一二三四五六日])?[\s　]*(上午|下午|晚上?)?\s*(2[0-3]|[01]?\d)\s*[:：時时点]\s*([0-5]\d))?/g;
/** A year that stands apart from month and day: 2021  12 / 06  08:21. */
const APART =
  /(?<![\d.])((?:19|20)\d{2})\s{1,4}(1[0-2]|0[1-9])\s*[-/.]\s*(3[01]|[12]\d|0[1-9])(?!\d)(?:\s+()(2[0-3]|[01]?\d):([0-5]\d))?/g;
/** Day first, as some Chinese sites print it: 25.11.2019 05:43. With slashes it could be month first, so points alone. */
const DAY_FIRST =
  /(?<![\d.])(3[01]|[12]\d|0?[1-9])\.(1[0-2]|0?[1-9])\.((?:19|20)\d{2})(?![\d.])(?:\s+(2[0-3]|[01]?\d):([0-5]\d))?/g;
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_FULL =
  /([二一][〇○零Ｏ０九一二三四五六七八]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

export interface FoundDate {
  /** 2019-09-10 or 2019-09-10T05:43 */
  iso: string;
  start: number;
  end: number;
}

function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (s: string | undefined, otherwise: number) => (s ? HAN_DIGITS.indexOf(s) : otherwise);
  return (text.includes('十') ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
}

const valid = (year: number, month: number, day: number) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** All full dates of a text, in its order. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of [...text.matchAll(FULL), ...text.matchAll(APART)]) {
    const [all, year, month, day, half, hour, minute] = match as unknown as string[];
    if (!valid(Number(year), Number(month), Number(day))) continue;
    let iso = `${year}-${pad(month as string)}-${pad(day as string)}`;
    if (hour) {
      const late = half && half !== '上午' && Number(hour) < 12 ? 12 : 0;
      iso += `T${pad(Number(hour) + late)}:${minute}`;
    }
    found.push({ iso, start: match.index, end: match.index + (all as string).length });
  }
  if (found.length === 0)
    for (const match of text.matchAll(DAY_FIRST)) {
      const [all, day, month, year, hour, minute] = match as unknown as string[];
      if (!valid(Number(year), Number(month), Number(day))) continue;
      const time = hour ? `T${pad(hour)}:${minute}` : '';
      const iso = `${year}-${pad(month as string)}-${pad(day as string)}${time}`;
      found.push({ iso, start: match.index, end: match.index + (all as string).length });
    }
  if (found.length === 0) {
    for (const match of text.matchAll(HAN_FULL)) {
      const year = Number(Array.from(match[1] ?? '', (c) => Math.max(0, HAN_DIGITS.indexOf(c))).join(''));
      const month = hanNumber(match[2] ?? '');
      const day = hanNumber(match[3] ?? '');
      if (!valid(year, month, day)) continue;
      found.push({
        iso: `${year}-${pad(month)}-${pad(day)}`,
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  return found;
}

export const firstDate = (text: string): string | undefined => findDates(text)[0]?.iso;

/** Seconds or milliseconds since 1970, as pages' scripts carry them, to a date in China's zone (UTC+8). */
export function fromTimestamp(stamp: string): string | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(stamp)) return undefined;
  const seconds = Number(stamp.slice(0, 10));
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 16);
}

/** An instant with a zone (…Z, …+00:00) is moved to China's; without one it is taken as it stands. */
export function fromMachineDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(trimmed)) {
    const time = Date.parse(trimmed.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
    if (!Number.isNaN(time)) return new Date(time + 8 * 3600_000).toISOString().slice(0, 16);
  }
  const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:\d{6})?$/.exec(trimmed);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  return fromTimestamp(trimmed) ?? firstDate(trimmed);
}

/** A date in an address: /2019/0615/, /2019-06/15/, /20190615/, t20190615_1. */
export function fromAddress(address: string): string | undefined {
  const match =
    /[/_t-]((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\d{0,3}[/_.]|$)/.exec(
      address,
    );
  if (!match) return undefined;
  const [, year, month, day] = match as unknown as string[];
  return valid(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined;
}
