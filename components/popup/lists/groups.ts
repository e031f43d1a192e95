import type { Figure } from '../../../analysis/types.ts';
import type { FigureGroup, Grouping } from './group.ts';
import { sentenceAt } from './sentence.ts';
import { groupBySubject } from './subjects.ts';
import { byWeight, type WeighedText, type Weight, weigh } from './weight.ts';

/** Characters that fit one line of the popup, which has 328 px at 12.5 px each; enough to know a sentence again. */
const HEAD = 26;

/** A sentence's beginning; where it is cut, no mark and no piece of a number is left before the ellipsis. */
function headOfSentence(sentence: string): string {
  const characters = [...sentence];
  if (characters.length <= HEAD) return sentence;
  return `${characters
    .slice(0, HEAD)
    .join('')
    .replace(/[\p{P}\p{Nd}\s]+$/u, '')}…`;
}

function groupBySentence(figures: readonly Figure[], text: string): FigureGroup[] {
  const groups = new Map<number, FigureGroup>();
  for (const figure of figures) {
    const { start, end } = sentenceAt(text, figure);
    const group = groups.get(start);
    if (group) group.figures.push(figure);
    else
      groups.set(start, { by: 'sentence', head: headOfSentence(text.slice(start, end)), figures: [figure] });
  }
  return [...groups.values()];
}

/** A group weighs what its weightiest figure weighs. */
function weightiest({ figures }: FigureGroup, weights: ReadonlyMap<number, Weight>): Weight {
  const known = figures.map(({ start }) => weights.get(start) ?? ([0, 0, 0, 0] as const));
  return known.reduce((best, weight) => (byWeight(weight, best) < 0 ? weight : best));
}

/**
 * All figures of an article in groups, the weightiest group first, equals in the order of the text. Figures without
 * company in a subject stand last: together they are no subject.
 */
export function groupFigures(
  figures: readonly Figure[],
  grouping: Grouping,
  context: WeighedText,
): FigureGroup[] {
  if (figures.length === 0) return [];
  if (grouping === 'list') return [{ by: 'article', head: '', figures: [...figures] }];
  const groups = grouping === 'sentence' ? groupBySentence(figures, context.text) : groupBySubject(figures);
  const weights = weigh(figures, context);
  const sortable = groups.map((group) => ({ group, weight: weightiest(group, weights) }));
  const last = (group: FigureGroup) => Number(group.by === 'alone');
  return sortable
    .sort((a, b) => last(a.group) - last(b.group) || byWeight(a.weight, b.weight))
    .map(({ group }) => group);
}
