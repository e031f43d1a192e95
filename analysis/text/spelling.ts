/** Pinyin of terms that rules build, put together from the pinyin of their pieces (银川 + 市委 + 书记). */
import { Lexicon } from './lexicon.ts';

export class Speller {
  private readonly pieces = new Lexicon<string>();
  private readonly characters: ReadonlyMap<string, string>;

  /** `pieces`: words and single characters with their pinyin. */
  constructor(pieces: Readonly<Record<string, string>>) {
    const characters = new Map<string, string>();
    for (const [piece, pinyin] of Object.entries(pieces))
      if (piece.length === 1) characters.set(piece, pinyin);
      else this.pieces.add(piece, pinyin);
    this.characters = characters;
  }

  /** Undefined where a piece is not known: half a reading is none. */
  spell(text: string): string | undefined {
    const words: string[] = [];
    for (let at = 0; at < text.length; ) {
      const longest = this.pieces.matchesAt(text, at)[0];
      const word = longest?.value ?? this.characters.get(text.charAt(at));
      if (word === undefined) return undefined;
      words.push(word);
      at = longest?.end ?? at + 1;
    }
    return words.join(' ');
  }
}
