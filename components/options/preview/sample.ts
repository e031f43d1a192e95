/** A sentence with terms of every level, for showing how they look; of our own writing, explained as in the glossary. */
import type { Level } from '../../../analysis/types.ts';
import type { CardModel } from '../../card/model.ts';

const model = (
  more: Partial<CardModel> & Pick<CardModel, 'headword' | 'pinyin' | 'en' | 'gloss'>,
): CardModel => ({
  kind: 'concept',
  basis: 'glossary',
  sources: [],
  parts: [],
  position: 1,
  count: 1,
  ...more,
});

const township = model({
  headword: '乡镇',
  pinyin: 'xiāngzhèn',
  en: 'townships and towns',
  gloss: {
    en: 'The lowest level of government: townships, which are rural, and towns, which are built up.',
    zh: '最低一级政府所在的区划：乡较为农村，镇较为集中。',
  },
});

const consciousnesses = model({
  headword: '四个意识',
  pinyin: 'sì gè yìshí',
  en: 'Four Consciousnesses',
  kind: 'numeric-formula',
  gloss: {
    en: 'Four kinds of awareness required of every Party member.',
    zh: '对党员的四项要求。',
  },
  items: [
    { zh: '政治意识', en: 'political consciousness' },
    { zh: '大局意识', en: 'of the overall situation' },
    { zh: '核心意识', en: 'of the leadership core' },
    { zh: '看齐意识', en: 'of keeping in alignment' },
  ],
  since: '2016-01-29',
});

const lastMile = model({
  headword: '最后一公里',
  pinyin: 'zuìhòu yì gōnglǐ',
  en: 'the last mile',
  kind: 'metaphor',
  gloss: {
    en: 'The final stretch on which a policy or service reaches people, or fails to.',
    zh: '政策、服务到达群众的最后环节。',
  },
});

export interface SampleWord {
  text: string;
  /** Whether it stands in quotation marks, which never part from it at a line's end. */
  quoted?: true;
  level?: Level;
  model?: CardModel;
}

export const SAMPLE: readonly SampleWord[] = [
  { text: '乡镇', level: 'may', model: township },
  { text: '干部对照' },
  { text: '四个意识', quoted: true, level: 'must', model: consciousnesses },
  { text: '查找差距，把政策的' },
  { text: '最后一公里', quoted: true, level: 'should', model: lastMile },
  { text: '打通。' },
];

/** Where the sample opens: a term that every density shows. */
export const FIRST = 2;
