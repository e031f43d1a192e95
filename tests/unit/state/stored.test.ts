import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { dropAside, listAsides, loadAside } from '../../../state/stored/aside.ts';
import { readShape, type Shape } from '../../../state/stored/shape.ts';
import { changeKey, loadKey, UnreadableError } from '../../../state/stored/stored.ts';
import { MemoryArea } from './memory-area.ts';

/** A shape in its third version: first a text, then a list of texts, now of objects. */
const shape: Shape<{ name: string }[]> = {
  version: 3,
  schema: v.pipe(
    v.strictObject({ version: v.literal(3), list: v.array(v.strictObject({ name: v.string() })) }),
    v.transform(({ list }) => list),
  ),
  write: (list) => ({ list }),
  empty: () => [],
  moves: {
    1: ({ names }: { names: string }) => {
      if (names === 'unmovable') throw new Error('cannot be moved');
      return { version: 2, list: names.split(',') };
    },
    2: ({ list }: { list: string[] }) => ({ version: 3, list: list.map((name) => ({ name })) }),
  },
};
const wanted = [{ name: 'a' }, { name: 'b' }];

describe('readShape', () => {
  test.each([
    ['of version 1', { version: 1, names: 'a,b' }],
    ['of version 2', { version: 2, list: ['a', 'b'] }],
    ['of version 3', { version: 3, list: wanted }],
  ])('data %s load', (_, raw) => expect(readShape(shape, raw)).toEqual({ value: wanted }));
  test('nothing is the empty value', () => expect(readShape(shape, undefined)).toEqual({ value: [] }));
  test.each([
    ['no object', 'text', 'corrupt'],
    ['null', null, 'corrupt'],
    ['no version', { list: [] }, 'corrupt'],
    ['version 0', { version: 0 }, 'corrupt'],
    ['another shape in this version', { version: 3, list: [{ nom: 'a' }] }, 'corrupt'],
    ['a field too many', { version: 3, list: [], more: 1 }, 'corrupt'],
    ['a later version', { version: 4 }, 'newer'],
    ['a move that throws', { version: 1, names: 'unmovable' }, 'unmoved'],
    ['a move of something else', { version: 1 }, 'unmoved'],
    ['a move that ends in another shape', { version: 2, list: [1] }, 'unmoved'],
  ])('%s is told', (_, raw, trouble) => expect(readShape(shape, raw)).toMatchObject({ trouble }));
  test('a move cannot change what was stored', () => {
    const spoiling = {
      ...shape,
      moves: {
        2: (old: { list: unknown[] }) => {
          old.list.length = 0;
          throw new Error('half-way');
        },
      },
    };
    const raw = { version: 2, list: ['a'] };
    readShape(spoiling, raw);
    expect(raw).toEqual({ version: 2, list: ['a'] });
  });
});

describe('changeKey', () => {
  test('writes moved data in the present version', async () => {
    const area = new MemoryArea({ key: { version: 1, names: 'a' } });
    await changeKey(area, 'key', shape, (list) => [...list, { name: 'b' }]);
    expect(area.all).toEqual({ key: { version: 3, list: wanted } });
  });
  test.each([
    ['a failed move', { version: 1, names: 'unmovable' }],
    ['a later version', { version: 4, all: 'else' }],
  ])('%s leaves the data, neither shown nor written over', async (_, raw) => {
    const area = new MemoryArea({ key: raw });
    await expect(loadKey(area, 'key', shape)).rejects.toThrow(UnreadableError);
    await expect(changeKey(area, 'key', shape, () => [])).rejects.toThrow(UnreadableError);
    expect(area.all).toEqual({ key: raw });
  });
  test('a change that throws, or a write that fails, leaves the storage as it was', async () => {
    const area = new MemoryArea({ key: { version: 3, list: wanted } });
    const before = area.all;
    const thrown = changeKey(area, 'key', shape, () => {
      throw new Error('no');
    });
    await expect(thrown).rejects.toThrow('no');
    area.fails = new Error('QUOTA_BYTES quota exceeded');
    await expect(changeKey(area, 'key', shape, () => [])).rejects.toThrow('QUOTA_BYTES');
    expect(area.all).toEqual(before);
  });
  test('changes at the same time are made one after the other', async () => {
    const area = new MemoryArea();
    const names = Array.from({ length: 20 }, (_, at) => ({ name: `${at}` }));
    await Promise.all(names.map((name) => changeKey(area, 'key', shape, (list) => [...list, name])));
    expect(await loadKey(area, 'key', shape)).toEqual(names);
  });
});

describe('corrupt data', () => {
  const raw = { version: 3, list: 'broken' };
  test('are set aside, said, and can be had as they were or let go', async () => {
    const area = new MemoryArea({ key: raw });
    expect(await loadKey(area, 'key', shape)).toEqual([]);
    expect(area.stored.has('key')).toBe(false);
    const [aside, ...more] = await listAsides(area);
    expect(more).toEqual([]);
    expect(aside).toMatchObject({ of: 'key', why: expect.stringContaining('list') });
    if (!aside) return;
    expect(await loadAside(area, aside)).toEqual(raw);
    await dropAside(area, aside);
    expect(await listAsides(area)).toEqual([]);
    expect(area.stored.has(aside.key)).toBe(false);
  });
  test('twice at the same moment are kept twice', async () => {
    const area = new MemoryArea({ a: raw, b: { ...raw, list: 2 }, c: { ...raw, list: 3 } });
    await Promise.all(['a', 'b', 'c'].map((key) => loadKey(area, key, shape)));
    const kept = await Promise.all((await listAsides(area)).map((aside) => loadAside(area, aside)));
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(expect.arrayContaining([raw, { ...raw, list: 2 }, { ...raw, list: 3 }]));
  });
  test('stay where they are when they cannot be copied', async () => {
    const area = new MemoryArea({ key: raw });
    area.fails = new Error('disk full');
    await expect(loadKey(area, 'key', shape)).rejects.toThrow('disk full');
    expect(area.all).toEqual({ key: raw });
  });
});
