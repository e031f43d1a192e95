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

/** A reason that begins so is no rule of the product: the press does write it, and it is not read yet. */
const GAP = 'gap';

/** The same comparison over the cases that contradict no rule of the product. */
export function withinRules({ file, cases, ours, peer }: Comparison, reasons: Reasons): Comparison {
  const against = new Set(
    Object.entries(reasons).flatMap(([reason, places]) => (reason.startsWith(GAP) ? [] : places)),
  );
  const kept = (places: Set<number>) => new Set([...places].filter((i) => !against.has(i)));
  return { file, cases: cases - against.size, ours: kept(ours), peer: kept(peer) };
}

/** One line of the table in docs/figures.md: file; ours, peer and number of all cases; the same of those within the rules. */
export function row(result: Comparison, reasons: Reasons = {}): string {
  const columns = ({ cases, ours, peer }: Comparison) =>
    `${share(ours.size, cases)} | ${share(peer.size, cases)} | ${cases}`;
  return `| ${result.file} | ${columns(result)} | ${columns(withinRules(result, reasons))} |`;
}

/** Cases of ours that are wrong without a reason given, and reasons given for cases that are right. */
export function unexplained({ cases, ours }: Comparison, reasons: Reasons): number[] {
  const listed = new Set(Object.values(reasons).flat());
  return Array.from({ length: cases }, (_, i) => i).filter((i) => ours.has(i) === listed.has(i));
}
