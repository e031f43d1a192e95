/** Which cases of one file two readers have right; the numbers are places in the file, from 0. */
export interface Comparison {
  file: string;
  cases: number;
  ours: Set<number>;
  peer: Set<number>;
}

/** Places in a file, by the reason why ours does not give what the case wants. */
export type Reasons = Readonly<Record<string, readonly number[]>>;

/** Asks both readers the same question of every case. */
export function compare<T>(
  file: string,
  cases: readonly T[],
  ours: (c: T) => boolean,
  peer: (c: T) => boolean,
): Comparison {
  const right = (judge: (c: T) => boolean) => new Set(cases.flatMap((c, i) => (judge(c) ? [i] : [])));
  return { file, cases: cases.length, ours: right(ours), peer: right(peer) };
}

const share = (right: number, all: number): string => `${((100 * right) / all).toFixed(1)} %`;

/** One line of the table in docs/figures.md: file, ours, peer, cases. */
export function row({ file, cases, ours, peer }: Comparison): string {
  return `| ${file} | ${share(ours.size, cases)} | ${share(peer.size, cases)} | ${cases} |`;
}

/** Cases of ours that are wrong without a reason given, and reasons given for cases that are right. */
export function unexplained({ cases, ours }: Comparison, reasons: Reasons): number[] {
  const listed = new Set(Object.values(reasons).flat());
  return Array.from({ length: cases }, (_, i) => i).filter((i) => ours.has(i) === listed.has(i));
}
