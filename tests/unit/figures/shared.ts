import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The public test material lies beside the repository and is no part of it. */
const path = (name: string): string => fileURLToPath(new URL(`../../../../shared/${name}`, import.meta.url));

export const present = (name: string): boolean => existsSync(path(name));

/** Said in the name of a test that is skipped. */
export const skipped = (name: string): string => (present(name) ? '' : ' (skipped: ../shared is absent)');

export const text = (name: string): string => readFileSync(path(name), 'utf8').replace(/^\uFEFF/, '');

export const json = <T>(name: string): T => JSON.parse(text(name)) as T;

export const lines = <T>(name: string): T[] =>
  text(name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

if (!present('')) console.log('figures: ../shared is absent, so the cases of public recognisers are skipped');

/** Quotation and title marks, brackets and blanks do not tell two phrases apart. */
const plain = (words: string): string => words.replace(/[“”"'‘’「」『』《》〈〉（）()\s]/g, '');

/** As the labels are compared: equal, or one inside the other without much around it. */
export function samePhrase(got: string, wanted: string): boolean {
  const [a, b] = [plain(got), plain(wanted)];
  if (!a || !b) return false;
  return (
    a === b ||
    (a.includes(b) && a.length <= b.length + 6) ||
    (b.includes(a) && a.length >= Math.min(2, b.length))
  );
}

export const near = (a: number | undefined, b: number): boolean =>
  a !== undefined && Math.abs(a - b) <= Math.max(1e-9 * Math.abs(b), 1e-20);
