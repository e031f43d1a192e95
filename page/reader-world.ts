/** What a page's reader is given from outside: the settings as they are for its page, and the browser. */
import type { Term } from '../analysis/types.ts';
import type { CardProps } from '../components/card/Card.tsx';
import type { AnalysedText, Reading } from '../messages/types.ts';
import type { NewSavedTerm } from '../state/saved/saved-term.ts';
import type { Settings } from '../state/settings.ts';
import type { Recognition } from './recognise/index.ts';

export interface PageSettings extends Settings {
  /** Terms that the reader has marked as known. */
  isKnown(term: Pick<Term, 'entry' | 'text'>): boolean;
  /** Changes with what is known. */
  known: string;
  /** Every page of this site is annotated, article or not. */
  siteAlways: boolean;
}

/** What the reader needs of the browser. */
export interface ReaderWorld {
  settings(): Promise<PageSettings>;
  onSettings(changed: () => void, signal: AbortSignal): void;
  analyse(text: string, article: Recognition['article']): Promise<AnalysedText>;
  /** Brings the style sheet in, also into the page's frames. */
  style(frames: boolean): Promise<void>;
  save(term: NewSavedTerm): Promise<void>;
  /** Tells the toolbar. */
  report(state: Reading['state'], terms: number): void;
  t: CardProps['t'];
}
