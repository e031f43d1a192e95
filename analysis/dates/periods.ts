import { iso } from './calendar.ts';
import { DIGIT, numberOf } from './numerals.ts';
import { today } from './resolve.ts';
import { patternShape } from './shape.ts';

/** The first five-year plan ran from 1953 to 1957; from the third (1966–1970) on each follows the last without a gap. */
function planYears(n: number): [number, number] | undefined {
  if (n === 1) return [1953, 1957];
  if (n === 2) return [1958, 1962];
  return n >= 3 && n <= 20 ? [1966 + (n - 3) * 5, 1970 + (n - 3) * 5] : undefined;
}

/** “十三五”期间, 十四五时期, “十三五”以来, “十三五”末. The plan without such a word is a name, no time. */
export const planPeriods = patternShape(
  /[“"「‘]?([一二三四五六七八九]|十[一二三四五六七八九]?)五[”"」’]?(时期|時期|期间|期間|以来|末|初期|开局之年|收官之年)/g,
  ([, n, word]) => {
    const years = planYears(numberOf(n as string));
    if (!years) return undefined;
    if (word === '末' || word === '收官之年') return { from: iso(years[1]), kind: 'period' };
    if (word === '开局之年') return { from: iso(years[0]), kind: 'period' };
    return { from: iso(years[0]), to: iso(years[1]), kind: 'period' };
  },
);

/** 上世纪90年代, 20世纪80年代末, 九十年代, 本世纪初. */
export const decades = patternShape(
  new RegExp(
    `(?<![${DIGIT}])(?:([上本]|[${DIGIT}]{2}|十[一二三四五六七八九]|二十一?)世[纪紀])?([${DIGIT}]0|[二三四五六七八九]十|十)年代(?:[初末]|中期|后期|初期|以来)?`,
    'g',
  ),
  ([, century, decade], context) => {
    const now = context.reference?.year ?? 2000;
    const base =
      century === undefined
        ? 1900
        : century === '上'
          ? Math.floor(now / 100) * 100 - 100
          : century === '本'
            ? Math.floor(now / 100) * 100
            : (numberOf(century) - 1) * 100;
    const from = base + numberOf(decade as string);
    return { from: iso(from), to: iso(from + 9), kind: 'period' };
  },
);

const RECENTLY = new RegExp(
  [
    '近日(?:来)?|日前(?!往)|连日来|連日來',
    '(?:最?近|前)?一段(?:时间|時間|时期)以[来來]|最近一段时间|前段时间|一个时期以来',
    '(?<![距离])(?:最近(?=还|$)|(?:最近|近期|近来)(?=[，,]))',
  ].join('|'),
  'g',
);

/** Words for the days just before the article. 近年来 and its like name no time that a timeline could hold. */
export const recently = patternShape(RECENTLY, (match, context) => {
  // 今日前往, 10日前: the characters belong to another word.
  if (
    /^日前/.test(match[0]) &&
    /[0-9０-９今昨明每即同当一二三四五六七八九十生假节]$/.test(match.input.slice(0, match.index))
  )
    return undefined;
  return { from: today(context) ?? 'P0D', kind: 'period', approx: 'about' };
});

const DAYS: Record<string, number> = { 今: 0, 昨: -1, 明: 1, 前: -2, 后: 2, 後: 2, 大前: -3, 大后: 3 };

/** 今天, 昨日, 后天 by the article's date; without one, the distance in days as a period. */
export const relativeDays = patternShape(
  /(?<![如至从])(?:(今|昨|明)[天日](?!下)(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚间|晚上|晚)?|(今|昨|明)(?:晚(?!报)|晨)|(?<![0-9０-９一二三四五六七八九十几数多半以])(大?[前后後])天(?![性文津台气]))/g,
  ({ 1: a, 2: b, 3: c, input, index, 0: printed }, context) => {
    // 灿烂的明天: a figure of speech.
    if (input.charAt(index - 1) === '的' && !/^[\u3400-\u9fff]/.test(input.slice(index + printed.length)))
      return undefined;
    const offset = DAYS[a ?? b ?? c ?? ''];
    if (offset === undefined) return undefined;
    const day = context.shifted(offset);
    if (day) return { from: iso(day.year, day.month, day.day), kind: 'date' };
    return { from: `${offset < 0 ? '-' : ''}P${Math.abs(offset)}D`, kind: 'period' };
  },
);
