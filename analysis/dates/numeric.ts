import { isDay, iso } from './calendar.ts';
import type { Context } from './context.ts';
import { patternShape } from './shape.ts';

const CLOCK = '(?:(?:T|[ \\u00a0\\u3000]{1,4})([01]?[0-9]|2[0-3])[:：]([0-5][0-9])(?:[:：][0-5][0-9])?)?';
const ALONE = '(?<![0-9A-Za-z.．/-])';
const ENDS = '(?![0-9]|[./-][0-9])';

function dated(context: Context, y: string, m: string, d: string, hour?: string, minute?: string) {
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (!isDay(year, month, day)) return undefined;
  context.remember(year, month, day, true);
  const time = hour === undefined ? '' : `T${hour.padStart(2, '0')}:${minute}`;
  return { from: iso(year, month, day) + time, kind: 'date' as const };
}

/** 2022-01-28, 2019.9.10, 2020/1/2, each with a time of day behind it or without. */
export const yearFirst = patternShape(
  new RegExp(
    `${ALONE}((?:1[0-9]|20|21)[0-9]{2})([-./])(1[0-2]|0?[1-9])\\2(3[01]|[12][0-9]|0?[1-9])${ENDS}${CLOCK}`,
    'g',
  ),
  ([, y, , m, d, hour, minute], context) =>
    dated(context, y as string, m as string, d as string, hour, minute),
);

/** 25.11.2019 05:43: the day stands first, as on pages outside America; 13/5/2015 likewise. */
export const dayFirst = patternShape(
  new RegExp(
    `${ALONE}(3[01]|[12][0-9]|0?[1-9])([-./])(1[0-2]|0?[1-9])\\2((?:19|20|21)[0-9]{2})${ENDS}${CLOCK}`,
    'g',
  ),
  ([, d, , m, y, hour, minute], context) =>
    dated(context, y as string, m as string, d as string, hour, minute),
);

/** 2010 01 29: only with both zeros printed, as forms and tables do. */
export const spacedDigits = patternShape(
  /(?<![0-9][ \u3000]?)((?:19|20)[0-9]{2})[ \u3000](0[1-9]|1[0-2])[ \u3000](0[1-9]|[12][0-9]|3[01])(?![ \u3000]?[0-9])/g,
  ([, y, m, d], context) => dated(context, y as string, m as string, d as string),
);

/** 从2016到2018: two bare years are dates only between these words. */
export const bareYears = patternShape(
  /(?<=[从自從])((?:19|20|21)[0-9]{2})(?:年)?[ ]?(?:到|至|-|—{1,2}|–|~|～)[ ]?((?:19|20|21)[0-9]{2})(?![0-9年月./-])/g,
  ([, from, to]) =>
    Number(from) < Number(to) ? { from: from as string, to: to as string, kind: 'range' } : undefined,
);

const YMD = '((?:19|20)[0-9]{2})[-./](1[0-2]|0?[1-9])[-./](3[01]|[12][0-9]|0?[1-9])';
const DMY = '(3[01]|[12][0-9]|0?[1-9])[-./](1[0-2]|0?[1-9])[-./]((?:19|20)[0-9]{2})';
const TO = '[ ]?(?:-|—{1,2}|–|~|～|至|到)[ ]?';

/** 2018/1/10-2018/7/10, and with the day first. */
export const numericRanges = patternShape(
  new RegExp(`${ALONE}(?:${YMD}${TO}${YMD}|${DMY}${TO}${DMY})(?![0-9])`, 'g'),
  ([, y1, m1, d1, y2, m2, d2, e1, n1, z1, e2, n2, z2], context) => {
    const from = dated(context, (y1 ?? z1) as string, (m1 ?? n1) as string, (d1 ?? e1) as string);
    const to = dated(context, (y2 ?? z2) as string, (m2 ?? n2) as string, (d2 ?? e2) as string);
    return from && to && { from: from.from, to: to.from, kind: 'range' };
  },
);
