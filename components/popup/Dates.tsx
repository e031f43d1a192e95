import type { DateMention } from '../../analysis/types.ts';
import { formatDate, formatRange } from '../format/date.ts';
import { formatDuration } from '../format/duration.ts';
import { type Translate, useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import { type DateRow, splitDates } from './lists/dates.ts';
import { RowButton, Times } from './RowButton.tsx';

function resolved({ from, to, approx }: DateRow, t: Translate): string {
  const locale = t('localeTag');
  const text = from.startsWith('P')
    ? formatDuration(from, locale)
    : to && to !== from
      ? formatRange(from, to, locale)
      : formatDate(from, locale);
  return approx ? t(`dates.${approx}`, [text]) : text;
}

function Row({ row }: { row: DateRow }) {
  const t = useText();
  return (
    <li class="row">
      <span class="line">
        <RowButton span={row.mentions[0]} class="date">
          {resolved(row, t)}
        </RowButton>
        <Times count={row.mentions.length} />
      </span>
      <Zh class="second">{row.text}</Zh>
    </li>
  );
}

export function Dates({ dates }: { dates: DateMention[] }) {
  const t = useText();
  const { timeline, durations } = splitDates(dates);
  return (
    <>
      {timeline.length > 0 && (
        <section>
          {durations.length > 0 && <h2>{t('dates.timeline')}</h2>}
          <ol class="timeline">
            {timeline.map((row) => (
              <Row key={row.mentions[0].start} row={row} />
            ))}
          </ol>
        </section>
      )}
      {durations.length > 0 && (
        <section>
          <h2>{t('dates.durations')}</h2>
          <ul>
            {durations.map((row) => (
              <Row key={row.mentions[0].start} row={row} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
