/** One concept of a termbase as an entry. */
import type { OwnEntry } from '../../state/own/entry.ts';

export interface Concept {
  /** Terms in the order of the file, each with its language. */
  terms: { language: string; text: string }[];
  definitions: string[];
  sources: string[];
  subjects: string[];
}

const CHINESE = /^(?:zh|cmn|zho|chi)(?:[-_]|$)/i;
const LATIN = /-latn\b/i;
const TRADITIONAL = /-(?:hant|tw|hk|mo)\b/i;
const ENGLISH = /^(?:en|eng)(?:[-_]|$)/i;

export const isChinese = (language: string): boolean => CHINESE.test(language) && !LATIN.test(language);
export const isPinyin = (language: string): boolean => CHINESE.test(language) && LATIN.test(language);

/** Undefined where it has no Chinese term. Where there is no English, the first other language stands for it. */
export function entryOf({ terms, definitions, sources, subjects }: Concept): OwnEntry | undefined {
  const chinese = terms.filter(({ language }) => isChinese(language));
  const head = chinese.find(({ language }) => !TRADITIONAL.test(language)) ?? chinese[0];
  if (!head) return undefined;
  const other = terms.filter(({ language }) => !CHINESE.test(language));
  const target = (other.find(({ language }) => ENGLISH.test(language)) ?? other[0])?.language;
  const same = ENGLISH.test(target ?? '')
    ? ({ language }: { language: string }) => ENGLISH.test(language)
    : ({ language }: { language: string }) => language === target;
  return {
    zh: head.text,
    forms: chinese.filter((term) => term !== head).map(({ text }) => text),
    pinyin: terms.find(({ language }) => isPinyin(language))?.text ?? '',
    en: [...new Set(other.filter(same).map(({ text }) => text))].join('; '),
    gloss: [...new Set(definitions)].join('\n'),
    source: [...new Set(sources)].join('; '),
    tags: subjects,
  };
}
