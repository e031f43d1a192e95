import type { Locale } from './texts.ts';

export interface Shot {
  view: 'card' | 'popup' | 'options' | 'underline';
  name: string;
  locale: Locale;
  language: 'en' | 'zh' | 'both';
  /** The popup's tab to open first, by its position from 0. */
  tab?: number;
  /** Figures whose sentence is unfolded first, by their place in the list from 1. */
  unfold?: number;
  /** How the figures are grouped first. */
  group?: 'sentence' | 'subject';
  /** What the figures are searched for first. */
  search?: string;
  /** Of the options: what is clicked first, by its text or label. */
  press?: string[];
  /** Of the options: a file of tests/components/files that is given to a button with this text first. */
  give?: [button: string, file: string];
  /** Of the options: the page's width in px. */
  width?: number;
}

const card = (name: string, language: Shot['language'] = 'both', locale: Locale = 'en'): Shot => ({
  view: 'card',
  name,
  locale,
  language,
});
const popup = (name: string, tab?: number, locale: Locale = 'en'): Shot => ({
  view: 'popup',
  name,
  locale,
  language: 'en',
  ...(tab !== undefined && { tab }),
});

const options = (name: string, more: Partial<Shot> = {}): Shot => ({
  view: 'options',
  name,
  locale: 'en',
  language: 'en',
  ...more,
});

/** Every state that is photographed and checked. */
export const shots: Shot[] = [
  card('formula', 'en'),
  card('formula', 'both', 'zh_CN'),
  card('uncertain'),
  card('uncertain', 'zh', 'zh_TW'),
  card('unknown', 'en'),
  card('unknown', 'zh', 'zh_CN'),
  card('composed'),
  card('long'),
  card('byArticle', 'en'),
  popup('annotated'),
  { ...popup('annotated', 0), unfold: 3 },
  { ...popup('annotated', 0), search: '问题' },
  { ...popup('chinese', 0, 'zh_CN'), search: '没有' },
  { ...popup('chinese', 0, 'zh_TW'), unfold: 2 },
  { ...popup('annotated', 0), group: 'sentence' },
  { ...popup('annotated', 0), group: 'subject' },
  { ...popup('chinese', 0, 'zh_CN'), group: 'sentence' },
  { ...popup('chinese', 0, 'zh_TW'), group: 'subject', search: '问题' },
  popup('annotated', 1),
  popup('annotated', 2),
  popup('annotated', 3),
  popup('annotated', 4),
  popup('chinese', 0, 'zh_CN'),
  popup('chinese', 2, 'zh_CN'),
  popup('chinese', 4, 'zh_TW'),
  popup('bare'),
  popup('notArticle'),
  popup('notChinese', undefined, 'zh_CN'),
  popup('siteOff'),
  popup('everywhereOff'),
  popup('restricted'),
  options('empty'),
  options('chosen', { locale: 'zh_CN' }),
  options('filled', { press: ['Rivers and roads', 'Add a term', 'Save'] }),
  options('filled', { locale: 'zh_TW', width: 420 }),
  options('filled', { press: ['Rivers and roads', 'Delete 河长制'] }),
  options('filled', { give: ['Import a file', 'Rivers and roads.csv'] }),
  options('filled', { give: ['Import a file', 'broken.tbx'] }),
  options('filled', { give: ['Bring a copy back', 'copy.json'] }),
  options('filled', { give: ['Bring a copy back', 'Rivers and roads.csv'] }),
  options('trouble'),
  { view: 'underline', name: 'page', locale: 'en', language: 'en' },
];
