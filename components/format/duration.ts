const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
const TIME_UNITS = { H: 'hour', M: 'minute', S: 'second' } as const;

const DURATION = /^P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/;

function pieces(part: string | undefined, units: Record<string, string>, locale: string): string[] {
  return [...(part ?? '').matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)].map(([, amount, letter]) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: units[letter ?? ''] ?? 'day',
      unitDisplay: 'long',
    }).format(Number(amount)),
  );
}

/**
 * An ISO 8601 duration in words: P2M → 2 months, 2个月. What is none comes back as it is.
 * Intl.DurationFormat would do it, but only from Chrome 129 on.
 */
export function formatDuration(iso: string, locale: string): string {
  const match = DURATION.exec(iso);
  const words = match && [...pieces(match[1], UNITS, locale), ...pieces(match[2], TIME_UNITS, locale)];
  if (!words?.length) return iso;
  return locale.startsWith('zh') ? words.join('').replaceAll(' ', '') : words.join(' ');
}
