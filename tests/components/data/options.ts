/** What is stored in each state of the options page that is drawn, and the page's doings on a storage in memory. */

import { parse } from 'valibot';
import type { OptionsApi } from '../../../components/options/api.ts';
import type { Translate } from '../../../components/text/context.ts';
import { asidesApi, everythingApi } from '../../../entrypoints/options/everything.ts';
import { glossaryApi } from '../../../entrypoints/options/glossaries.ts';
import { loadOptions } from '../../../entrypoints/options/load.ts';
import { savedApi } from '../../../entrypoints/options/saved.ts';
import type { World } from '../../../entrypoints/options/world.ts';
import type { OwnEntry } from '../../../state/own/entry.ts';
import { entriesShape, listShape } from '../../../state/own/shapes.ts';
import type { SavedTerm } from '../../../state/saved/saved-term.ts';
import { savedShape } from '../../../state/saved/saved-terms.ts';
import { type Choices, choicesSchema } from '../../../state/settings-schema.ts';
import { writeShape } from '../../../state/stored/shape.ts';
import { MemoryArea } from '../../unit/state/memory-area.ts';

const entry = (zh: string, en: string, more: Partial<OwnEntry> = {}): OwnEntry => ({
  zh,
  forms: [],
  en,
  gloss: '',
  tags: [],
  ...more,
});

const rivers: OwnEntry[] = [
  entry('河长制', 'river chief system', {
    forms: ['河长', '河湖长制'],
    pinyin: 'hézhǎngzhì',
    gloss: 'A named official answers for each stretch of water.',
    source: 'Our house style, 2024',
    tags: ['water', 'environment'],
  }),
  entry('断头路', 'dead-end road', { pinyin: 'duàntóulù' }),
  entry('<b>田长制</b>', '', { gloss: 'شرح <script>alert(1)</script> & more' }),
  entry('林长制', 'forest chief system'),
  entry('湖长制', 'lake chief system'),
  entry('路长制', 'road chief system'),
];

const saved = (id: string, term: string, more: Partial<SavedTerm> = {}): SavedTerm => ({
  id,
  term,
  entry: null,
  en: 'river chief system',
  gloss: { en: 'A named official answers for each stretch of water.', zh: '由领导干部负责河流。' },
  sentence: `云溪市全面推行${term}，${term}的责任落实到人。`,
  title: '云溪市召开治水工作会议',
  date: '2024-06-18',
  address: 'https://www.yunxi-ribao.example/2024/0618/1.html',
  when: '2024-06-19T08:00:00.000Z',
  ...more,
});

const filled = {
  glossaries: writeShape(listShape, [
    { id: 'rivers', name: 'Rivers and roads', on: true, count: rivers.length },
    { id: 'house', name: '本社译名', on: false, count: 1 },
  ]),
  'glossary:rivers': writeShape(entriesShape, rivers),
  'glossary:house': writeShape(entriesShape, [entry('四个一', 'the “four ones”')]),
  saved: writeShape(savedShape, [
    saved('1', '河长制', { pinyin: 'hézhǎngzhì' }),
    saved('2', '四个一', { en: 'the “four ones”', title: '', address: 'file:///a.html' }),
  ]),
  known: {
    version: 1,
    terms: [
      { id: 'text:市委', zh: '市委', en: 'municipal Party committee', when: '2024-06-19T08:00:00.000Z' },
    ],
  },
};

const stored: Record<string, { items: Record<string, unknown>; choices?: Partial<Choices>; off?: string[] }> =
  {
    empty: { items: {} },
    filled: { items: filled, off: ['news.example.com', 'www.a-rather-long-host-name.example.org'] },
    chosen: {
      items: {},
      choices: { density: 'all', underline: 'tint', textSize: 'larger', trigger: 'click', language: 'zh' },
    },
    trouble: {
      items: { ...filled, saved: { version: 1, terms: 'not JSON' }, known: { version: 7, terms: [] } },
    },
  };

export type OptionsStateName = 'empty' | 'filled' | 'chosen' | 'trouble';

/** `say` is told of what leaves the page. */
export function optionsApi(name: OptionsStateName, t: Translate, say: (what: string) => void): OptionsApi {
  const { items, choices: made, off = [] } = stored[name] ?? { items: {} };
  const area = new MemoryArea(items);
  let choices: Choices = { ...parse(choicesSchema, {}), ...made };
  let enabled = true;
  let sitesOff = [...off];
  const world: World = {
    area,
    settings: async () => ({ choices, enabled, sitesOff }),
    choose: async (key, value) => {
      say(`choose ${key} ${value}`);
      choices = { ...choices, [key]: value };
    },
    siteItems: () => ({}),
    save: (file, _type, text) =>
      say(`save ${file.replace(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?/, 'today')} ${text.split('\n').length}`),
  };
  return {
    load: () => loadOptions(world),
    choose: world.choose,
    setEverywhere: async (on) => {
      say(`everywhere ${on}`);
      enabled = on;
    },
    switchSiteOn: async (host) => {
      say(`on ${host}`);
      sitesOff = sitesOff.filter((one) => one !== host);
    },
    glossaries: glossaryApi(world),
    saved: savedApi(world, t),
    everything: everythingApi(world),
    asides: asidesApi(world),
    copy: async (text) => say(`copy ${text}`),
    onChange: () => () => {},
  };
}
