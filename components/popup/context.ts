import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../analysis/types.ts';

/** Shows a place of the article's text on the page. */
export type Reveal = (span: Span) => void;

export const RevealContext = createContext<Reveal>(() => {});
export const useReveal = (): Reveal => useContext(RevealContext);

/** Puts text on the clipboard; rejects where the browser refuses. */
export type Copy = (text: string) => Promise<void>;

export const CopyContext = createContext<Copy>(() => Promise.reject(new Error('no clipboard')));
export const useCopy = (): Copy => useContext(CopyContext);
