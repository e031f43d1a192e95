import { useMemo, useState } from 'preact/hooks';
import type { Reading } from '../../messages/types.ts';
import { useText } from '../text/context.ts';
import { CopyButtons } from './CopyButtons.tsx';
import { FigureGroup } from './FigureGroup.tsx';
import { FigureRow } from './FigureRow.tsx';
import { GroupingSelect } from './GroupingSelect.tsx';
import { barLengths } from './lists/bars.ts';
import { type FigureOrder, searchFigures, sortFigures } from './lists/figures.ts';
import type { Grouping } from './lists/group.ts';
import { groupFigures } from './lists/groups.ts';
import { ValueHead } from './ValueHead.tsx';

export interface FiguresProps {
  reading: Reading;
  /** English by Chinese; empty where the reader wants none. */
  renderings: ReadonlyMap<string, string>;
}

/** Outlives a change of tab, which takes this list down, and ends with the popup's page. */
let remembered: Grouping = 'list';

/** A copy of the set with `value` in it if it was not, without it if it was. */
function toggled(set: ReadonlySet<number>, value: number): ReadonlySet<number> {
  const copy = new Set(set);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}

export function Figures({ reading: { analysis, article, text, bodyStart }, renderings }: FiguresProps) {
  const t = useText();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<FigureOrder>('text');
  const [grouping, setGrouping] = useState(remembered);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  // Of all figures, so that a search takes rows away and moves none.
  const all = useMemo(
    () => groupFigures(analysis.figures, grouping, { text, bodyStart }),
    [analysis, grouping, text, bodyStart],
  );
  const groups = all
    .map((group, index) => ({
      ...group,
      key: `${grouping} ${index}`,
      figures: sortFigures(searchFigures(group.figures, query, renderings), order),
    }))
    .filter(({ figures }) => figures.length > 0);
  const figures = groups.flatMap((group) => group.figures);
  const bars = useMemo(() => barLengths(analysis.figures), [analysis]);
  return (
    <>
      <div class="tools">
        <input
          type="search"
          class="search"
          aria-label={t('figure.search')}
          placeholder={t('figure.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <CopyButtons list={{ ...article, figures, text }} />
        <GroupingSelect
          value={grouping}
          onChange={(value) => {
            remembered = value;
            setGrouping(value);
          }}
        />
      </div>
      <table class="figures">
        <thead>
          <tr>
            <ValueHead order={order} onOrder={setOrder} />
            <th scope="col">{t('figure.counted')}</th>
            <th scope="col">
              <span class="unseen">{t('figure.sentence')}</span>
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <FigureGroup key={group.key} group={group} renderings={renderings}>
            {group.figures.map((figure) => (
              <FigureRow
                key={figure.start}
                figure={figure}
                text={text}
                renderings={renderings}
                group={group}
                bar={bars.get(figure.start)}
                open={unfolded.has(figure.start)}
                onToggle={() => setUnfolded(toggled(unfolded, figure.start))}
              />
            ))}
          </FigureGroup>
        ))}
      </table>
      <p class={figures.length ? 'unseen' : 'none'} role="status">
        {figures.length ? '' : t('figure.noMatch')}
      </p>
    </>
  );
}
