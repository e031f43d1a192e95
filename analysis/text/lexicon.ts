/**
 * Finds all of a set of strings in a text. The forms that begin with the same two characters share the list of their
 * lengths, so that the work at each point of the text does not grow with the number of forms.
 */
export interface LexiconMatch<T> {
  start: number;
  end: number;
  value: T;
}

export class Lexicon<T> {
  private readonly values = new Map<string, T>();
  /** Two characters as one number → the lengths of the forms that begin so, longest first. */
  private readonly lengths = new Map<number, number[]>();

  /** Thirty bits, which engines keep as small integers; two pairs of characters that share a key only cost a look-up more. */
  private static key(text: string, at: number): number {
    return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
  }

  /** Forms of one character are not taken: they would stand everywhere. An earlier value of the same form stays. */
  add(form: string, value: T): void {
    if (form.length < 2 || this.values.has(form)) return;
    this.values.set(form, value);
    const key = Lexicon.key(form, 0);
    const lengths = this.lengths.get(key) ?? [];
    if (!lengths.includes(form.length)) {
      lengths.push(form.length);
      lengths.sort((a, b) => b - a);
    }
    this.lengths.set(key, lengths);
  }

  get(form: string): T | undefined {
    return this.values.get(form);
  }

  /** All forms that start at `at`, longest first. */
  matchesAt(text: string, at: number): LexiconMatch<T>[] {
    const found: LexiconMatch<T>[] = [];
    if (at + 2 > text.length) return found;
    for (const length of this.lengths.get(Lexicon.key(text, at)) ?? []) {
      if (at + length > text.length) continue;
      const value = this.values.get(text.slice(at, at + length));
      if (value !== undefined) found.push({ start: at, end: at + length, value });
    }
    return found;
  }

  /** Every occurrence of every form, overlapping ones too, in the order of the text. */
  matches(text: string): LexiconMatch<T>[] {
    const found: LexiconMatch<T>[] = [];
    for (let at = 0; at < text.length - 1; at++) {
      const here = this.matchesAt(text, at);
      if (here.length) found.push(...here);
    }
    return found;
  }
}
