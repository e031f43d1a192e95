import type { Approximation, Figure } from '../../analysis/types.ts';

/** Grouped in threes with Latin digits in every interface language, so that figures compare at a glance. */
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/** Exact as parsed, never rounded or shortened: 110500 → 110,500; 82.3 → 82.3. */
export const formatNumber = (value: number): string => grouped.format(value);

const MARKS: Record<Approximation, (text: string) => string> = {
  more: (text) => `${text}+`,
  less: (text) => `<\u202f${text}`,
  about: (text) => `≈\u202f${text}`,
};

/** A figure's number without its unit: 1,800+ · < 60 · ≈ 3,000 · 1,200–1,500. */
export function formatValue(figure: Pick<Figure, 'value' | 'valueTo' | 'approx'>): string {
  const from = formatNumber(figure.value);
  const text = figure.valueTo === undefined ? from : `${from}–${formatNumber(figure.valueTo)}`;
  return figure.approx ? MARKS[figure.approx](text) : text;
}

/** Units that stand at the number without a space. */
const CLOSED_UP = /^[%‰℃°]/;

/** What stands between a number and its unit. */
export const unitGap = (unit: string): string => (unit === '' || CLOSED_UP.test(unit) ? '' : '\u00a0');
