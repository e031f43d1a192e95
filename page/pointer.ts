/** The page’s pointer and Escape, turned into what hover and cards understand. */
import type { CardSubject, Cards } from './cards.ts';
import { mentionAtPoint } from './hit-test.ts';
import type { Hover } from './hover.ts';

export interface PointerWorld {
  host: HTMLElement;
  subject(): CardSubject | undefined;
  hover: Hover;
  cards: Cards;
}

export interface Pointer {
  /** Where the pointer was last seen, in the viewport; undefined before it moved. */
  readonly at: { x: number; y: number } | undefined;
}

/** All listeners are passive, and end with the signal. */
export function listenToPointer(world: PointerWorld, signal: AbortSignal): Pointer {
  let at: { x: number; y: number } | undefined;
  let frame = 0;

  const look = () => {
    frame = 0;
    const now = world.subject();
    if (at && now) world.hover.over(mentionAtPoint(now.map, now.mentions, at.x, at.y));
  };
  const moved = (event: PointerEvent) => {
    // A pressed button is a selection or a drag in progress: nothing opens in its way.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (event.target === world.host) return;
    at = { x: event.clientX, y: event.clientY };
    // One look a frame: the browser sends moves faster than it paints.
    frame ||= requestAnimationFrame(look);
  };
  const options = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', moved, options);
  document.addEventListener(
    'pointerdown',
    (event) => event.target !== world.host && world.cards.close(),
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => world.hover.over(-1), options);
  document.addEventListener(
    'click',
    (event) => {
      const now = world.subject();
      // Touch has no hover: a tap on a term that is no link opens its card.
      if (!now || (event as PointerEvent).pointerType !== 'touch' || event.target === world.host) return;
      if (
        (event.target as Element | null)?.closest?.('a, button, input, textarea, select, [contenteditable]')
      )
        return;
      const index = mentionAtPoint(now.map, now.mentions, event.clientX, event.clientY);
      if (index >= 0) world.cards.open(index, { near: { x: event.clientX, y: event.clientY } });
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing && world.cards.current >= 0) world.cards.close();
    },
    options,
  );
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    get at() {
      return at;
    },
  };
}
