import { useState } from 'preact/hooks';
import type { Reading } from '../../messages/types.ts';
import { useText } from '../text/context.ts';
import { CopyButtons } from './CopyButtons.tsx';
import { FigureRow } from './FigureRow.tsx';
import { barLengths } from './lists/bars.ts';
import { type FigureOrder, searchFigures, sortFigures } from './lists/figures.ts';
import { ValueHead } from './ValueHead.tsx';

export interface FiguresProps {
  reading: Reading;
  /** English by Chinese; empty where the reader wants none. */
  renderings: ReadonlyMap<string, string>;
}

/** A copy of the set with `value` in it if it was not, without it if it was. */
function toggled(set: ReadonlySet<number>, value: number): ReadonlySet<number> {
  const copy = new Set(set);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}

export function Figures({ reading: { analysis, article, text }, renderings }: FiguresProps) {
  const t = useText();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<FigureOrder>('text');
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const figures = sortFigures(searchFigures(analysis.figures, query, renderings), order);
  const bars = barLengths(analysis.figures);
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
        <tbody>
          {figures.map((figure) => (
            <FigureRow
              key={figure.start}
              figure={figure}
              text={text}
              renderings={renderings}
              bar={bars.get(figure.start)}
              open={unfolded.has(figure.start)}
              onToggle={() => setUnfolded(toggled(unfolded, figure.start))}
            />
          ))}
        </tbody>
      </table>
      <p class={figures.length ? 'unseen' : 'none'} role="status">
        {figures.length ? '' : t('figure.noMatch')}
      </p>
    </>
  );
}
