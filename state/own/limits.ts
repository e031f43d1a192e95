/** What an own glossary may hold. Generous: they keep out files that are no glossaries, and what would stall the browser. */

/** Code units of the fields. The longest head of our own glossary has 29, its longest gloss 367. */
export const LONGEST = { zh: 100, pinyin: 500, en: 1_000, gloss: 10_000, source: 1_000, tag: 100 } as const;
export type Field = keyof typeof LONGEST;

/** Forms, and tags, of one entry. */
export const MOST_FORMS = 50;

/** Entries of one glossary. With so many the first reading after the background's start waits for seconds: docs/adr/0008. */
export const MOST_ENTRIES = 250_000;

/** The matchers take no form of one character: it would stand everywhere. */
export const SHORTEST_HEAD = 2;
