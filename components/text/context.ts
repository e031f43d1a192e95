import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/**
 * Looks up a message of locales/*.yml by its dotted key. A list fills $1, $2, …; a number picks the plural form and
 * fills $1 with the plain number. It is a parameter because components may run where no browser API is.
 */
export type Translate = (key: string, substitutions?: readonly (string | number)[] | number) => string;

export const TextContext = createContext<Translate>((key) => key);

export const useText = (): Translate => useContext(TextContext);
