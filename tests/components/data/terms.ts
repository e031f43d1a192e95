import type { Level, Term } from '../../../analysis/types.ts';
import { place } from './article.ts';

type Row = [text: string, kind: string, level: Level, en: string, more?: Partial<Term>];

const rows: Row[] = [
  [
    '云溪市委副书记',
    'office',
    'must',
    'Deputy Secretary of the Yunxi Municipal Party Committee',
    { basis: 'composed', entry: null },
  ],
  ['市长', 'office', 'may', 'mayor'],
  [
    '“五个一”包联机制',
    'numeric-formula',
    'must',
    'the “five ones” pairing scheme',
    { basis: 'article', entry: null },
  ],
  [
    '云溪市委书记',
    'office',
    'must',
    'Secretary of the Yunxi Municipal Party Committee',
    { basis: 'composed', entry: null },
  ],
  ['动员大会', 'meeting', 'should', 'mobilisation meeting'],
  ['“两个确立”', 'numeric-formula', 'must', 'the Two Establishments'],
  ['“两个维护”', 'numeric-formula', 'must', 'the Two Upholds'],
  ['以人民为中心的发展思想', 'concept', 'must', 'people-centred development philosophy'],
  ['基层党组织', 'party-body', 'should', 'primary-level Party organisations'],
  ['党员', 'concept', 'may', 'Party member'],
  ['学习教育', 'campaign', 'should', 'study and education campaign'],
  ['民生实事', 'policy', 'should', 'concrete projects to improve daily life'],
  ['网格员', 'office', 'must', 'grid worker'],
  [
    '市纪委监委',
    'party-body',
    'must',
    'Municipal Commission for Discipline Inspection and Supervisory Commission',
  ],
  ['市委组织部', 'party-body', 'must', 'Organisation Department of the Municipal Party Committee'],
  ['形式主义', 'concept', 'must', 'formalities for formalities’ sake'],
  ['为基层减负', 'policy', 'must', 'easing the burden on the primary level'],
  ['巡察整改', 'process', 'must', 'rectification after a lower-level Party inspection'],
  ['“回头看”', 'process', 'must', 'follow-up inspection'],
  ['“十四五”', 'plan', 'must', '14th Five-Year Plan'],
  ['一抓到底', 'set-phrase', 'may', 'see a matter through to the end'],
  ['“四不两直”', 'numeric-formula', 'must', 'the “four withouts and two directs”'],
  [
    '市委第二巡察组',
    'party-body',
    'must',
    'Second Inspection Team of the Municipal Party Committee',
    { basis: 'composed', entry: null },
  ],
];

export const terms: Term[] = rows
  .map(
    ([text, kind, level, en, more]): Term => ({
      ...place(text),
      text,
      entry: text,
      kind,
      basis: 'glossary',
      en,
      zh: '',
      gloss: { en: '', zh: '' },
      level,
      ...more,
    }),
  )
  .sort((a, b) => a.start - b.start);
