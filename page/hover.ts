/**
 * When a card opens and closes under the pointer: a state machine without DOM or clock of its own, so that fast
 * leave-and-re-enter can be tested. Mentions are numbers (indexes), -1 is none.
 */

/** A reader's eye and hand rest about this long on a word that they want; shorter opens cards in passing. */
export const DWELL_MS = 220;
/** A card that is open moves to the next word sooner: the reader is looking things up. */
export const SWITCH_MS = 120;
/** The way from the word into the card crosses a gap. */
export const LEAVE_MS = 300;

export interface HoverEffects {
  open(mention: number): void;
  close(): void;
}

export interface Hover {
  /** The pointer is over this mention, or -1. Repeats cost nothing. */
  over(mention: number): void;
  enterCard(): void;
  leaveCard(): void;
  /** The card was opened or closed by something else (keyboard, Escape, a click outside). */
  set(open: number): void;
  stop(): void;
}

export function createHover(effects: HoverEffects): Hover {
  let open = -1;
  let pointed = -1;
  let inCard = false;
  /** Closed on purpose under a resting pointer: it opens again only after the pointer has left it. */
  let dismissed = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const after = (ms: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const settle = () => {
    clearTimeout(timer);
    if (inCard || pointed === open) return;
    if (pointed >= 0)
      after(open >= 0 ? SWITCH_MS : DWELL_MS, () => {
        open = pointed;
        effects.open(open);
      });
    else
      after(LEAVE_MS, () => {
        open = -1;
        effects.close();
      });
  };

  return {
    over(mention) {
      if (mention === dismissed && mention >= 0) return;
      dismissed = -1;
      if (mention === pointed) return;
      pointed = mention;
      settle();
    },
    enterCard() {
      inCard = true;
      pointed = -1;
      clearTimeout(timer);
    },
    leaveCard() {
      inCard = false;
      settle();
    },
    set(mention) {
      clearTimeout(timer);
      open = mention;
      inCard = false;
      if (mention >= 0) return;
      dismissed = pointed;
      pointed = -1;
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
