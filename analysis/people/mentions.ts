import { characterClass } from './character-class.ts';
import { boundary, isHan } from './name.ts';

/** Titles of works: a name in them is no mention of the person in this article. */
const TITLE = /《[^《》\n]{1,120}》/g;

/** Whether an offset stands in a title; the offsets asked for must not decrease. */
export function titlesOf(text: string): (at: number) => boolean {
  const titles = [...text.matchAll(TITLE)].map((m) => [m.index, m.index + m[0].length] as const);
  let t = 0;
  return (at) => {
    while (t < titles.length && (titles[t] as readonly [number, number])[1] <= at) t++;
    return t < titles.length && (titles[t] as readonly [number, number])[0] <= at;
  };
}

/** Characters before a name of two that show that it begins there. */
const LEFT = /[的了在是说与和及将被把从对到向由请给让同长记席理员授总师者士任、]/;

/** Every place where one of the names stands, longest name first, each place once. */
export function mentionsOf(text: string, names: readonly string[]): Map<string, [number, number][]> {
  const places = new Map<string, [number, number][]>(names.map((name) => [name, []]));
  if (names.length === 0) return places;
  const first = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const head = name.charAt(0);
    first.set(head, [...(first.get(head) ?? []), name]);
  }
  const begins = characterClass(first.keys());
  const inTitle = titlesOf(text);
  for (let at = 0; at < text.length; ) {
    const name = begins(text, at) && first.get(text.charAt(at))?.find((n) => text.startsWith(n, at));
    if (!name) {
      at++;
      continue;
    }
    const end = at + name.length;
    const left = text.charAt(at - 1);
    const whole = name.length > 2 || boundary(text, end) >= 2 || !isHan(left) || LEFT.test(left);
    if (!inTitle(at) && whole) places.get(name)?.push([at, end]);
    at = end;
  }
  return places;
}
