import type { DateMention, NamedDocument } from '../types.ts';
import { Issues } from './issuer.ts';
import { kindOf } from './kinds.ts';

/** Works of these kinds are issued by a body; films, books and papers are not. */
const ISSUED_KINDS = new Set('law regulation opinion notice decision plan report treaty document'.split(' '));

/** Longer than any title that stands in running text; beyond it an opening mark is taken for a stray one. */
const LONGEST_TITLE = 160;
const CONTEXT = 8;

const OPENING = new Map([
  ['《', '》'],
  ['〈', '〉'],
]);

interface Open {
  at: number;
  closing: string;
}

/** Deeper nesting than this does not occur; the bound keeps a run of opening marks from costing quadratic time. */
const DEEPEST = 8;

/** A title says something: a letter or a character, and is no bare number or mark. */
const SAYS_SOMETHING = /[\p{L}]/u;

/** A sentence's end inside says that the mark was opened and forgotten, unless the end closes a slogan in quotes. */
const SENTENCE_END = /。/;

/**
 * Titles in 《》 or 〈〉, each mention by itself, in the order of the text. Offsets include the marks, `title` does not.
 * Nested marks belong to the outer title. A mark without its partner in the same paragraph is passed over,
 * so that 《甲《乙》 gives 乙 and a lone 》 nothing. With the text's `dates` a document has the date that its clause says it
 * was issued on; who issued it is read from the words before it. Never throws; linear in the text's length.
 */
export function findDocuments(text: string, dates: readonly DateMention[] = []): NamedDocument[] {
  const found: NamedDocument[] = [];
  let open: Open[] = [];
  const close = (index: number, end: number) => {
    const opened = open[index] as Open;
    open.length = index;
    if (end - opened.at > LONGEST_TITLE) return;
    const title = text.slice(opened.at + 1, end).trim();
    if (!SAYS_SOMETHING.test(title) || SENTENCE_END.test(title)) return;
    // A mark that closes around titles already closed is the outer one, and wins.
    while (found.length && (found[found.length - 1] as NamedDocument).start > opened.at) found.pop();
    const prefix = text.slice(Math.max(0, opened.at - CONTEXT), opened.at);
    found.push({
      start: opened.at,
      end: end + 1,
      title,
      kind: kindOf(title, prefix, text.slice(end + 1, end + 1 + CONTEXT)),
    });
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === '\n') {
      open = [];
    } else if (OPENING.has(unit)) {
      open.push({ at: i, closing: OPENING.get(unit) as string });
      if (open.length > DEEPEST) open.shift();
    } else if (unit === '》' || unit === '〉') {
      for (let k = open.length - 1; k >= 0; k--) {
        if ((open[k] as Open).closing === unit) {
          close(k, i);
          break;
        }
        // 〉 may be left out before 》, but 》 never stands inside 〈〉 that are still open.
        if (unit === '〉') break;
      }
    }
  }
  const issues = new Issues(text, dates);
  return found.map((document) => ({
    ...document,
    ...(ISSUED_KINDS.has(document.kind ?? '') ? issues.of(document.start, document.end) : {}),
  }));
}
