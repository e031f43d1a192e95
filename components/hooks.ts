import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export type Theme = 'light' | 'dark';

/** Escape, but not the one that ends an input method's composition. */
export function useEscape(close: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
}

/**
 * Whether the element has more content than room, so that it is made a tab stop then and only then: Chrome below 130
 * and Firefox differ in whether the keyboard reaches a scrolling box by itself.
 * @param content measured again whenever it changes
 */
export function useScrollable<E extends HTMLElement>(content: unknown): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [scrollable, setScrollable] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.scrollTop = 0;
    setScrollable(element.scrollHeight > element.clientHeight + 1);
  }, [content]);
  return [ref, scrollable];
}
