/** What a card shows, already put together: the card itself decides nothing but the layout. */
import type { Basis, Bilingual, Item } from '../../analysis/types.ts';

export interface CardPart {
  /** The term inside this one, as it stands in the article. */
  text: string;
  en: string;
  gloss: Bilingual;
}

export interface CardSource {
  title: string;
  publisher?: string;
  date?: string;
}

export interface CardModel {
  /** In the script of the page. */
  headword: string;
  /** The script of the headword; without it, Simplified. */
  script?: 'Hans' | 'Hant';
  pinyin?: string;
  en: string;
  alt?: string[];
  kind: string;
  basis: Basis;
  gloss: Bilingual;
  full?: string;
  items?: Item[];
  /** ISO dates, as exact as is known: 2018, 2018-01, 2018-01-23. */
  since?: string;
  until?: string;
  sources: CardSource[];
  doubt?: Bilingual;
  parts: CardPart[];
  /** This mention is the `position`-th (from 1) of `count` in the article. */
  position: number;
  count: number;
}
