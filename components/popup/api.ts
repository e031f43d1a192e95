import type { Density, Language } from '../../messages/choices.ts';
import type { PopupState } from '../../messages/popup.ts';

/** All that the popup needs of the world; it shows whatever state it was told last. */
export interface PopupApi {
  load(): Promise<PopupState>;
  setSite(on: boolean): Promise<PopupState>;
  setEverywhere(on: boolean): Promise<PopupState>;
  annotateAnyway(): Promise<PopupState>;
  /** Annotates the lines that are selected on the page. */
  annotateSelection(): Promise<PopupState>;
  /** Annotates every page of this site, or again only its articles. */
  setAlways(always: boolean): Promise<PopupState>;
  /** Scrolls the page to a place of the article's text and marks it for a moment. UTF-16 offsets, `end` exclusive. */
  reveal(start: number, end: number): Promise<PopupState>;
  setDensity(density: Density): Promise<PopupState>;
  setLanguage(language: Language): Promise<PopupState>;
  /** Puts plain text on the clipboard; rejects where the browser refuses. */
  copy(text: string): Promise<void>;
  /** Calls back after every change that the popup did not ask for; returns what stops it. */
  onChange(changed: () => void): () => void;
}
