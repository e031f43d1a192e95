import type { Reading } from '../../../messages/types.ts';
import { place, text, title } from './article.ts';
import { figures } from './figures.ts';
import { terms } from './terms.ts';

const at = (words: string, nth = 0): [number, number] => {
  const { start, end } = place(words, nth);
  return [start, end];
};

export const reading: Reading = {
  state: 'annotated',
  reason: { code: 'article', numbers: { characters: 1834, blocks: 12, punctuationDensity: 0.081 } },
  article: { title, date: '2023-10-12T08:15', source: '云溪日报', author: '周青禾' },
  text,
  bodyStart: 0,
  painted: 61,
  offset: 0,
  selected: 0,
  timings: { recogniseMs: 12, analyseMs: 9, paintMs: 3, totalMs: 24 },
  work: { readings: 1, nodes: 80, analysed: 1900, ranges: 61 },
  entries: {},
  analysis: {
    article: { title, date: '2023-10-12T08:15', source: '云溪日报', author: '周青禾' },
    terms,
    figures,
    dates: [
      { ...place('今年3月以来'), text: '今年3月以来', from: '2023-03', to: '2023-10-12', kind: 'range' },
      { ...place('2023年3月6日'), text: '2023年3月6日', from: '2023-03-06', kind: 'date' },
      { ...place('3月至10月上旬'), text: '3月至10月上旬', from: '2023-03', to: '2023-10-10', kind: 'range' },
      { ...place('为期3个月'), text: '为期3个月', from: 'P3M', kind: 'duration' },
      { ...place('“十四五”期间'), text: '“十四五”期间', from: '2021', to: '2025', kind: 'period' },
    ],
    people: [
      {
        name: '林远舟',
        role: 'official',
        mentions: [at('林远舟')],
        offices: [
          { ...place('云溪市委副书记'), title: '云溪市委副书记' },
          { ...place('市长'), title: '市长' },
        ],
      },
      {
        name: '高启明',
        role: 'official',
        mentions: [at('高启明'), at('高启明', 1)],
        offices: [{ ...place('云溪市委书记'), title: '云溪市委书记' }],
      },
      { name: '周青禾', role: 'reporter', mentions: [[text.length - 1, text.length]], offices: [] },
    ],
    documents: [
      {
        ...place('《云溪市整治形式主义为基层减负若干措施》'),
        title: '云溪市整治形式主义为基层减负若干措施',
        kind: 'opinion',
      },
      { ...place('《中国共产党巡视工作条例》'), title: '中国共产党巡视工作条例', kind: 'regulation' },
    ],
  },
};

export const unread: Reading = {
  ...reading,
  state: 'not-article',
  reason: { code: 'list', numbers: { punctuationDensity: 0.019, linkShare: 0.72 } },
  article: {},
  text: '',
  bodyStart: 0,
  painted: 0,
  analysis: { article: {}, terms: [], figures: [], dates: [], people: [], documents: [] },
};

export const bare: Reading = {
  ...unread,
  state: 'annotated',
  reason: { code: 'forced', numbers: {} },
};
