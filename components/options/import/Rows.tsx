import type { ReadEntry } from '../../../state/own/merge.ts';
import { EntryText } from '../glossaries/EntryRow.tsx';
import { More, useFirst } from '../More.tsx';

export function Rows({ rows }: { rows: readonly ReadEntry[] }) {
  const { shown, more, showMore } = useFirst(rows);
  return (
    <>
      <ul class="entries">
        {shown.map(({ line, entry }) => (
          <li key={`${line} ${entry.zh}`} class="row entry">
            <EntryText entry={entry} />
          </li>
        ))}
      </ul>
      <More more={more} showMore={showMore} />
    </>
  );
}
