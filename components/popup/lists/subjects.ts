import type { Figure } from '../../../analysis/types.ts';
import type { FigureGroup } from './group.ts';
import { isKindOf } from './subject.ts';

/** For each noun the shortest of them all that it is a kind of: 软弱涣散党组织 → 党组织, where that is counted too. */
function headsOf(nouns: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(nouns);
  const heads = new Map<string, string>();
  for (const noun of known) {
    const endings = Array.from({ length: noun.length }, (_, cut) => noun.slice(noun.length - cut - 1));
    heads.set(noun, endings.find((ending) => known.has(ending) && isKindOf(noun, ending)) ?? noun);
  }
  return heads;
}

function gather(
  figures: readonly Figure[],
  by: 'counted' | 'scope',
  nameOf: (figure: Figure) => string | undefined,
): { groups: FigureGroup[]; left: Figure[] } {
  const groups = new Map<string, FigureGroup>();
  for (const figure of figures) {
    const head = nameOf(figure);
    if (!head) continue;
    const group = groups.get(head);
    if (group) group.figures.push(figure);
    else groups.set(head, { by, head, figures: [figure] });
  }
  const kept = [...groups.values()].filter((group) => group.figures.length > 1);
  const placed = new Set(kept.flatMap((group) => group.figures));
  return { groups: kept, left: figures.filter((figure) => !placed.has(figure)) };
}

/**
 * Figures of one counted noun together; of those that are left, figures of one scope; and what is then still alone. A
 * group of one would say its noun twice and sort nothing. In the order of the text by each group's first figure.
 */
export function groupBySubject(figures: readonly Figure[]): FigureGroup[] {
  const heads = headsOf(figures.map(({ counted }) => counted).filter(Boolean));
  const counted = gather(figures, 'counted', (figure) => heads.get(figure.counted));
  const scope = gather(counted.left, 'scope', (figure) => figure.scope);
  const alone: FigureGroup[] = scope.left.length ? [{ by: 'alone', head: '', figures: scope.left }] : [];
  const first = ({ figures: [figure] }: FigureGroup) => figure?.start ?? 0;
  return [...counted.groups, ...scope.groups, ...alone].sort((a, b) => first(a) - first(b));
}
