/**
 * The card on the page: a host element of ours with a closed shadow root, and in it a popover, which stands over every
 * z-index. The page can see the host and cannot reach or style what is in it.
 */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import { Card, type CardProps } from '../components/card/Card.tsx';
import { cardCss } from '../components/card/styles.ts';

/** Px between the word and its card, and between the card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;

export interface CardHost {
  show(props: CardProps, anchor: () => DOMRect | undefined, within: Element, focus: boolean): void;
  hide(): void;
  readonly host: HTMLElement;
  remove(): void;
}

export interface CardHostEvents {
  onEnter(): void;
  onLeave(): void;
}

const popoverCss = `
:host { all: initial !important; }
.popover { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; }
.popover:not(:popover-open) { display: none; }
`;

/** A constructed sheet is not subject to the page’s Content-Security-Policy. */
function styleInto(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(popoverCss + cardCss);
  try {
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox: a content script may not set it across the Xray boundary (bugs 1770592 and 1928865, seen in 153);
    // there a style element of ours passes the page’s policy.
    const style = document.createElement('style');
    style.textContent = popoverCss + cardCss;
    root.append(style);
  }
}

export function createCardHost(events: CardHostEvents): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const popover = document.createElement('div');
  popover.className = 'popover';
  popover.popover = 'manual';
  styleInto(root);
  root.append(popover);
  popover.addEventListener('pointerenter', events.onEnter);
  popover.addEventListener('pointerleave', events.onLeave);

  let stopFollowing: (() => void) | undefined;
  let before: Element | null = null;

  const place = (anchor: () => DOMRect | undefined, zoom: number) => {
    let last = anchor();
    const reference = {
      getBoundingClientRect: () => {
        last = anchor() ?? last;
        return last ?? new DOMRect();
      },
    };
    stopFollowing = autoUpdate(
      reference,
      popover,
      () => {
        void computePosition(reference, popover, {
          strategy: 'fixed',
          placement: 'bottom-start',
          middleware: [
            offset(GAP),
            flip({ padding: MARGIN }),
            shift({ padding: MARGIN }),
            size({
              padding: MARGIN,
              apply: ({ availableHeight }) =>
                popover.style.setProperty(
                  '--tifa-available-height',
                  `${Math.max(120, availableHeight) / zoom}px`,
                ),
            }),
          ],
        }).then(({ x, y }) => {
          popover.style.left = `${x}px`;
          popover.style.top = `${y}px`;
        });
      },
      { elementResize: true, layoutShift: false },
    );
  };

  const hide = () => {
    stopFollowing?.();
    stopFollowing = undefined;
    if (popover.matches(':popover-open')) popover.hidePopover();
    render(null, popover);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  };

  return {
    host,
    show(props, anchor, within, focus) {
      stopFollowing?.();
      if (host.parentNode !== within) within.append(host);
      render(<Card {...props} />, popover);
      if (!popover.matches(':popover-open')) popover.showPopover();
      place(anchor, props.zoom ?? 1);
      if (!focus) return;
      before ??= document.activeElement;
      (popover.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
    },
    hide,
    remove() {
      hide();
      host.remove();
    },
  };
}
