/** The shapes of glossary/rules/*.yaml as far as the composing of terms reads them. */
import type { CompiledGlossary } from '../../glossary.ts';
import type { Bilingual, Level } from '../../types.ts';

export interface LevelRule {
  id: string;
  short: string;
  suffixes: string[];
  party: string;
  en: string;
  noun: string;
  place: string;
}

export interface BodyRule {
  id: string;
  forms: string[];
  kind: string;
  full: string;
  en: string;
  gloss: Bilingual;
  levels?: string[];
  offices?: string[];
}

export interface OfficeRule {
  form: string;
  full?: string;
  en: string;
  gloss: Bilingual;
}

export interface HeadRule {
  levels: string[];
  form: string;
  full: string;
  en: string;
  gloss: Bilingual;
  deputyFull: string;
  deputyEn: string;
  deputyGloss: Bilingual;
}

export interface TeamRule {
  form: string;
  also?: string[];
  senders: string[];
  en: string;
  gloss: Bilingual;
}

export interface DepartmentEnding {
  form: string;
  full?: string;
  en: string;
  kind: string;
  heads: string[];
  /** With {whose}, {whoseZh}, {field}, {fieldZh}. */
  gloss: Bilingual;
}

export interface DepartmentField {
  form: string;
  full?: string;
  en: string;
  endings?: string[];
}

export interface TaskBodyRule {
  form: string;
  words: string[];
  en: string;
  gloss: Bilingual;
}

export interface PlaceWordRule {
  forms: string[];
  levels?: string[];
  kind?: string;
  en: string;
  level: Level;
  /** For each ending of the form, what the full form ends in. */
  fullOf?: Record<string, string>;
  gloss: Bilingual;
  items?: { zh: string; en: string }[];
}

export interface GenreRule {
  ending: string;
  en: string;
  glossEn: string;
  glossZh: string;
}

export interface PlenumFact {
  from: string;
  to?: string;
  en: string;
  zh: string;
}

export interface MeetingRules {
  congresses: Record<string, { from: string; to?: string }>;
  plenums: Record<string, Record<string, PlenumFact>>;
  peoplesCongresses: Record<string, number>;
  consultativeConferences: Record<string, number>;
  plans: Record<string, [number, number]>;
}

export interface Rules {
  levels: LevelRule[];
  bodies: BodyRule[];
  offices: Record<string, OfficeRule[]>;
  'office-words': OfficeRule[];
  heads: HeadRule[];
  teams: TeamRule[];
  departments: { endings: DepartmentEnding[]; fields: DepartmentField[] };
  'task-bodies': TaskBodyRule[];
  'place-words': PlaceWordRule[];
  genres: GenreRule[];
  meetings: MeetingRules;
}

/** The rules of a compiled glossary; the build has checked that the files are there. */
export const rulesOf = (glossary: CompiledGlossary): Rules => glossary.rules as unknown as Rules;
