/** Which places an article is about, so that 市委 or 全区 can be read as a particular one, or honestly not. */
import type { Gazetteer } from './gazetteer.ts';

export interface ArticlePlaces {
  /**
   * The one place of a level word (市 → 银川市) that the article is about; undefined where there is none or where
   * it is not clear.
   */
  resolve(levelSuffixes: readonly string[]): number | undefined;
}

/** A place named in the title, the source or the first lines says more of what the article is about than a later one. */
const WEIGHT = { title: 6, head: 3, body: 1 };
const HEAD_LENGTH = 200;
/** One mention in passing is not what an article is about. */
const LEAST_WEIGHT = 3;
/** A place must clearly outweigh every other of its level. */
const CLEAR_SHARE = 0.6;

/** 绍兴市委第一巡回指导组: who sends a team is the level above, not what the article is about. */
const SENDS_TEAM =
  /^(?:省|自治区|市|州|县|区)?(?:委|党委|政府)?[^、，。；\n]{0,8}(?:指导|督导|巡视|巡察|督查|督察)组/;

function weigh(text: string, titleEnd: number, gazetteer: Gazetteer): Map<number, number> {
  const named = new Map<number, number>();
  const bare = new Map<number, number>();
  for (let i = 0; i < text.length; ) {
    const match = gazetteer.matchAt(text, i);
    if (!match) {
      i++;
      continue;
    }
    const weight = i < titleEnd ? WEIGHT.title : i < titleEnd + HEAD_LENGTH ? WEIGHT.head : WEIGHT.body;
    const unique = match.places.length === 1 ? match.places[0] : undefined;
    if (unique !== undefined && !SENDS_TEAM.test(text.slice(match.end, match.end + 24))) {
      const into = match.whole || gazetteer.isWellKnown(unique) ? named : bare;
      into.set(unique, (into.get(unique) ?? 0) + weight);
    }
    i = match.end;
  }
  // 和平 is a place only in a text that also says 和平区.
  for (const [place, weight] of bare)
    if (named.has(place)) named.set(place, (named.get(place) ?? 0) + weight);
  return named;
}

/** `text` is canonical; `titleEnd` the offset at which its title ends (0 where it has none). */
export function placesOf(text: string, titleEnd: number, gazetteer: Gazetteer): ArticlePlaces {
  const direct = weigh(text, titleEnd, gazetteer);
  const total = new Map<number, number>();
  for (const [place, weight] of direct)
    for (const above of gazetteer.chain(place)) total.set(above, (total.get(above) ?? 0) + weight);
  const depth = (index: number) => gazetteer.chain(index).length;

  const resolved = new Map<string, number | undefined>();
  const clearest = (levelSuffixes: readonly string[]): number | undefined => {
    const candidates = [...total.keys()].filter((index) =>
      levelSuffixes.includes(gazetteer.places[index]?.suffix ?? ''),
    );
    let best: number | undefined;
    // Of a city and a county-level city inside it, the one that the text itself names more often is meant.
    const score = (index: number) => (direct.get(index) ?? 0) + (total.get(index) ?? 0) / 100;
    for (const index of candidates) if (best === undefined || score(index) > score(best)) best = index;
    if (best === undefined || (total.get(best) ?? 0) < LEAST_WEIGHT) return undefined;
    const rivals = candidates.filter((index) => index !== best && depth(index) === depth(best as number));
    const rivalWeight = rivals.reduce((sum, index) => sum + (total.get(index) ?? 0), 0);
    const share = (total.get(best) ?? 0) / ((total.get(best) ?? 0) + rivalWeight);
    return share >= CLEAR_SHARE ? best : undefined;
  };
  return {
    resolve(levelSuffixes) {
      const key = levelSuffixes.join();
      if (!resolved.has(key)) resolved.set(key, clearest(levelSuffixes));
      return resolved.get(key);
    },
  };
}
