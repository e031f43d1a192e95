import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../format/number.ts';

export interface PartProps {
  title: string;
  count: number;
  open?: boolean;
  children: ComponentChildren;
}

/** A part of a preview, folded where it says little; nothing where it is empty. */
export function Part({ title, count, open = false, children }: PartProps) {
  if (count === 0) return null;
  return (
    <details class="part" open={open}>
      <summary>
        {title} <span class="count">{formatNumber(count)}</span>
      </summary>
      {children}
    </details>
  );
}
