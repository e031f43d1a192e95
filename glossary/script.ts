/** Simplified and Traditional script, from OpenCC’s tables. */

import { Converter as FromMainland } from 'opencc-js/cn2t';
import { Converter as ToMainland } from 'opencc-js/t2cn';

const fold = ['t', 'tw', 'hk'].map((from) => ToMainland({ from: from as 't' | 'tw' | 'hk', to: 'cn' }));
const unfold = FromMainland({ from: 'cn', to: 'tw' });

export function toTraditional(simplified: string): string {
  return unfold(simplified);
}

/**
 * Every BMP character that folds to another one, standard, Taiwan and Hong Kong variants alike, in pairs. One character
 * to one, so that offsets stay; where OpenCC decides by phrase (乾 in 乾坤), the same folding of the glossary’s
 * own forms keeps both sides equal.
 */
export function traditionalPairs(): string {
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const folded = fold.map((convert) => convert(character)).find((c) => c !== character && c.length === 1);
    if (folded) pairs.push(character + folded);
  }
  return pairs.join('');
}

/** Every BMP character with another usual Traditional form, in pairs: 湾灣. */
export function usualTraditionalPairs(): string {
  const pairs: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const other = unfold(character);
    if (other !== character && other.length === 1) pairs.push(character + other);
  }
  return pairs.join('');
}
