/**
 * What the article itself says a formula contains: “四个一”措施(1名…、1名…), “三个一”，即一…、一…、一…, 火箭链、卫星链、数据链、服务链“四链并举”. The
 * list must have as many items as the name says, or it is not taken for one.
 */
import { ordinalValue } from '../text/numerals.ts';
import type { Item } from '../types.ts';
import type { Candidate } from './candidate.ts';
import type { Quoted } from './quotes.ts';

/** Between the closing mark and its list: 措施, 工作法, 的要求 … */
const NOUN = '(?:的?\\p{Script=Han}{1,6})?';
const OPENING = new RegExp(`^(${NOUN})(?:\\((?!以下)|[：:]|、?(?:即|就是|是指|包括|分别是)[：:]?)`, 'u');
const LONGEST_LIST = 400;

function numberNamed(name: string): number {
  const numeral = /^(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])/.exec(name)?.[0];
  return numeral ? ordinalValue(numeral) : Number.NaN;
}

/** The list, up to the bracket that closes it or the end of the sentence. */
function listAfter(text: string, at: number, bracketed: boolean): string {
  const rest = text.slice(at, at + LONGEST_LIST);
  const end = rest.search(bracketed ? /[)\n]/ : /[。！!？?\n]/);
  return end < 0 ? '' : rest.slice(0, end);
}

function split(list: string, wanted: number): Item[] | undefined {
  for (const separator of ['；', ';', '、']) {
    const parts = list
      .split(separator)
      .map((part) => part.replace(/^(?:一是|二是|三是|四是|五是|六是|[①-⑩]|\d[.．])/, '').trim())
      .filter(Boolean);
    if (parts.length === wanted) return parts.map((zh) => ({ zh }));
  }
  return undefined;
}

/**
 * The points right before the name: 火箭链、卫星链、数据链、服务链“四链并举”. Only where all have one length, so that the first one's beginning is
 * sure.
 */
function listBefore(text: string, at: number, wanted: number): Item[] | undefined {
  const before = text.slice(Math.max(0, at - LONGEST_LIST), at).replace(/[、等]+$/, '');
  const parts = before.split('、').slice(-wanted);
  const last = parts[parts.length - 1] ?? '';
  const { length } = last;
  if (parts.length < wanted || wanted < 3 || length < 2 || length > 12) return undefined;
  const items = [parts[0]?.slice(-length) ?? '', ...parts.slice(1)];
  return items.every((part) => part.length === length && /^\p{Script=Han}+$/u.test(part))
    ? items.map((zh) => ({ zh }))
    : undefined;
}

interface Definition {
  /** Canonical span of the name, with the noun that belongs to it (“四个一”措施). */
  start: number;
  end: number;
  items: Item[];
  /** The bare name (四个一), as the article may use it elsewhere. */
  name: string;
  /** Read off the words before, without a bracket or a 即: no match for what an entry knows. */
  inferred?: true;
}

function articleDefinitions(text: string, quoted: readonly Quoted[]): Definition[] {
  const found: Definition[] = [];
  for (const { start, end } of quoted) {
    const wanted = numberNamed(text.slice(start, end));
    if (!wanted) continue;
    const opening = OPENING.exec(text.slice(end, end + 16));
    if (!opening) {
      const before = listBefore(text, start, wanted);
      if (before) found.push({ start, end, items: before, name: text.slice(start, end), inferred: true });
      continue;
    }
    const noun = (opening[1] ?? '').replace(/^的/, '');
    const list = listAfter(text, end + opening[0].length, opening[0].endsWith('('));
    const items = split(list, wanted);
    if (items)
      found.push({
        start,
        end: opening[1]?.startsWith('的') ? end : end + noun.length,
        items,
        name: text.slice(start, end),
      });
  }
  return found;
}

/** As a candidate; what the glossary knows of the name stays where the article says nothing. */
function definedTerm(
  definition: Definition,
  start: number,
  end: number,
  known?: Candidate['term'],
): Candidate {
  const count = definition.items.length;
  const gloss = {
    en: `As this article puts it, a name for ${count} points, given in its own words.`,
    zh: `按本文的说法，“${definition.name}”指以下${count}项内容。`,
  };
  return {
    start,
    end,
    term: {
      entry: known?.entry ?? null,
      kind: known?.kind ?? 'numeric-formula',
      basis: 'article',
      en: known?.entry ? known.en : `formula of ${count} points`,
      gloss,
      zh: gloss.zh,
      items: definition.items,
      level: known?.level ?? 'must',
    },
  };
}

/**
 * The article’s definitions, at their own place and wherever else it uses the name, before or after. `known`: what the glossary, or
 * the mere shape, says of names in this text.
 */
export function applyDefinitions(
  text: string,
  quoted: readonly Quoted[],
  known: readonly Candidate[],
): Candidate[] {
  return articleDefinitions(text, quoted).flatMap((definition) => {
    const elsewhere = known.filter(
      ({ start, end, term }) =>
        text.startsWith(definition.name, start) &&
        (end - start === definition.name.length || term.basis === 'unknown'),
    );
    const same = elsewhere.find(({ start }) => start === definition.start)?.term;
    if (definition.inferred && same?.basis === 'glossary') return [];
    return [
      definedTerm(definition, definition.start, definition.end, same),
      ...elsewhere.map(({ start, end, term }) => definedTerm(definition, start, end, term)),
    ];
  });
}
