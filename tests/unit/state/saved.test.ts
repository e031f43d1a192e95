import { describe, expect, test } from 'vitest';
import { bringBack, knownId, loadKnown, markKnown } from '../../../state/known/known-terms.ts';
import { type NewSavedTerm, searchSaved } from '../../../state/saved/saved-term.ts';
import { loadSaved, removeSaved, restoreSaved, saveTerm } from '../../../state/saved/saved-terms.ts';
import { MemoryArea } from './memory-area.ts';

const term = (more: Partial<NewSavedTerm> = {}): NewSavedTerm => ({
  term: '河长制',
  entry: 'river-chief-system',
  pinyin: 'hézhǎngzhì',
  en: 'river chief system',
  gloss: { en: 'Officials answer for a river.', zh: '由领导干部负责河流。' },
  sentence: '全县推行河长制。',
  title: '清溪县治水',
  date: '2024-06-18',
  address: 'https://example.com/1',
  ...more,
});

describe('saved terms', () => {
  test('the latest first; the same in the same place once', async () => {
    const area = new MemoryArea();
    const first = await saveTerm(area, term());
    const again = await saveTerm(area, term());
    await saveTerm(area, term({ sentence: '河长制见成效。' }));
    expect(again).toEqual(first);
    expect((await loadSaved(area)).map(({ sentence }) => sentence)).toEqual([
      '河长制见成效。',
      '全县推行河长制。',
    ]);
    expect(first.when).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });
  test('removed and brought back to its place', async () => {
    const area = new MemoryArea();
    for (const sentence of ['一。', '二。', '三。']) await saveTerm(area, term({ sentence }));
    const before = await loadSaved(area);
    const [, second] = before;
    const removed = await removeSaved(area, second?.id ?? '');
    expect(await loadSaved(area)).toHaveLength(2);
    if (removed) await restoreSaved(area, removed);
    expect(await loadSaved(area)).toEqual(before);
    expect(await removeSaved(area, 'gone')).toBeUndefined();
    expect(await loadSaved(area)).toEqual(before);
  });
  test.each(['河长', 'river CHIEF', 'hezhang', '领导干部', 'example.com', '治水'])(
    '%s finds it',
    async (words) => {
      const area = new MemoryArea();
      await saveTerm(area, term());
      const saved = await loadSaved(area);
      expect(searchSaved(saved, words)).toHaveLength(1);
      expect(searchSaved(saved, 'something else')).toHaveLength(0);
    },
  );
});

describe('known terms', () => {
  test('are marked once and brought back', async () => {
    const area = new MemoryArea();
    const known = {
      id: knownId({ entry: null, text: '清溪县委' }),
      zh: '清溪县委',
      en: 'Qingxi County Committee',
    };
    await markKnown(area, known);
    await markKnown(area, known);
    expect(await loadKnown(area)).toMatchObject([known]);
    await bringBack(area, known.id);
    expect(await loadKnown(area)).toEqual([]);
  });
});
