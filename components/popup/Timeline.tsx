import { formatDate } from '../format/date.ts';
import { useText } from '../text/context.ts';
import { DateItem } from './DateItem.tsx';
import type { DateRow } from './lists/dates.ts';
import { timeScale } from './lists/scale.ts';

const percent = (part: number) => `${100 * part}%`;

/** Dates in the order of time, each with its stretch on one scale; the drawing says nothing that the list does not. */
export function Timeline({ rows }: { rows: DateRow[] }) {
  const t = useText();
  const scale = timeScale(rows);
  return (
    <>
      {scale && (
        <div class="scale" aria-hidden="true">
          {scale.ticks.map(({ at, iso }) => (
            <span key={iso} class="tick" style={{ insetInlineStart: percent(at) }}>
              {formatDate(iso, t('localeTag'))}
            </span>
          ))}
        </div>
      )}
      <ol class="timeline">
        {rows.map((row, index) => (
          <DateItem key={row.mentions[0].start} row={row} stretch={scale?.stretches[index]} />
        ))}
      </ol>
    </>
  );
}
