/** Pinyin against the readings that pinyin-pro knows of each character, and its reading of the whole phrase. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin, polyphonic } from 'pinyin-pro';
import { parse } from 'yaml';
import type { Finding, LocatedEntry } from './load.ts';

/** Headwords whose reading was looked up and stands although pinyin-pro reads them otherwise. */
const CONFIRMED = new Set<string>(
  (parse(readFileSync(join(import.meta.dirname, 'pinyin-confirmed.yaml'), 'utf8')) as string[] | null) ?? [],
);

/** Letters alone: spaces, hyphens, apostrophes, dots and case say nothing of the reading. */
const letters = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** 一 and 不 change tone before another syllable; both spellings are in use. */
const withoutSandhi = (text: string) => letters(text).replace(/yí|yì/g, 'yī').replace(/bú/g, 'bù');

function couldBeRead(headword: string, given: string): boolean {
  let open = new Set([0]);
  for (const readings of polyphonic(headword, { type: 'array' })) {
    const next = new Set<number>();
    for (const at of open)
      for (const reading of readings) {
        const syllable = withoutSandhi(reading);
        if (given.startsWith(syllable, at)) next.add(at + syllable.length);
        // A neutral tone is allowed for any reading: zhì’ān lǐ, de.
        const neutral = syllable
          .normalize('NFD')
          .replace(/[\u0300\u0301\u0304\u030c]/g, '')
          .normalize('NFC');
        if (given.startsWith(neutral, at)) next.add(at + neutral.length);
      }
    open = next;
  }
  return open.has(given.length);
}

export function checkPinyin({ where, entry }: LocatedEntry): Finding[] {
  const headword = entry.zh.replace(/[^\p{Script=Han}]/gu, '');
  // Figures and Latin letters inside a headword are read in too many ways to check.
  if (/[\dA-Za-z０-９]/.test(entry.zh) || CONFIRMED.has(entry.zh)) return [];
  const given = withoutSandhi(entry.pinyin);
  if (!couldBeRead(headword, given))
    return [{ where, problem: `${entry.zh}: ${entry.pinyin} is no reading of these characters` }];
  const expected = withoutSandhi(pinyin(headword, { type: 'string' }));
  const toneless = (text: string) => text.normalize('NFD').replace(/[\u0300\u0301\u0304\u030c]/g, '');
  if (given === expected || toneless(given) === toneless(expected)) return [];
  return [
    {
      where,
      problem: `${entry.zh}: ${entry.pinyin}, usually read ${pinyin(headword)}; mend it, or confirm it in pinyin-confirmed.yaml`,
    },
  ];
}
