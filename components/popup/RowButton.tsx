import type { ComponentChildren } from 'preact';
import type { Span } from '../../analysis/types.ts';
import { useText } from '../text/context.ts';
import { useReveal } from './context.ts';

export interface RowButtonProps {
  span: Span;
  children: ComponentChildren;
  class?: string;
  /** The article's own words, for the pointer. */
  title?: string;
}

/**
 * The one control of a row. The style sheet stretches it over the nearest `.row`, so that the whole row takes a click
 * while the keyboard meets one tab stop.
 */
export function RowButton({ span, children, class: name = '', title }: RowButtonProps) {
  const reveal = useReveal();
  const t = useText();
  return (
    <button
      type="button"
      class={`row-button ${name}`}
      title={title ?? t('popup.show')}
      onClick={() => reveal({ start: span.start, end: span.end })}
    >
      {children}
    </button>
  );
}

/** How often, where it is more than `above` times. */
export function Times({ count, above = 1 }: { count: number; above?: number }) {
  const t = useText();
  if (count <= above) return null;
  return (
    <span class="times">
      <span aria-hidden="true">×{count}</span>
      <span class="unseen">{t('popup.mentions', count)}</span>
    </span>
  );
}
