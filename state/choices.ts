/** The reader's choices of how explanations come up and look; the popup's own are in messages/choices.ts. */

/** What opens a card: the pointer resting on a term, the same with Shift held, or a click. */
export const TRIGGERS = ['hover', 'shift', 'click'] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const UNDERLINES = ['dotted', 'solid', 'tint'] as const;
export type Underline = (typeof UNDERLINES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** By how much a card is enlarged, for CSS `zoom`, which takes its px lengths along. */
export const ZOOM: Record<TextSize, number> = { normal: 1, large: 1.2, larger: 1.5 };
