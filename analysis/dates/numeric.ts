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
