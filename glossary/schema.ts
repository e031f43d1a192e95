/** The shape of an entry in glossary/entries/*.yaml; docs/glossary.md says how one is written. */
import * as v from 'valibot';

export const LEVELS = ['must', 'should', 'may'] as const;

export const KINDS = [
  'party-body',
  'state-body',
  'organisation',
  'office',
  'meeting',
  'numeric-formula',
  'slogan',
  'set-phrase',
  'metaphor',
  'campaign',
  'policy',
  'plan',
  'concept',
  'process',
  'law',
  'document',
  'document-genre',
  'event',
  'place',
  'media',
  'military',
  'honour',
  'abbreviation',
] as const;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written "2019", "2019-05" or "2019-05-31", in quotes'),
);
const bilingual = v.strictObject({ en: text, zh: text });
const item = v.strictObject({ zh: text, en: text });

/** Where a term's meaning changed: what holds for articles dated from `from` up to, not including, `to`. */
const sense = v.strictObject({
  from: v.optional(date),
  to: v.optional(date),
  en: v.optional(text),
  gloss: bilingual,
  full: v.optional(text),
  items: v.optional(v.array(item)),
});

/** When a surface form is the term at all. Without it: always. */
const context = v.strictObject({
  /** Only in a text that is official in language as a whole (it holds enough terms that need no company). */
  official: v.optional(v.literal(true)),
  /** Only where one of these strings stands in the same paragraph. */
  near: v.optional(v.array(text)),
  /** Only where one of these strings stands somewhere in the article. */
  article: v.optional(v.array(text)),
});

const source = v.strictObject({ title: text, publisher: v.optional(text), date: v.optional(date) });

const writtenEntry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')),
  zh: text,
  /** A form whose long form is not the entry’s own says it: { form: 低保户, full: 最低生活保障户 }. */
  forms: v.optional(v.array(v.union([text, v.strictObject({ form: text, full: text })]))),
  kind: v.picklist(KINDS),
  level: v.picklist(LEVELS),
  pinyin: text,
  en: text,
  alt: v.optional(v.array(text)),
  gloss: bilingual,
  full: v.optional(text),
  items: v.optional(v.array(item)),
  since: v.optional(date),
  until: v.optional(date),
  senses: v.optional(v.array(sense)),
  see: v.optional(v.array(v.string())),
  sources: v.pipe(v.array(source), v.minLength(1)),
  /** A formula that means something else in each place; explained only where the article gives its content. */
  local: v.optional(v.literal(true)),
  context: v.optional(context),
  /** Longer strings that hold a form of this term by accident: 人大约 for 人大. */
  not: v.optional(v.array(text)),
  certainty: v.optional(v.literal('low')),
  /** What is unsure; goes with `certainty: low`. */
  doubt: v.optional(bilingual),
});

/** As read: `forms` are strings, and `fulls` holds the long forms of those that have one of their own. */
export const entrySchema = v.pipe(
  writtenEntry,
  v.transform(({ forms, ...entry }) => {
    const own = forms?.flatMap((form) => (typeof form === 'string' ? [] : [[form.form, form.full] as const]));
    return {
      ...entry,
      ...(forms && { forms: forms.map((form) => (typeof form === 'string' ? form : form.form)) }),
      ...(own?.length && { fulls: Object.fromEntries(own) }),
    };
  }),
);

export type Entry = v.InferOutput<typeof entrySchema>;
