/**
 * The vocabulary of an analysis. Every offset is a UTF-16 code unit into the text exactly as it was given,
 * `end` exclusive. These shapes are also the JSON of the command-line tools.
 */

export interface Span {
  start: number;
  end: number;
}

/** How much a reader needs the explanation; the density setting cuts on it. */
export type Level = 'must' | 'should' | 'may';

/**
 * Where an explanation comes from: a glossary entry, a rule that builds terms, the article's own words,
 * the reader's own glossary, or nowhere (the shape of a set formula whose content nobody gave).
 */
export type Basis = 'glossary' | 'composed' | 'article' | 'own' | 'unknown';

/** One line of a numeric formula or of a definition. */
export interface Item {
  zh: string;
  en?: string;
}

export interface Bilingual {
  en: string;
  zh: string;
}

export interface Term extends Span {
  text: string;
  /** Id of the glossary entry, null where a rule or the article explains the term. */
  entry: string | null;
  kind: string;
  basis: Basis;
  /** The long form of a short one, resolved in this article where it can be. */
  full?: string;
  /** Of terms built by rule; an entry has its own. */
  pinyin?: string;
  /** English rendering. */
  en: string;
  /** What it means, in Chinese; the same text as `gloss.zh`. */
  zh: string;
  gloss: Bilingual;
  items?: Item[];
  level: Level;
  /** Terms inside this one, in the order of the text; flat. */
  parts?: Term[];
}

export type FigureKind = 'count' | 'average' | 'quota' | 'percent' | 'money' | 'measure';

/** `more`: 余 多 超 逾 以上; `less`: 近 不足; `about`: 约 左右. */
export type Approximation = 'more' | 'less' | 'about';

export interface Figure extends Span {
  text: string;
  /** Scaled and exact: 11.05万 is 110500. */
  value: number;
  /** The upper end where the text gives a range. */
  valueTo?: number;
  approx?: Approximation;
  /** The classifier or unit as printed, without its scale: 个, 名, 元, %, 公顷. Empty where there is none. */
  unit: string;
  /** The shortest noun phrase that a reader would put in a table row; empty where none was found. */
  counted: string;
  /** Whose figure it is, where the text says so: 银川市, 市级每套班子（平均）. */
  scope?: string;
  kind: FigureKind;
  change?: 'up' | 'down';
}

export type DateKind = 'date' | 'range' | 'duration' | 'period';

/** `from` and `to` in ISO 8601: 2019-09-10, 2019-11, 2019-11-25T05:43; durations P7D, P2M. */
export interface DateMention extends Span {
  text: string;
  from: string;
  to?: string;
  kind: DateKind;
  approx?: Approximation;
}

export interface Office extends Span {
  title: string;
}

export interface Person {
  name: string;
  offices: Office[];
  mentions: [number, number][];
  role: 'official' | 'reporter' | 'other';
}

export interface NamedDocument extends Span {
  title: string;
  kind?: string;
  /** Who issued it, as printed, where the text says so: 财政部、水利部. */
  body?: string;
  /** When it was issued, ISO 8601 as precise as the text, where the text says so. */
  date?: string;
}

/** What the text itself, or the page, says of the article. `date` is ISO 8601. */
export interface ArticleFacts {
  title?: string;
  date?: string;
  source?: string;
  author?: string;
}

export interface Analysis {
  article: ArticleFacts;
  terms: Term[];
  figures: Figure[];
  dates: DateMention[];
  people: Person[];
  documents: NamedDocument[];
}
