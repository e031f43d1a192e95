import { useText } from '../text/context.ts';
import type { FigureOrder } from './lists/figures.ts';

/** Largest first at the first press: what weighs most is what a reader sorts for. */
const NEXT: Record<FigureOrder, FigureOrder> = {
  text: 'descending',
  descending: 'ascending',
  ascending: 'text',
};
const MARK: Record<FigureOrder, string> = { text: '↕', descending: '↓', ascending: '↑' };

export interface ValueHeadProps {
  order: FigureOrder;
  onOrder: (order: FigureOrder) => void;
}

/** The head of the value column, which sorts; after the ARIA Authoring Practices' sortable table. */
export function ValueHead({ order, onOrder }: ValueHeadProps) {
  const t = useText();
  const said = {
    text: t('figure.sortText'),
    descending: t('figure.sortDescending'),
    ascending: t('figure.sortAscending'),
  };
  return (
    <th scope="col" class="value" {...(order !== 'text' && { 'aria-sort': order })}>
      <button type="button" class="sort" title={said[NEXT[order]]} onClick={() => onOrder(NEXT[order])}>
        {t('figure.value')} <span aria-hidden="true">{MARK[order]}</span>
      </button>
    </th>
  );
}
