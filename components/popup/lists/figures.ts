import type { Figure } from '../../../analysis/types.ts';
import { formatValue } from '../../format/number.ts';

export type FigureOrder = 'text' | 'descending' | 'ascending';

/** Full-width digits and letters are the same as their half-width ones to whoever searches. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/**
 * The figures that hold every word of `query` in what their row shows: as printed (8.6万) or as a number (86,000 or
 * 86000), unit, what is counted, its English, whose it is. An empty query keeps all.
 */
export function searchFigures(
  figures: readonly Figure[],
  query: string,
  renderings: ReadonlyMap<string, string>,
): Figure[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return figures.filter((figure) => {
    const { text, unit, counted, scope = '' } = figure;
    const value = formatValue(figure);
    const shown = fold(
      [text, value, value.replaceAll(',', ''), unit, counted, renderings.get(counted) ?? '', scope].join(
        '\n',
      ),
    );
    return words.every((word) => shown.includes(word));
  });
}

/** A copy in the order asked for; equal values stay in the order of the text, which is the order of `figures`. */
export function sortFigures(figures: readonly Figure[], order: FigureOrder): Figure[] {
  const sign = { text: 0, descending: -1, ascending: 1 }[order];
  return [...figures].sort((a, b) => sign * (a.value - b.value));
}
