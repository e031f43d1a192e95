/** One finder over the real glossary for all term tests: they are about what a reader gets. */
import { Gazetteer } from '../../../analysis/places/gazetteer.ts';
import { TermFinder, type TermOptions } from '../../../analysis/terms/index.ts';
import { traditionalMap } from '../../../analysis/text/canonical.ts';
import type { Term } from '../../../analysis/types.ts';
import { compileGlossary } from '../../../glossary/compile.ts';

export const glossary = compileGlossary();
const finder = new TermFinder(glossary, traditionalMap(glossary.traditional), new Gazetteer(glossary.places));

export const find = (text: string, options: TermOptions = {}): Term[] => finder.find(text, options);

/** The top-level term with exactly this text. */
export function term(terms: readonly Term[], text: string): Term | undefined {
  return terms.find((candidate) => candidate.text === text);
}
