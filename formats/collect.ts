/** Gathers what a file holds: each entry checked, each head once. */
import { faultsOf, tidyEntry } from '../state/own/check.ts';
import { headKey, type OwnEntry, sameEntry } from '../state/own/entry.ts';
import { type Field, MOST_ENTRIES } from '../state/own/limits.ts';
import type { ReadEntry } from '../state/own/merge.ts';
import type { Encoding } from './decode.ts';
import type { Problem } from './problem.ts';

export const GLOSSARY_FORMATS = ['csv', 'tsv', 'json', 'tbx'] as const;
export type GlossaryFormat = (typeof GLOSSARY_FORMATS)[number];

/** A file as it was read. Where `fatal`, nothing of it can be taken. */
export interface ReadGlossary {
  format?: GlossaryFormat;
  encoding?: Encoding;
  /** The name that the glossary has in the file. */
  name?: string;
  entries: ReadEntry[];
  problems: Problem[];
  /** Columns or fields of the file that have no place in a glossary. */
  ignored: string[];
  fatal: boolean;
}

/** From so many faults on a file is no glossary, and is not read on. */
const MOST_PROBLEMS = 1_000;

/** Names of columns that are told of. */
const MOST_IGNORED = 20;

export class Collector {
  readonly entries: ReadEntry[] = [];
  private readonly problems: Problem[] = [];
  private readonly ignored = new Set<string>();
  private readonly heads = new Map<string, ReadEntry>();
  private failure: Problem | undefined;

  /** @param column where in the line, or in which column of a table, a field is. False once no more are taken. */
  add(raw: OwnEntry, line: number, column?: (field: Field) => number | undefined): boolean {
    if (this.entries.length >= MOST_ENTRIES) {
      this.fail({ code: 'too-many-entries', line, number: MOST_ENTRIES });
      return false;
    }
    const entry = tidyEntry(raw);
    const faults = faultsOf(entry);
    for (const fault of faults) {
      const { code } = fault;
      const field = 'field' in fault ? fault.field : code === 'no-term' ? 'zh' : undefined;
      const at = field && column?.(field);
      this.fault({
        code,
        line,
        ...(field && { field }),
        ...(at && { column: at }),
        ...('most' in fault && { number: fault.most }),
      });
    }
    if (faults.length > 0) return !this.failed;
    const key = headKey(entry.zh);
    const first = this.heads.get(key);
    if (!first) {
      const read = { line, entry };
      this.heads.set(key, read);
      this.entries.push(read);
    } else if (!sameEntry(first.entry, entry)) {
      this.fault({ code: 'duplicate', line, number: first.line, text: entry.zh });
    }
    return !this.failed;
  }

  /** Something wrong in one place, which leaves the rest as good as it is. */
  fault(problem: Problem): void {
    this.problems.push(problem);
    if (this.problems.length >= MOST_PROBLEMS)
      this.fail({ code: 'too-many-problems', number: MOST_PROBLEMS });
  }

  /** A column or field that has no place in a glossary. */
  ignore(name: string): void {
    if (this.ignored.size < MOST_IGNORED) this.ignored.add(name);
  }

  /** Something that makes the rest of the file worthless, and with it the whole: half a file is not taken. */
  fail(problem: Problem): void {
    this.failure ??= problem;
  }

  get failed(): boolean {
    return this.failure !== undefined;
  }

  result(format: GlossaryFormat, name?: string): ReadGlossary {
    const { entries, problems, failure } = this;
    if (entries.length === 0 && problems.length === 0) problems.push({ code: 'empty' });
    return {
      format,
      ...(name && { name }),
      entries: failure ? [] : entries,
      problems:
        failure?.code === 'too-many-problems' ? [failure, ...problems] : failure ? [failure] : problems,
      ignored: [...this.ignored],
      fatal: failure !== undefined || entries.length === 0,
    };
  }
}
