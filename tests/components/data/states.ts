import type { PopupState } from '../../../messages/popup.ts';
import { bare, reading, unread } from './reading.ts';

const annotated: PopupState = {
  reading,
  supported: true,
  host: 'www.yunxi-ribao.example',
  siteOn: true,
  siteAlways: false,
  everywhereOn: true,
  density: 'should',
  language: 'en',
};

export const states = {
  annotated,
  chinese: { ...annotated, language: 'zh', density: 'all' },
  bare: { ...annotated, reading: bare, host: '' },
  notArticle: { ...annotated, reading: unread },
  notChinese: { ...annotated, reading: null, host: 'example.com' },
  siteOff: { ...annotated, reading: { ...unread, state: 'off' }, siteOn: false },
  everywhereOff: { ...annotated, reading: null, everywhereOn: false },
  restricted: { ...annotated, reading: null, supported: false, unsupportedReason: 'restricted', host: '' },
} satisfies Record<string, PopupState>;
