import { iso } from './calendar.ts';
import type { Context } from './context.ts';
import { DIGIT, HAN_DIGIT, numberOf } from './numerals.ts';
import { patternShape } from './shape.ts';

/** First months of the seasons as weather reports count them; winter ends in February of the next year. */
const FIRST_MONTH: Record<string, number> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };
const YEARS: Record<string, number> = { 前: -2, 去: -1, 今: 0, 明: 1 };

function season(year: number, name: string): { from: string; to: string } {
  const first = FIRST_MONTH[name] ?? 3;
  const last = ((first + 1) % 12) + 1;
  return { from: iso(year, first), to: iso(first === 12 ? year + 1 : year, last) };
}

const yearOf = (said: string, context: Context): number | undefined => {
  const offset = YEARS[said.charAt(0)];
  if (offset === undefined) return numberOf(said);
  return context.day && context.day.year + offset;
};

/** 今年夏天, 2019年冬季, 去冬今春, 今秋. Without the article's date a relative one says nothing. */
export const seasons = patternShape(
  new RegExp(
    `(?:([前去今明])年|([${DIGIT}]{4}|[${HAN_DIGIT}]{4})年)的?(春|夏|秋|冬)[天季](?!奥|运|残|赛|学期|招聘)|([去今])(春|夏|秋|冬)(?:([今明])(春))?(?![天季]?[奥运残]|[之的]?[\u4e00-\u9fff]?[号节])`,
    'g',
  ),
  ([, relative, year, name, short, shortName, next, nextName], context) => {
    const at = yearOf(relative ?? year ?? short ?? '', context);
    if (at === undefined) return undefined;
    const first = season(at, (name ?? shortName) as string);
    const end = next && nextName ? yearOf(next, context) : undefined;
    return { ...first, ...(end === undefined ? {} : { to: season(end, '春').to }), kind: 'period' };
  },
);
