/** What a card shows, already put together: the card itself decides nothing but the layout. */
import type { Basis, Bilingual, Item } from '../../analysis/types.ts';

export interface CardPart {
  /** The term inside this one, as it stands in the article. */
  text: string;
  en: string;
  gloss: Bilingual;
}

export interface CardModel {
  /** In the script of the page. */
  headword: string;
  pinyin?: string;
  en: string;
  alt?: string[];
  kind: string;
  basis: Basis;
  gloss: Bilingual;
  full?: string;
  items?: Item[];
  since?: string;
  until?: string;
  sources: { title: string; publisher?: string; date?: string }[];
  doubt?: Bilingual;
  parts: CardPart[];
  /** This mention is the `position`-th (from 1) of `count` in the article. */
  position: number;
  count: number;
}
