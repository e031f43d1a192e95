import type { ComponentChildren } from 'preact';
import { useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import type { FigureGroup as Group } from './lists/group.ts';

export interface FigureGroupProps {
  group: Group;
  /** English by Chinese; empty where the reader wants none. */
  renderings: ReadonlyMap<string, string>;
  children: ComponentChildren;
}

/** A row group with a row that heads it; of a plain list the rows alone. */
export function FigureGroup({ group: { by, head }, renderings, children }: FigureGroupProps) {
  const t = useText();
  if (by === 'article') return <tbody>{children}</tbody>;
  const english = by === 'sentence' ? undefined : renderings.get(head);
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={3} class={by}>
          {by === 'alone' ? t('grouping.alone') : <Zh>{head}</Zh>}
          {english && (
            <span class="second" lang="en">
              {english}
            </span>
          )}
        </th>
      </tr>
      {children}
    </tbody>
  );
}
