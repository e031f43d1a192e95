/** The compiled glossary as the analysis reads it; glossary/compile.ts makes it from the YAML files. */
import type { Bilingual, Item, Level } from './types.ts';

export interface Sense {
  /** For articles dated from `from` up to, not including, `to`. */
  from?: string;
  to?: string;
  en?: string;
  gloss: Bilingual;
  full?: string;
  items?: Item[];
}

export interface GlossaryEntry {
  id: string;
  zh: string;
  zhHant?: string;
  /** Further surface forms; the headword is one without being listed. */
  forms?: string[];
  /** Long forms of those surface forms whose own is not the entry’s. */
  fulls?: Record<string, string>;
  kind: string;
  level: Level;
  pinyin: string;
  en: string;
  alt?: string[];
  gloss: Bilingual;
  full?: string;
  items?: Item[];
  since?: string;
  until?: string;
  senses?: Sense[];
  see?: string[];
  sources: { title: string; publisher?: string; date?: string }[];
  local?: true;
  context?: { official?: true; near?: string[]; article?: string[] };
  not?: string[];
  doubt?: Bilingual;
}

/** An administrative division: its name without the suffix (银川), the suffix (市), and the divisions above it. */
export interface Place {
  stem: string;
  suffix: string;
  /** Index of the division above in the list of places; -1 for a province. */
  parent: number;
  /** English name without the level: Yinchuan, Inner Mongolia. */
  en: string;
  /** Other names in use without the suffix: 宁夏 for 宁夏回族. */
  short?: string;
}

export interface CompiledGlossary {
  entries: GlossaryEntry[];
  places: Place[];
  /** Rules by file name without its ending, as glossary/rules/*.yaml holds them. */
  rules: Record<string, unknown>;
  /** Pinyin of the words that rules put together. */
  pinyin: Record<string, string>;
  /** Traditional characters and what they fold to, in pairs: 臺台灣湾. */
  traditional: string;
  /** Simplified characters and their usual Traditional ones, in pairs: 湾灣. */
  usualTraditional: string;
}
