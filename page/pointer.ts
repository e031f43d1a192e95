/** The page’s pointer and Escape, turned into what hover and cards understand. */

import type { Trigger } from '../state/choices.ts';
import type { CardSubject, Cards } from './cards.ts';
import { mentionAtPoint, type Point } from './hit-test.ts';
import type { Hover } from './hover.ts';

export interface PointerWorld {
  host: HTMLElement;
  subject(): CardSubject | undefined;
  /** Open shadow roots that hold text of the article. */
  shadowRoots(): ShadowRoot[];
  /** What opens a card: resting on a term, the same with Shift held, or a click. */
  trigger(): Trigger;
  hover: Hover;
  cards: Cards;
}

export interface Pointer {
  /** Where the pointer was last seen; undefined before it moved. */
  readonly at: Point | undefined;
  /** Listens in a document as well: a frame’s events do not reach the page round it. */
  listen(document: Document): void;
}

const isControl = (target: EventTarget | undefined): boolean =>
  (target as Element | undefined)?.closest?.('a, button, input, textarea, select, [contenteditable]') != null;

/** All listeners are passive, and end with the signal. */
export function listenToPointer(world: PointerWorld, signal: AbortSignal): Pointer {
  let at: Point | undefined;
  let frame = 0;
  let shift = false;
  const listening = new WeakSet<Document>();

  const under = (now: CardSubject, point: Point) =>
    mentionAtPoint(now.map, now.mentions, point, world.shadowRoots());
  const look = () => {
    frame = 0;
    const now = world.subject();
    if (!at || !now) return;
    const trigger = world.trigger();
    // A card opened by a click stays until the next click; without Shift nothing new opens, and an open card may close.
    if (trigger === 'click') return;
    world.hover.over(trigger === 'shift' && !shift ? -1 : under(now, at));
  };
  const options = { signal, passive: true, capture: true };

  const listen = (document: Document) => {
    if (listening.has(document)) return;
    listening.add(document);
    const pointOf = ({ clientX: x, clientY: y }: MouseEvent): Point => ({ x, y, document });
    document.addEventListener(
      'pointermove',
      (event) => {
        // A pressed button is a selection or a drag in progress: nothing opens in its way.
        if (event.pointerType === 'touch' || event.buttons !== 0) return;
        if (event.target === world.host) return;
        at = pointOf(event);
        shift = event.shiftKey;
        // One look a frame: the browser sends moves faster than it paints.
        frame ||= requestAnimationFrame(look);
      },
      options,
    );
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
        const opens = (event as PointerEvent).pointerType === 'touch' || world.trigger() === 'click';
        if (!now || !opens || event.target === world.host) return;
        // Inside a shadow tree the event's target is the host.
        if (isControl(event.composedPath()[0])) return;
        const point = pointOf(event);
        const index = under(now, point);
        if (index >= 0) world.cards.open(index, { near: point });
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
    // The card follows what scrolls in its own document; a frame's scrolling it does not see.
    if (document !== globalThis.document)
      document.addEventListener('scroll', () => world.cards.close(), options);
  };
  listen(document);
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    get at() {
      return at;
    },
    listen,
  };
}
