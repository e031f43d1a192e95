/**
 * Short forms that the article itself introduces: 国家发展和改革委员会(以下简称国家发改委). The long form is the shortest stretch right before the
 * bracket that holds the short form's characters in order, widened to the whole of a place's name or of a title in 《》.
 */
import type { Gazetteer } from '../places/gazetteer.ts';
import type { Candidate } from './candidate.ts';

const INTRODUCED = /\((?:以下|下)(?:简|统|并)?称(?:为)?[:：]?([^()《》。；\n]{2,20})\)/g;
const LONGEST_FULL = 60;

/** Where the shortest stretch that ends at `end` and holds the characters in order begins; -1 where there is none. */
function longFormStart(text: string, from: number, end: number, short: string): number {
  let at = end;
  for (let i = short.length - 1; i >= 0; i--) {
    at = text.lastIndexOf(short.charAt(i), at - 1);
    if (at < from) return -1;
  }
  return at;
}

export interface OwnShortForm {
  short: string;
  full: string;
}

/** `text` is canonical; `known`: what entries and rules found in it. */
export function ownShortForms(
  text: string,
  gazetteer: Gazetteer,
  known: readonly Candidate[],
): OwnShortForm[] {
  const found: OwnShortForm[] = [];
  for (const match of text.matchAll(INTRODUCED)) {
    const short = (match[1] ?? '').trim();
    let end = match.index;
    const titled = text.charAt(end - 1) === '》';
    if (titled) end--;
    const boundary = Math.max(
      end - LONGEST_FULL,
      text.lastIndexOf('\n', end) + 1,
      text.lastIndexOf('。', end) + 1,
      titled ? text.lastIndexOf('《', end) + 1 : 0,
    );
    let start = titled ? boundary : longFormStart(text, boundary, end, short);
    if (start < 0) continue;
    // 新疆生产建设兵团, not 疆生产建设兵团.
    for (let at = Math.max(boundary, start - 8); at < start; at++)
      if ((gazetteer.matchAt(text, at)?.end ?? 0) > start) start = at;
    // A term that ends here is not cut: 新疆生产建设兵团(以下简称兵团).
    for (const term of known)
      if (!titled && term.end === end && term.start >= boundary) start = Math.min(start, term.start);
    const full = text.slice(start, end);
    if (full.length > short.length) found.push({ short, full });
  }
  return found;
}

/** Every use of such a short form, explained by the article; what an entry says of it stays. */
export function applyOwnShortForms(
  text: string,
  forms: readonly OwnShortForm[],
  known: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const { short, full } of forms)
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      const same = known.find((candidate) => candidate.start === at && candidate.end === end)?.term;
      const gloss = same?.gloss ?? {
        en: `As this article puts it, short for ${full}.`,
        zh: `本文中为“${full}”的简称。`,
      };
      found.push({
        start: at,
        end,
        term: {
          entry: same?.entry ?? null,
          kind: same?.kind ?? 'abbreviation',
          basis: 'article',
          full,
          en: same?.en ?? `short form of ${full}`,
          gloss,
          zh: gloss.zh,
          level: same?.level ?? 'must',
        },
      });
    }
  return found;
}
