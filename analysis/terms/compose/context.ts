/** What every composing rule has to hand. */
import type { ArticlePlaces } from '../../places/about.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { DepartmentForm } from './department-forms.ts';
import type { LevelForm } from './level-forms.ts';
import type { LevelRule, OfficeRule, Rules } from './rules.ts';

/** Made once a glossary. */
export interface ComposeTables {
  rules: Rules;
  gazetteer: Gazetteer;
  levelForms: Lexicon<LevelForm>;
  departmentForms: Lexicon<DepartmentForm>;
  /** Offices that may follow any body’s name. */
  offices: Lexicon<OfficeRule>;
  /** Names of campaigns and tasks that may stand in a team’s name, longest first. */
  topics: string[];
}

/** Made once a text. */
export interface ComposeContext extends ComposeTables {
  /** Canonical. */
  text: string;
  places: ArticlePlaces;
  /** ISO date of the article, where known. */
  date?: string;
}

/** A place as templates need it; without a place the level’s own words stand in. */
export interface PlaceNames {
  full?: string;
  zh: string;
  en: string;
  adjective: string;
}

export function placeNames(context: ComposeTables, level: LevelRule, place: number | undefined): PlaceNames {
  if (place === undefined) return { zh: `该${level.short}`, en: `the ${level.noun}`, adjective: level.en };
  const { gazetteer } = context;
  const english = gazetteer.places[place]?.en ?? '';
  const suffix = gazetteer.places[place]?.suffix ?? '';
  const own = context.rules.levels.find((rule) => rule.suffixes.includes(suffix)) ?? level;
  const en = own.id === 'region' || own.id === 'city' ? english : own.place.replace('{}', english);
  return {
    full: gazetteer.fullName(place),
    zh: gazetteer.fullName(place),
    en,
    adjective: `${english} ${level.en}`,
  };
}

export function fillTemplate(template: string, names: PlaceNames, level: LevelRule): string {
  return template
    .replaceAll('{placeEn}', names.en)
    .replaceAll('{placeZh}', names.zh)
    .replaceAll('{place}', names.full ?? '')
    .replaceAll('{levelNoun}', level.noun)
    .replaceAll('{level}', names.adjective)
    .replaceAll('{party}', level.party)
    .replaceAll('{short}', level.short);
}
