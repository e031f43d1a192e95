import type { Figure } from '../../../analysis/types.ts';
import { formatValue, unitGap } from '../../format/number.ts';
import type { Translate } from '../../text/context.ts';

/** What is copied: the article that the figures are from, and the figures in the order that they are shown. */
export interface FigureList {
  title?: string;
  date?: string;
  source?: string;
  figures: readonly Figure[];
  /** The article's text that the figures' offsets are into. */
  text: string;
}

/** What a figure counts, as the head of a line or a row; the article's own words where nothing better is known. */
export function headOf(figure: Figure, t: Translate): string {
  const notes = [
    figure.scope,
    figure.kind === 'average' && t('figure.average'),
    figure.kind === 'quota' && t('figure.quota'),
  ].filter(Boolean);
  const head = figure.counted || figure.text;
  return notes.length ? `${head} (${notes.join(', ')})` : head;
}

/** Where the figures are from, a line each; no line for what is not known. */
export const origin = ({ source, date }: FigureList): string =>
  [source, date?.slice(0, 10)].filter(Boolean).join(', ');

/** A line a figure: 党员 (云溪市): ≈ 86,000 名. Title and origin stand above. */
export function toText(list: FigureList, t: Translate): string {
  const lines = list.figures.map((figure) => {
    const change = figure.change ? ` (${t(`figure.${figure.change}`)})` : '';
    return `${headOf(figure, t)}: ${formatValue(figure)}${unitGap(figure.unit)}${figure.unit}${change}`;
  });
  const above = [list.title, origin(list)].filter(Boolean);
  return `${[...above, ...(above.length ? [''] : []), ...lines].join('\n')}\n`;
}
