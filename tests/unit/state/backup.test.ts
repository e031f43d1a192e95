import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../formats/backup/file.ts';
import type { Backup } from '../../../state/backup/backup.ts';
import { changesNothing, previewBackup } from '../../../state/backup/preview.ts';
import { gather, restore } from '../../../state/backup/restore.ts';
import { markKnown } from '../../../state/known/known-terms.ts';
import type { OwnEntry } from '../../../state/own/entry.ts';
import { createGlossary, listGlossaries, loadEntries } from '../../../state/own/glossaries.ts';
import { saveTerm } from '../../../state/saved/saved-terms.ts';
import { MemoryArea } from './memory-area.ts';

const entry = (zh: string, en: string): OwnEntry => ({ zh, forms: [], en, gloss: '', tags: [] });

async function filled(): Promise<MemoryArea> {
  const area = new MemoryArea();
  await createGlossary(area, 'Rivers', [entry('河长制', 'river chief'), entry('湖长制', 'lake chief')]);
  await saveTerm(area, {
    term: '河长制',
    entry: null,
    en: 'x',
    gloss: { en: '', zh: '' },
    sentence: 's',
    title: 't',
    address: 'a',
  });
  await markKnown(area, { id: 'k', zh: '治水', en: 'water control' });
  return area;
}

async function copyOf(area: MemoryArea): Promise<Backup> {
  return { settings: { density: 'all', theme: 'dark' }, sitesOff: ['example.com'], ...(await gather(area)) };
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a copy of everything', () => {
  test('comes back from its file as it was', async () => {
    const copy = await copyOf(await filled());
    expect(readBackup(bytes(writeBackup(copy, '2024-06-18T00:00:00Z')))).toEqual(copy);
  });
  test('brought back into an empty storage is all there', async () => {
    const copy = await copyOf(await filled());
    const empty = new MemoryArea();
    await restore(empty, copy, { replace: false });
    expect(await copyOf(empty)).toEqual(copy);
  });
  test('brought back where it is from changes nothing', async () => {
    const area = await filled();
    const copy = await copyOf(area);
    expect(changesNothing(previewBackup(copy, copy))).toBe(true);
    await restore(area, copy, { replace: true });
    expect(await copyOf(area)).toEqual(copy);
  });
});

describe('onto something else', () => {
  const setUp = async () => {
    const copy = await copyOf(await filled());
    const area = new MemoryArea();
    await createGlossary(area, 'Rivers', [entry('河长制', 'mine'), entry('林长制', 'forest chief')]);
    return { copy, area };
  };
  test('is told before', async () => {
    const { copy, area } = await setUp();
    const preview = previewBackup(
      { settings: { density: 'must' }, sitesOff: [], ...(await gather(area)) },
      copy,
    );
    expect(preview.settings).toEqual([
      { key: 'density', mine: 'must', theirs: 'all' },
      { key: 'theme', mine: '', theirs: 'dark' },
    ]);
    expect(preview.sitesOff).toEqual(['example.com']);
    expect(preview.glossaries).toMatchObject([
      { mine: { name: 'Rivers' }, add: [{ entry: { zh: '湖长制' } }], conflicts: [{ mine: { en: 'mine' } }] },
    ]);
    expect([preview.saved.add.length, preview.known.add.length]).toEqual([1, 1]);
  });
  test.each([
    [false, 'mine'],
    [true, 'river chief'],
  ])('with replace %s, the one that differs is %s; nothing is lost', async (replace, en) => {
    const { copy, area } = await setUp();
    await restore(area, copy, { replace });
    const [only, ...more] = await listGlossaries(area);
    expect([more, only?.count]).toEqual([[], 3]);
    const entries = await loadEntries(area, only?.id ?? '');
    expect(entries.map(({ zh }) => zh)).toEqual(['河长制', '林长制', '湖长制']);
    expect(entries[0]?.en).toBe(en);
  });
  test('a failure leaves everything as it was', async () => {
    const { copy, area } = await setUp();
    const before = area.all;
    area.fails = new Error('QUOTA_BYTES quota exceeded');
    await expect(restore(area, copy, { replace: true })).rejects.toThrow('QUOTA_BYTES');
    expect(area.all).toEqual(before);
  });
});

describe('a file that is no copy is refused with a reason and a place', () => {
  test.each([
    ['broken', '{"format":"tifa",\n"version":1,}', { code: 'json', line: 2, column: 13 }],
    ['a glossary', '{"format":"tifa-glossary","version":1,"entries":[]}', { code: 'not-backup' }],
    ['something else', '[]', { code: 'not-backup' }],
    ['of a later version', '{"format":"tifa","version":2}', { code: 'newer' }],
    ['nothing', '', { code: 'empty' }],
  ])('%s', (_, text, problem) => expect(readBackup(bytes(text))).toEqual({ problem }));
  test('a setting that is none', async () => {
    const text = writeBackup(await copyOf(await filled()), 'now').replace('"all"', '"none"');
    expect(readBackup(bytes(text))).toMatchObject({
      problem: { code: 'shape', line: 1, text: 'settings.density' },
    });
  });
  test('an entry that could not be typed in', async () => {
    const text = writeBackup(await copyOf(await filled()), 'now').replace('湖长制', '湖\\u202e长制');
    expect(readBackup(bytes(text))).toMatchObject({ problem: { code: 'invisible', line: 5, field: 'zh' } });
  });
});
