/** Running totals: the sum over `from` to `to`, exclusive, is `sums[to] - sums[from]`. */
export function sums(values: number[]): number[] {
  const total = new Array<number>(values.length + 1).fill(0);
  for (let i = 0; i < values.length; i++) total[i + 1] = (total[i] as number) + (values[i] as number);
  return total;
}

export const sumOf = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((total, value) => total + of(value), 0);
