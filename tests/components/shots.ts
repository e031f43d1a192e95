import type { Locale } from './texts.ts';

export interface Shot {
  view: 'card' | 'popup' | 'underline';
  name: string;
  locale: Locale;
  language: 'en' | 'zh' | 'both';
  /** The popup's tab to open first, by its position from 0. */
  tab?: number;
  /** Figures whose sentence is unfolded first, by their place in the list from 1. */
  unfold?: number;
  /** What the figures are searched for first. */
  search?: string;
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
  { view: 'underline', name: 'page', locale: 'en', language: 'en' },
];
