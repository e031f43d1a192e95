import { Lines } from '../lines.ts';
import type { Problem } from '../problem.ts';
import { scanJson } from './scan.ts';

/** A broken text is told of with its first fault’s line and column. */
export function parseJson(text: string): { value: unknown } | { problem: Problem } {
  const fault = scanJson(text, () => false);
  if (fault !== undefined) return { problem: { code: 'json', ...new Lines(text).placeOf(fault) } };
  return { value: JSON.parse(text) as unknown };
}
