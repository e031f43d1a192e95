import { harmless } from '../../../formats/cell.ts';
import type { Translate } from '../../text/context.ts';
import { sentenceAt } from '../lists/sentence.ts';
import type { FigureList } from './text.ts';

type Cell = string | number | undefined;

/** Exact and without grouping or exponent: a program reads it. */
const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 20 });

/** A cell after RFC 4180. A number is written as one, its minus sign too; text that could run gets an apostrophe. */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return plain.format(cell);
  const safe = harmless(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All that is known of each figure, a line each below the columns' names; lines end in CRLF as RFC 4180 has it. */
export function toCsv({ figures, text }: FigureList, t: Translate): string {
  const names = [
    t('figure.counted'),
    t('figure.scope'),
    t('figure.value'),
    t('figure.valueTo'),
    t('figure.approx'),
    t('figure.unit'),
    t('figure.change'),
    t('figure.kind'),
    t('figure.printed'),
    t('figure.sentence'),
  ];
  const rows = figures.map((figure): Cell[] => {
    const sentence = sentenceAt(text, figure);
    return [
      figure.counted,
      figure.scope,
      figure.value,
      figure.valueTo,
      figure.approx && t(`figure.${figure.approx}`),
      figure.unit,
      figure.change && t(`figure.${figure.change}`),
      t(`figure.${figure.kind}`),
      figure.text,
      text.slice(sentence.start, sentence.end),
    ];
  });
  return [names, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
