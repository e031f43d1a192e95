/** Administrative divisions by name: what place, if any, stands at a given point of a text. */
import type { Place } from '../glossary.ts';
import { Lexicon } from '../text/lexicon.ts';

export interface PlaceMatch {
  /** Indexes into the table; several where places share the name (和平区). */
  places: number[];
  end: number;
  /** Whether the name was given with its level: 银川市, not 银川. */
  whole: boolean;
}

/** Levels whose names are told from ordinary words even without their suffix (银川, 宁夏; not 和平, 朝阳). */
const isWellKnown = (place: Place, all: readonly Place[]) =>
  place.parent === -1 || (all[place.parent]?.parent === -1 && /^(市|自治州|地区|盟|州)$/.test(place.suffix));

export class Gazetteer {
  readonly places: readonly Place[];
  private readonly names = new Lexicon<{ places: number[]; whole: boolean }>();

  constructor(places: readonly Place[]) {
    this.places = places;
    places.forEach((place, index) => {
      for (const stem of [place.stem, place.short ?? place.stem]) {
        this.add(stem + place.suffix, index, true);
        // 凉山州, 延边州, 甘孜州: the short name of an autonomous prefecture.
        if (place.suffix === '自治州') this.add(`${stem}州`, index, true);
        if (place.suffix.endsWith('自治区')) this.add(`${stem}自治区`, index, true);
        if (stem.length >= 2) this.add(stem, index, false);
      }
    });
  }

  private add(name: string, index: number, whole: boolean): void {
    const known = this.names.get(name);
    if (!known) this.names.add(name, { places: [index], whole });
    else if (known.whole === whole && !known.places.includes(index)) known.places.push(index);
  }

  /** The longest name that starts at `at`. 和县 is “and the county” unless a division’s name or nothing stands before it. */
  matchAt(text: string, at: number): PlaceMatch | undefined {
    if (text.startsWith('和县', at) && /[^\P{Script=Han}省市徽]/u.test(text.charAt(at - 1))) return undefined;
    const longest = this.names.matchesAt(text, at)[0];
    return longest && { ...longest.value, end: longest.end };
  }

  /** Whether the word as a whole is the name of a division, with its level or without. */
  isName(word: string): boolean {
    return this.names.get(word) !== undefined;
  }

  isWellKnown(index: number): boolean {
    const place = this.places[index];
    return place !== undefined && isWellKnown(place, this.places);
  }

  fullName(index: number): string {
    const place = this.places[index];
    return place ? place.stem + place.suffix : '';
  }

  /** The place itself and the divisions above it, nearest first. */
  chain(index: number): number[] {
    const chain: number[] = [];
    for (let i = index; i >= 0 && chain.length < 4; i = this.places[i]?.parent ?? -1) chain.push(i);
    return chain;
  }
}
