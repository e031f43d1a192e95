/** An entry of a reader's own glossary. */
import * as v from 'valibot';
import { canonicalText } from '../../analysis/text/canonical.ts';

export const ownEntrySchema = v.strictObject({
  /** The headword; in one glossary it stands once. */
  zh: v.string(),
  /** Further surface forms. */
  forms: v.array(v.string()),
  pinyin: v.exactOptional(v.string()),
  /** Rendering in English, or in whatever language the reader translates to. May be empty where there is a gloss. */
  en: v.string(),
  /** What it means, in any language. May be empty where there is a rendering. */
  gloss: v.string(),
  source: v.exactOptional(v.string()),
  tags: v.array(v.string()),
});
export type OwnEntry = v.InferOutput<typeof ownEntrySchema>;

/** What the matchers see of a term: “四个一” and 四个一 are one head. Empty where nothing of it can be found in a text. */
export const headKey = (zh: string): string =>
  canonicalText(zh.normalize('NFC').trim()).text.replace(/、$/, '');

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** Same in every field; the order of forms and tags counts, for it is shown. */
export const sameEntry = (a: OwnEntry, b: OwnEntry): boolean =>
  a.zh === b.zh &&
  a.en === b.en &&
  a.gloss === b.gloss &&
  (a.pinyin ?? '') === (b.pinyin ?? '') &&
  (a.source ?? '') === (b.source ?? '') &&
  sameList(a.forms, b.forms) &&
  sameList(a.tags, b.tags);
