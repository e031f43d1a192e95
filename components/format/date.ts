const ISO = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/;

interface Parts {
  year: number;
  month?: number;
  day?: number;
  time?: string;
}

function parse(iso: string): Parts | undefined {
  const match = ISO.exec(iso);
  if (!match) return undefined;
  const [, year, month, day, time] = match;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(time && { time }),
  };
}

const utc = ({ year, month = 1, day = 1 }: Parts): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year);
  return date;
};

function style({ month, day }: Parts): Intl.DateTimeFormatOptions {
  return {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: day ? 'short' : 'long' }),
    ...(day && { day: 'numeric' }),
  };
}

/**
 * An ISO 8601 date as exact as it is: 2019 → 2019; 2019-11 → November 2019, 2019年11月; 2019-09-10 → 10 Sept 2019.
 * The time of day follows as it stands. No time zone is applied. What is no date comes back as it is.
 */
export function formatDate(iso: string, locale: string): string {
  const parts = parse(iso);
  if (!parts) return iso;
  const text = new Intl.DateTimeFormat(locale, style(parts)).format(utc(parts));
  return parts.time ? `${text}${locale.startsWith('zh') ? ' ' : ', '}${parts.time}` : text;
}

/** From and to, what both have in common said once: 10 Sept – 30 Nov 2019, 2019年9月10日至11月30日. */
export function formatRange(from: string, to: string, locale: string): string {
  const start = parse(from);
  const end = parse(to);
  if (locale.startsWith('zh')) {
    const rest = formatDate(to, locale);
    const sameYear = start?.year === end?.year && end?.month;
    return `${formatDate(from, locale)}至${sameYear ? rest.replace(/^\d+年/, '') : rest}`;
  }
  const alike =
    start && end && !start.time && !end.time && !start.day === !end.day && !start.month === !end.month;
  if (!alike || utc(start) > utc(end)) return `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
  return new Intl.DateTimeFormat(locale, style(start)).formatRange(utc(start), utc(end));
}
