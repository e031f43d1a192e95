import { DIGIT, numberOf } from './numerals.ts';

const HOUR = new RegExp(
  `([${DIGIT}]{1,2})\\s*(?:[:：]([${DIGIT}]{2})(?:[:：]([${DIGIT}]{2}))?|[时時点點](?:([${DIGIT}]{1,2})分|([一三])刻|(半))?)`,
);
/** Hours after which 下午3时 is 15:00. */
const AFTERNOON = /^(?:下午|傍晚|晚|深夜|夜间)/;

/** HH:MM of 上午9时30分, 下午3点半, 05:43; undefined for a bare 上午. Seconds are dropped. */
export function clockOf(text: string): string | undefined {
  const m = HOUR.exec(text);
  if (!m) return undefined;
  let hour = numberOf(m[1] as string);
  if (AFTERNOON.test(text) && hour < 12) hour += 12;
  let minute = 0;
  if (m[2] ?? m[4]) minute = numberOf((m[2] ?? m[4]) as string);
  else if (m[5]) minute = m[5] === '一' ? 15 : 45;
  else if (m[6]) minute = 30;
  if (hour > 24 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
