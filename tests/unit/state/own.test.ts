import { describe, expect, test } from 'vitest';
import { faultsOf, tidyEntry } from '../../../state/own/check.ts';
import { indexOfHead, putEntry, removeEntry, restoreEntry, searchEntries } from '../../../state/own/edit.ts';
import { headKey, type OwnEntry } from '../../../state/own/entry.ts';
import {
  changeEntries,
  changeHead,
  createGlossary,
  listGlossaries,
  loadEntries,
  removeGlossary,
  restoreGlossary,
} from '../../../state/own/glossaries.ts';
import { merge, previewMerge } from '../../../state/own/merge.ts';
import { ownEntries } from '../../../state/own/to-glossary.ts';
import { MemoryArea } from './memory-area.ts';

const entry = (zh: string, more: Partial<OwnEntry> = {}): OwnEntry => ({
  zh,
  forms: [],
  en: `the ${zh}`,
  gloss: '',
  tags: [],
  ...more,
});
const river = entry('河长制', { pinyin: 'hézhǎngzhì', gloss: 'Officials answer for a river.' });
const forest = entry('林长制', { tags: ['ecology'] });

describe('glossaries in the storage', () => {
  test('made, switched, renamed, changed, and counted', async () => {
    const area = new MemoryArea();
    const { id } = await createGlossary(area, 'Mine', [river]);
    await changeHead(area, id, { name: 'Rivers', on: false });
    await changeEntries(area, id, (entries) => [...entries, forest]);
    expect(await listGlossaries(area)).toEqual([{ id, name: 'Rivers', on: false, count: 2 }]);
    expect(await loadEntries(area, id)).toEqual([river, forest]);
  });
  test('removed and brought back to its place', async () => {
    const area = new MemoryArea();
    const first = await createGlossary(area, 'A', [river]);
    await createGlossary(area, 'B', [forest]);
    const stored = async () => [await listGlossaries(area), await loadEntries(area, first.id)];
    const before = await stored();
    const removed = await removeGlossary(area, first.id);
    expect((await listGlossaries(area)).map(({ name }) => name)).toEqual(['B']);
    expect(Object.keys(area.all)).toHaveLength(2);
    await restoreGlossary(area, removed);
    expect(await stored()).toEqual(before);
  });
  test('a change of a glossary that is gone is refused', async () => {
    await expect(changeEntries(new MemoryArea(), 'gone', () => [])).rejects.toThrow('gone');
  });
});

describe('what the analysis gets', () => {
  test('entries of the glossaries that are on, in the order of the list', async () => {
    const area = new MemoryArea();
    await createGlossary(area, 'A', [river]);
    const off = await createGlossary(area, 'off', [entry('断头路')]);
    const last = await createGlossary(area, 'B', [{ ...forest, forms: ['林长'], source: 'a paper' }]);
    await changeHead(area, off.id, { on: false });
    const entries = await ownEntries(area);
    expect(entries.map(({ zh }) => zh)).toEqual(['河长制', '林长制']);
    expect(entries[1]).toMatchObject({
      id: `own:${last.id}:林长制`,
      forms: ['林长'],
      level: 'must',
      sources: [{ title: 'a paper' }],
    });
  });
  test('a glossary that cannot be read does not take the others along', async () => {
    const area = new MemoryArea();
    const { id } = await createGlossary(area, 'A', [river]);
    await createGlossary(area, 'B', [forest]);
    await area.set({ [`glossary:${id}`]: { version: 99 } });
    expect((await ownEntries(area)).map(({ zh }) => zh)).toEqual(['林长制']);
  });
});

describe('heads', () => {
  test.each([
    ['“四个一”', '四个一'],
    [' 四个一 ', '四个一'],
    ['「四个一」', '四个一'],
    ['１＋４', '1+4'],
  ])('%s is the head %s', (a, b) => expect(headKey(a)).toBe(headKey(b)));
});

describe('editing', () => {
  const entries = [river, forest];
  test('an entry of the same head is replaced, a new one put on top', () => {
    const changed = { ...river, en: 'river chief system' };
    expect(putEntry(entries, changed)).toEqual([changed, forest]);
    expect(putEntry(entries, entry('湖长制')).map(({ zh }) => zh)).toEqual(['湖长制', '河长制', '林长制']);
  });
  test('a head can be changed in place', () =>
    expect(putEntry(entries, entry('湖长制'), '河长制').map(({ zh }) => zh)).toEqual(['湖长制', '林长制']));
  test('removed and brought back', () => {
    const at = indexOfHead(entries, '河长制');
    const left = removeEntry(entries, '河长制');
    expect(left).toEqual([forest]);
    expect(restoreEntry(left, river, at)).toEqual(entries);
    expect(restoreEntry(entries, river, 0)).toEqual(entries);
    expect(removeEntry(entries, '没有的')).toEqual(entries);
  });
  test.each([
    ['河长', ['河长制']],
    ['HEZHANG', ['河长制']],
    ['hézhǎng', ['河长制']],
    ['answer for', ['河长制']],
    ['ecology', ['林长制']],
    ['长制', ['河长制', '林长制']],
    ['', ['河长制', '林长制']],
    ['nothing', []],
  ])('%j finds %j', (words, found) =>
    expect(searchEntries(entries, words).map(({ zh }) => zh)).toEqual(found),
  );
});

describe('what is taken', () => {
  const codes = (one: OwnEntry) => faultsOf(one).map(({ code }) => code);
  test('an entry with a rendering or a gloss', () => {
    expect(codes(entry('河长制'))).toEqual([]);
    expect(codes(entry('河长制', { en: '', gloss: 'x' }))).toEqual([]);
  });
  test.each([
    ['no term', entry(''), ['no-term']],
    ['no meaning', entry('河长制', { en: '' }), ['no-meaning']],
    ['one character', entry('河'), ['too-short']],
    ['marks alone', entry('“”、'), ['too-short']],
    ['a long term', entry('河'.repeat(101)), ['too-long']],
    ['a long gloss', entry('河长制', { gloss: 'x'.repeat(10_001) }), ['too-long']],
    [
      'too many forms',
      entry('河长制', { forms: Array.from({ length: 51 }, (_, at) => `河长${at}`) }),
      ['too-many'],
    ],
    ['a control character', entry('河长制', { gloss: 'a\u0000b' }), ['control']],
    ['half a character', entry('河长制', { en: 'a\ud800b' }), ['control']],
    ['a term turned round', entry('河\u202e长制'), ['invisible']],
    ['a form with a zero-width blank', entry('河长制', { forms: ['河\u200b长'] }), ['invisible']],
    ['a term of two lines', entry('河长\n制'), ['invisible']],
  ])('not %s', (_, one, faults) => expect(codes(one)).toEqual(faults));
  test('markup is text', () =>
    expect(codes(entry('<b>河长</b>', { gloss: '<script>1</script>' }))).toEqual([]));
  test('trimmed, composed, without doubles', () =>
    expect(
      tidyEntry({
        zh: ' 河长制 ',
        forms: ['河长', '河长', ' ', '河长制'],
        pinyin: 'he\u0301zha\u030cng',
        en: ' x\r\ny ',
        gloss: '',
        source: ' ',
        tags: ['a', 'a '],
      }),
    ).toEqual({ zh: '河长制', forms: ['河长'], pinyin: 'hézhǎng', en: 'x\ny', gloss: '', tags: ['a'] }));
});

describe('merging', () => {
  const read = [river, { ...forest, en: 'forest chief system' }, entry('湖长制')].map((one, at) => ({
    line: at + 2,
    entry: one,
  }));
  test('tells what is new, what is there, and what differs', () => {
    const preview = previewMerge([river, forest], read);
    expect(preview.add.map(({ line }) => line)).toEqual([4]);
    expect(preview.equal.map(({ line }) => line)).toEqual([2]);
    expect(preview.conflicts).toEqual([
      { line: 3, mine: forest, theirs: { ...forest, en: 'forest chief system' } },
    ]);
  });
  test('replaces nothing unless it is said', () => {
    expect(merge([river, forest], read, new Set())).toEqual([river, forest, entry('湖长制')]);
    expect(merge([river, forest], read, new Set([headKey('林长制')]))[1]?.en).toBe('forest chief system');
  });
  test('keeps what has come since the preview', () =>
    expect(merge([entry('湖长制', { en: 'typed meanwhile' })], read, new Set())[0]?.en).toBe(
      'typed meanwhile',
    ));
});
