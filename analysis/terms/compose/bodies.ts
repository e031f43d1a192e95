/** Bodies and offices at every level: 银川市委书记, 自治区党委, 市人大; with the place they mean in this article. */
import type { Candidate } from '../candidate.ts';
import { type ComposeContext, fillTemplate, placeNames } from './context.ts';
import type { LevelForm } from './level-forms.ts';
import { isLeagues, isTailOfWord, standsAlone } from './level-words.ts';
import type { LevelRule } from './rules.ts';

/** What goes on after a form shows that it is none: 市委托, 区长期, 省委员, 人大约. */
const NOT_AFTER: [ending: RegExp, next: RegExp][] = [
  [/委$/, /^[托屈婉员]/],
  [/长$/, /^[期远度大江城假势效]/],
  [/人大$/, /^[约概多都]/],
  [/主任$/, /^医师/],
  [/院长$/, /^期/],
];
/** Levels whose word alone says too little. */
const NEEDS_PLACE = new Set(['prefecture', 'area', 'league', 'banner']);

export function candidateOf(
  context: ComposeContext,
  start: number,
  end: number,
  form: LevelForm,
  place?: number,
): Candidate {
  const names = placeNames(context, form.level, place);
  const term: Candidate['term'] = {
    entry: null,
    kind: form.kind,
    basis: 'composed',
    en: fillTemplate(form.en, names, form.level),
    gloss: {
      en: capitalise(fillTemplate(form.gloss.en, names, form.level)),
      zh: fillTemplate(form.gloss.zh, names, form.level),
    },
    zh: fillTemplate(form.gloss.zh, names, form.level),
    level: 'must',
  };
  if (names.full) term.full = fillTemplate(form.full, names, form.level);
  return { start, end, term };
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function isOtherWord(text: string, end: number, form: string): boolean {
  return NOT_AFTER.some(([ending, next]) => ending.test(form) && next.test(text.slice(end, end + 2)));
}

function formAt({ text, levelForms }: ComposeContext, at: number, suffix: string) {
  return levelForms.matchesAt(text, at).find(({ value }) => value.level.suffixes.includes(suffix));
}

/** After 银川市 comes 委 of 市委; after 西吉县 also the whole 县长. The one that reaches further counts. */
function afterWholeName(context: ComposeContext, level: LevelRule, at: number) {
  const { text, levelForms } = context;
  const { length } = level.short;
  const completed = levelForms
    .matchesAt(level.short + text.slice(at, at + 16), 0)
    .find(({ value, end }) => value.level === level && end > length);
  const shared = completed && { value: completed.value, end: at + completed.end - length };
  const whole = levelForms.matchesAt(text, at).find(({ value }) => value.level === level);
  return (whole?.end ?? 0) > (shared?.end ?? 0) ? whole : shared;
}

function afterPlace(context: ComposeContext, start: number): Owned | undefined {
  const { text, gazetteer, rules } = context;
  let match = gazetteer.matchAt(text, start);
  if (!match) return undefined;
  for (
    let next = gazetteer.matchAt(text, match.end);
    next && match.whole;
    next = gazetteer.matchAt(text, match.end)
  ) {
    const above: number[] = match.places;
    // 北京市朝阳区: of the places called 朝阳区 the one in Beijing.
    const inside = next.places.filter((place) =>
      gazetteer.chain(place).some((index) => above.includes(index)),
    );
    if (!inside.length) break;
    match = { ...next, places: inside };
  }
  const { end, whole, places } = match;
  for (const place of places) {
    const suffix = gazetteer.places[place]?.suffix ?? '';
    for (const level of rules.levels.filter((rule) => rule.suffixes.includes(suffix))) {
      const found = whole ? afterWholeName(context, level, end) : formAt(context, end, suffix);
      if (!found || isOtherWord(text, found.end, text.slice(start, found.end))) continue;
      const owner = places.length === 1 ? place : undefined;
      const candidate = candidateOf(context, start, found.end, found.value, owner);
      return { candidate, level, ...(owner !== undefined && { place: owner }) };
    }
  }
  return undefined;
}

/** The level whose place the article is about, for forms that several levels share (区委: a district’s or a region’s). */
function levelAndPlace(context: ComposeContext, form: LevelForm, at: number): number | undefined {
  const place = context.places.resolve(form.level.suffixes);
  return place !== undefined && standsAlone(context.text, at) ? place : undefined;
}

/** Between two offices of a list: a comma, or who holds the first. */
const LIST_GAP = /^(?:\p{Script=Han}{2,4})?、/u;
const LONGEST_GAP = 5;

/** What a list goes on with once its place is said: 县委常委、政法委书记甲某，人大副主任乙某; 省委常委、组织部部长. */
function inherited(context: ComposeContext, before: Owned): Owned | undefined {
  const { text, levelForms } = context;
  const { level, place } = before;
  const gap = LIST_GAP.exec(text.slice(before.candidate.end, before.candidate.end + LONGEST_GAP))?.[0];
  if (gap === undefined) return undefined;
  const at = before.candidate.end + gap.length;
  for (const lead of [level.short, level.short + level.party]) {
    const match = levelForms
      .matchesAt(lead + text.slice(at, at + 16), 0)
      .find(
        ({ value, end }) =>
          value.level === level && end > lead.length + 1 && (gap.length === 1 || value.kind === 'office'),
      );
    if (!match) continue;
    const end = at + match.end - lead.length;
    if (isOtherWord(text, end, text.slice(at, end))) continue;
    return {
      candidate: candidateOf(context, at, end, match.value, place),
      level,
      ...(place !== undefined && { place }),
    };
  }
  return undefined;
}

/** A candidate with whose it is. */
interface Owned {
  candidate: Candidate;
  level: LevelRule;
  place?: number;
}

export function composeBodies(context: ComposeContext): Candidate[] {
  const { text, levelForms } = context;
  const found: Owned[] = [];
  const add = (candidate: Candidate, level: LevelRule, place: number | undefined) =>
    found.push({ candidate, level, ...(place !== undefined && { place }) });
  for (let at = 0; at < text.length - 1; at++) {
    const named = isLeagues(text, at) ? undefined : afterPlace(context, at);
    if (named) found.push(named);
    for (const match of levelForms.matchesAt(text, at)) {
      if (isOtherWord(text, match.end, text.slice(at, match.end))) continue;
      if (isTailOfWord(text, at) || isLeagues(text, at)) continue;
      const place = levelAndPlace(context, match.value, at);
      // 州长 and 旗 alone are as often those of other countries, or a flag’s.
      if (place === undefined && NEEDS_PLACE.has(match.value.level.id)) continue;
      add(candidateOf(context, at, match.end, match.value, place), match.value.level, place);
    }
  }
  // A list may go on over several: each that inherits can hand on.
  const reach = new Map<number, number>();
  for (const { candidate } of found)
    reach.set(candidate.start, Math.max(candidate.end, reach.get(candidate.start) ?? 0));
  for (let i = 0; i < found.length; i++) {
    const next = inherited(context, found[i] as Owned);
    if (!next || (reach.get(next.candidate.start) ?? 0) >= next.candidate.end) continue;
    reach.set(next.candidate.start, next.candidate.end);
    found.push(next);
  }
  return found.map(({ candidate }) => candidate);
}
