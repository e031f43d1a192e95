/** Whether the character at `at` is of a class: what the loops over a whole text ask first, so it makes no strings. */
export type CharacterClass = (text: string, at: number) => boolean;

const CODE_UNITS = 0x10000;

export function characterClass(...sets: Iterable<string>[]): CharacterClass {
  const members = new Uint8Array(CODE_UNITS);
  for (const set of sets) for (const c of set) members[c.charCodeAt(0)] = 1;
  return (text, at) => members[text.charCodeAt(at)] === 1;
}
