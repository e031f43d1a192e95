import { formatValue } from '../../format/number.ts';
import type { Translate } from '../../text/context.ts';
import { type FigureList, headOf, origin } from './text.ts';

/**
 * Text that Markdown shows as it is: CommonMark (0.31, 2.4) lets a backslash stand before any ASCII punctuation; of it
 * only what can mean something inside a line or a GFM table's cell is escaped, and a line break becomes a space.
 */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~&$]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');

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
