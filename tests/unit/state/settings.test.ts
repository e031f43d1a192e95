import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryArea } from './memory-area.ts';

const areas = vi.hoisted(() => ({ local: undefined as unknown, sync: undefined as unknown }));
vi.mock('wxt/browser', () => ({ browser: { storage: areas } }));

const { loadSettings, moveToSync, setSetting, setSite, sitesOff } = await import(
  '../../../state/settings.ts'
);

let local: MemoryArea;
let sync: MemoryArea;
beforeEach(() => {
  areas.local = local = new MemoryArea();
  areas.sync = sync = new MemoryArea();
});

describe('settings', () => {
  test('are the defaults until they are made', async () =>
    expect(await loadSettings('example.com')).toEqual({
      enabled: true,
      siteOn: true,
      density: 'should',
      language: 'both',
      trigger: 'hover',
      underline: 'dotted',
      theme: 'auto',
      textSize: 'normal',
    }));
  test('of how things look are synced, the switches are not', async () => {
    await setSetting('density', 'all');
    await setSetting('enabled', false);
    await setSite('example.com', false);
    expect(sync.all).toEqual({ density: 'all' });
    expect(local.all).toEqual({ enabled: false, 'site:example.com': 'off' });
    expect(await loadSettings('example.com')).toMatchObject({
      density: 'all',
      enabled: false,
      siteOn: false,
    });
  });
  test('of the version that did not sync yet hold, and are moved', async () => {
    local.stored.set('density', '"must"');
    local.stored.set('language', '"zh"');
    expect(await loadSettings('')).toMatchObject({ density: 'must', language: 'zh' });
    await moveToSync();
    expect([local.all, sync.all]).toEqual([{}, { density: 'must', language: 'zh' }]);
    expect(await loadSettings('')).toMatchObject({ density: 'must', language: 'zh' });
  });
  test('that cannot be moved stay', async () => {
    local.stored.set('density', '"must"');
    sync.fails = new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    await moveToSync();
    expect(await loadSettings('')).toMatchObject({ density: 'must' });
  });
  test('of another machine do not undo those of this one', async () => {
    local.stored.set('density', '"must"');
    sync.stored.set('density', '"all"');
    await moveToSync();
    expect(sync.all).toEqual({ density: 'all' });
    expect(await loadSettings('')).toMatchObject({ density: 'must' });
    await setSetting('density', 'should');
    expect([local.all, sync.all]).toEqual([{}, { density: 'should' }]);
  });
  test('hold where the browser syncs nothing, and from when it does', async () => {
    sync.stored.set('theme', '"light"');
    sync.fails = new Error('quota');
    await setSetting('theme', 'dark');
    expect(await loadSettings('')).toMatchObject({ theme: 'dark' });
    sync.fails = undefined;
    await setSetting('theme', 'auto');
    expect(await loadSettings('')).toMatchObject({ theme: 'auto' });
    areas.sync = undefined;
    expect(await loadSettings('')).toMatchObject({ theme: 'auto' });
    await setSetting('textSize', 'large');
    expect(await loadSettings('')).toMatchObject({ textSize: 'large' });
  });
  test('that do not fit are not set, and not written over', async () => {
    local.stored.set('density', '{"of":"another kind"}');
    expect(await loadSettings('')).toMatchObject({ density: 'should' });
    sync.stored.set('density', '"all"');
    expect(await loadSettings('')).toMatchObject({ density: 'all' });
    await moveToSync();
    expect(local.all).toEqual({ density: { of: 'another kind' } });
  });
});

test('sites that are off are listed, without the others', async () => {
  for (const host of ['b.example', 'a.example', 'c.example']) await setSite(host, false);
  await setSite('c.example', true);
  local.stored.set('site:d.example', '"always"');
  expect(await sitesOff()).toEqual(['a.example', 'b.example']);
});
