import { useState } from 'preact/hooks';
import { useText } from '../text/context.ts';

/** How many rows are drawn at first and with each click; a list of 200,000 would hold up the page. */
const STEP = 50;

/** The first rows of a list, and how to have more. */
export function useFirst<T>(all: readonly T[]): { shown: T[]; more: number; showMore: () => void } {
  const [count, setCount] = useState(STEP);
  return {
    shown: all.slice(0, count),
    more: Math.max(0, all.length - count),
    showMore: () => setCount(count + STEP),
  };
}

export function More({ more, showMore }: { more: number; showMore: () => void }) {
  const t = useText();
  if (more === 0) return null;
  return (
    <button type="button" class="plain more" onClick={showMore}>
      {t('options.more', [more])}
    </button>
  );
}
