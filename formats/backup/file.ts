/** A copy of everything as a file. */
import { type Backup, backupShape } from '../../state/backup/backup.ts';
import { faultsOf } from '../../state/own/check.ts';
import { readShape, writeShape } from '../../state/stored/shape.ts';
import { decode, isProblem } from '../decode.ts';
import { parseJson } from '../json/parse.ts';
import { offsetOf } from '../json/scan.ts';
import { BACKUP } from '../json/write.ts';
import { Lines } from '../lines.ts';
import type { Problem } from '../problem.ts';

const lines = (list: readonly unknown[]): string =>
  `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;

/** `made` is when, ISO 8601. Lists have an element a line, so that two copies can be compared, and a fault is found by its line. */
export function writeBackup(backup: Backup, made: string): string {
  const { version, settings, sitesOff, glossaries, saved, known } = writeShape(
    backupShape,
    backup,
  ) as Backup & {
    version: number;
  };
  const head = JSON.stringify({ format: BACKUP, version, made, settings, sitesOff }).slice(0, -1);
  const own = glossaries.map(
    ({ entries, ...glossary }) => `${JSON.stringify(glossary).slice(0, -1)},"entries":${lines(entries)}}`,
  );
  return `${head},\n"glossaries":[\n${own.join(',\n')}\n],\n"saved":${lines(saved)},\n"known":${lines(known)}}\n`;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Never throws on any bytes. */
export function readBackup(bytes: Uint8Array): Backup | { problem: Problem } {
  const decoded = decode(bytes);
  if (isProblem(decoded)) return { problem: decoded };
  const { text } = decoded;
  const parsed = parseJson(text);
  if ('problem' in parsed) return parsed;
  if (!isFields(parsed.value) || parsed.value.format !== BACKUP) return { problem: { code: 'not-backup' } };
  const read = readShape(backupShape, parsed.value);
  if (read.trouble === 'newer') return { problem: { code: 'newer' } };
  const at = (path: readonly (string | number)[]) => new Lines(text).placeOf(offsetOf(text, path));
  if (read.trouble)
    return { problem: { code: 'shape', ...at(read.path ?? []), text: (read.path ?? []).join('.') } };
  // What is typed in and what is imported is checked alike, also when it comes this way.
  for (const [g, { entries }] of read.value.glossaries.entries())
    for (const [e, entry] of entries.entries()) {
      const [fault] = faultsOf(entry);
      if (!fault) continue;
      const field = 'field' in fault ? fault.field : undefined;
      const most = 'most' in fault ? fault.most : undefined;
      return {
        problem: {
          code: fault.code,
          ...at(['glossaries', g, 'entries', e]),
          ...(field && { field }),
          ...(most && { number: most }),
        },
      };
    }
  return read.value;
}
