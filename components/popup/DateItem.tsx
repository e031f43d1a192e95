import { formatDate, formatRange } from '../format/date.ts';
import { formatDuration } from '../format/duration.ts';
import { type Translate, useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import type { DateRow } from './lists/dates.ts';
import type { Stretch } from './lists/scale.ts';
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

export interface DateItemProps {
  row: DateRow;
  /** Where on the timeline's scale it lies, where that is known. */
  stretch?: Stretch | undefined;
}

/** The least that is drawn of a date, in pixels; it keeps within the track's end. */
const LEAST = 5;

export function DateItem({ row, stretch }: DateItemProps) {
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
      {stretch && (
        <span class="track" aria-hidden="true">
          <span
            class="bar"
            style={{
              insetInlineStart: `min(${100 * stretch.at}%, 100% - ${LEAST}px)`,
              width: `${100 * stretch.length}%`,
            }}
          />
        </span>
      )}
    </li>
  );
}
