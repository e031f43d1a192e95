import type { Figure } from '../../../analysis/types.ts';

/**
 * What may stand on one scale: the same thing in the same unit, counted the same way. An average beside a total, or a
 * rise beside a fall, is no comparison; a range has no one length.
 */
const scaleOf = ({ unit, counted, kind, change, value, valueTo }: Figure): string | undefined =>
  counted && valueTo === undefined && value >= 0 ? [unit, counted, kind, change].join('\n') : undefined;

/**
 * The length of each figure's bar, above 0 to 1 for the largest on its scale, by the figure's start. None where a scale
 * has one figure alone or all of it are equal: a bar would say nothing. A bar of zero has no length and is left out.
 */
export function barLengths(figures: readonly Figure[]): ReadonlyMap<number, number> {
  const scales = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = scaleOf(figure);
    if (key !== undefined) scales.set(key, [...(scales.get(key) ?? []), figure]);
  }
  const lengths = new Map<number, number>();
  for (const members of scales.values()) {
    const values = members.map(({ value }) => value);
    const most = Math.max(...values);
    if (most === Math.min(...values)) continue;
    for (const { start, value } of members) if (value > 0) lengths.set(start, value / most);
  }
  return lengths;
}
