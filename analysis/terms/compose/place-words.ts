/** Words that point at the article’s own place: 全区, 我省, 自治区, 市直各部门. */

import { Lexicon } from '../../text/lexicon.ts';
import type { Candidate } from '../candidate.ts';
import { type ComposeContext, type ComposeTables, fillTemplate, placeNames } from './context.ts';
import { standsAlone } from './level-words.ts';
import type { LevelRule, PlaceWordRule } from './rules.ts';

interface PlaceWord {
  rule: PlaceWordRule;
  /** Several where levels share a word: 全区 of a district and of an autonomous region. */
  levels: LevelRule[];
  /** What follows the place’s full name in the full form. */
  ending: string;
}

/** Autonomous regions say 全区 and 我区 of themselves, as districts do. */
const shorts = (level: LevelRule) => (level.id === 'region' ? [level.short, '区'] : [level.short]);

export function placeWordForms({ rules }: Pick<ComposeTables, 'rules'>): Lexicon<PlaceWord> {
  const words = new Map<string, PlaceWord>();
  for (const level of rules.levels)
    for (const rule of rules['place-words']) {
      if (rule.levels && !rule.levels.includes(level.id)) continue;
      for (const short of shorts(level))
        for (const form of rule.forms) {
          const written = form.replace('{short}', short);
          const known = words.get(written);
          if (known) known.levels.push(level);
          else words.set(written, { rule, levels: [level], ending: endingOf(rule, form) });
        }
    }
  const forms = new Lexicon<PlaceWord>();
  for (const [written, word] of words) forms.add(written, word);
  return forms;
}

function endingOf(rule: PlaceWordRule, form: string): string {
  if (!rule.fullOf) return '';
  const tail = form.replace('{short}直属', '').replace('{short}直', '').replace('{short}级', '');
  return rule.fullOf[tail] ?? tail;
}

export function composePlaceWords(context: ComposeContext, forms: Lexicon<PlaceWord>): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, value } of forms.matches(context.text)) {
    const level = value.levels[0];
    if (!level) continue;
    const place = context.places.resolve(value.levels.flatMap(({ suffixes }) => suffixes));
    // 全市 of no particular city says nothing that needs a card.
    if (place === undefined ? value.rule.level === 'may' : !standsAlone(context.text, start)) continue;
    const suffix = place === undefined ? '' : (context.gazetteer.places[place]?.suffix ?? '');
    const own = value.levels.find(({ suffixes }) => suffixes.includes(suffix)) ?? level;
    const names = placeNames(context, own, place);
    const zh = fillTemplate(value.rule.gloss.zh, names, own);
    const term: Candidate['term'] = {
      entry: null,
      kind: value.rule.kind ?? 'abbreviation',
      basis: 'composed',
      en: fillTemplate(value.rule.en, names, own),
      gloss: { en: fillTemplate(value.rule.gloss.en, names, own), zh },
      zh,
      // 全区 says a whole autonomous region to those who know and a district to all others.
      level: own.id === 'region' ? 'must' : value.rule.level,
    };
    // A list of bodies has no long form of its own: the place’s name in front of it says nothing more.
    if (value.rule.items)
      term.items = value.rule.items.map(({ zh: body, en }) => ({
        zh: fillTemplate(body, names, own),
        en: fillTemplate(en, names, own),
      }));
    else if (names.full) term.full = names.full + value.ending;
    found.push({ start, end, term });
  }
  return found;
}
