import { escapeMarkdown } from '../../../formats/markdown.ts';
import { formatValue } from '../../format/number.ts';
import type { Translate } from '../../text/context.ts';
import { type FigureList, headOf, origin } from './text.ts';

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A GFM table of what, value, unit and change, the title as a heading above it. */
export function toMarkdown(list: FigureList, t: Translate): string {
  const head = [t('figure.counted'), t('figure.value'), t('figure.unit'), t('figure.change')];
  const rows = list.figures.map((figure) =>
    [
      headOf(figure, t),
      formatValue(figure),
      figure.unit,
      figure.change ? t(`figure.${figure.change}`) : '',
    ].map(escapeMarkdown),
  );
  const title = list.title && `## ${escapeMarkdown(list.title)}`;
  const table = [line(head.map(escapeMarkdown)), '| --- | ---: | --- | --- |', ...rows.map(line)].join('\n');
  return `${[title, escapeMarkdown(origin(list)), table].filter(Boolean).join('\n\n')}\n`;
}
