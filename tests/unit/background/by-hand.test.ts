import { describe, expect, it } from 'vitest';
import { menuState } from '../../../background/menu-state.ts';
import { whyUnsupported } from '../../../background/unsupported.ts';

const tab = { reader: 'annotated', host: 'www.yunling.example', enabled: true, always: false } as const;
const visible = (facts: Parameters<typeof menuState>[0]) =>
  Object.entries(menuState(facts)).flatMap(([name, { visible: shown }]) => (shown ? [name] : []));

describe('menuState', () => {
  it.each([
    ['an article', tab, ['always', 'never', 'selection']],
    [
      'a Chinese page that is none',
      { ...tab, reader: 'not-article' },
      ['page', 'always', 'never', 'selection'],
    ],
    ['a page in another language', { ...tab, reader: undefined }, ['selection']],
    ['a page that is switched off', { ...tab, reader: 'off' }, ['selection']],
    ['a local file', { ...tab, reader: 'not-article', host: '' }, ['page', 'selection']],
    ['all switched off', { ...tab, enabled: false }, []],
  ] as const)('%s', (_what, facts, names) => expect(visible(facts)).toEqual(names));
});

describe('whyUnsupported', () => {
  it.each([
    [undefined, 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['view-source:https://yunling.example/', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/zh-CN/firefox/', 'store'],
    ['https://yunling.example/notice.PDF?v=2', 'pdf'],
    ['file:///home/reader/notice.html', 'file'],
    ['https://yunling.example/pdf/', 'restricted'],
    ['https://addons.mozilla.org.yunling.example/', 'restricted'],
  ])('%s', (url, code) => expect(whyUnsupported(url)).toBe(code));
});
