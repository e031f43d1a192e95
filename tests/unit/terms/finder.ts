/** One finder over the real glossary for all term tests: they are about what a reader gets. */
import { TermFinder, type TermOptions } from '../../../analysis/terms/index.ts';
import type { Term } from '../../../analysis/types.ts';
import { compileGlossary } from '../../../glossary/compile.ts';

export const glossary = compileGlossary();
const finder = new TermFinder(glossary);

export const find = (text: string, options: TermOptions = {}): Term[] => finder.find(text, options);

/** The top-level term with exactly this text. */
export function term(terms: readonly Term[], text: string): Term | undefined {
  return terms.find((candidate) => candidate.text === text);
}
