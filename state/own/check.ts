/** Whether an entry can be taken: the one check of what is typed in and what is imported. */
import { headKey, type OwnEntry } from './entry.ts';
import { type Field, LONGEST, MOST_FORMS, SHORTEST_HEAD } from './limits.ts';

export type Fault =
  | { code: 'no-term' }
  | { code: 'no-meaning' }
  | { code: 'too-short'; field: Field }
  | { code: 'too-long'; field: Field; most: number }
  | { code: 'too-many'; field: Field; most: number }
  | { code: 'control'; field: Field }
  | { code: 'invisible'; field: Field };

/** Neither text nor anything that XML could carry: C0 and C1 controls but tab and line break, halves of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/u;

/** Characters that show nothing, or turn round what stands beside them: in a term they can only deceive or prevent a match. */
const INVISIBLE = /\p{Cf}/u;

/** Every fault, at most one a field and text. */
export function faultsOf(entry: OwnEntry): Fault[] {
  const faults: Fault[] = [];
  const check = (field: Field, text: string, isTerm = false) => {
    if (text.length > LONGEST[field]) faults.push({ code: 'too-long', field, most: LONGEST[field] });
    else if (CONTROL.test(text)) faults.push({ code: 'control', field });
    else if (isTerm && (INVISIBLE.test(text) || /[\t\r\n]/.test(text)))
      faults.push({ code: 'invisible', field });
    else if (isTerm && headKey(text).length < SHORTEST_HEAD) faults.push({ code: 'too-short', field });
  };
  if (entry.zh === '') faults.push({ code: 'no-term' });
  else check('zh', entry.zh, true);
  if (entry.en === '' && entry.gloss === '') faults.push({ code: 'no-meaning' });
  if (entry.forms.length > MOST_FORMS) faults.push({ code: 'too-many', field: 'zh', most: MOST_FORMS });
  if (entry.tags.length > MOST_FORMS) faults.push({ code: 'too-many', field: 'tag', most: MOST_FORMS });
  for (const form of entry.forms.slice(0, MOST_FORMS)) check('zh', form, true);
  for (const tag of entry.tags.slice(0, MOST_FORMS)) check('tag', tag);
  check('pinyin', entry.pinyin ?? '');
  check('en', entry.en);
  check('gloss', entry.gloss);
  check('source', entry.source ?? '');
  return faults;
}

/** Trimmed, in one normal form, empty fields left out, no form twice or the head again: as it is stored. */
export function tidyEntry(entry: OwnEntry): OwnEntry {
  const tidy = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const list = (texts: readonly string[]) => [...new Set(texts.map(tidy).filter(Boolean))];
  const zh = tidy(entry.zh);
  const pinyin = tidy(entry.pinyin ?? '');
  const source = tidy(entry.source ?? '');
  return {
    zh,
    forms: list(entry.forms).filter((form) => form !== zh),
    ...(pinyin && { pinyin }),
    en: tidy(entry.en),
    gloss: tidy(entry.gloss),
    ...(source && { source }),
    tags: list(entry.tags),
  };
}
