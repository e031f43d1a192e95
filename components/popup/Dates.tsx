import type { DateMention } from '../../analysis/types.ts';
import { useText } from '../text/context.ts';
import { DateItem } from './DateItem.tsx';
import { splitDates } from './lists/dates.ts';
import { Timeline } from './Timeline.tsx';

export function Dates({ dates }: { dates: DateMention[] }) {
  const t = useText();
  const { timeline, durations } = splitDates(dates);
  return (
    <>
      {timeline.length > 0 && (
        <section>
          {durations.length > 0 && <h2>{t('dates.timeline')}</h2>}
          <Timeline rows={timeline} />
        </section>
      )}
      {durations.length > 0 && (
        <section>
          <h2>{t('dates.durations')}</h2>
          <ul>
            {durations.map((row) => (
              <DateItem key={row.mentions[0].start} row={row} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
