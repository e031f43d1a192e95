import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGlossaryJson } from '../../../formats/json/read.ts';
import { offsetOf, scanJson } from '../../../formats/json/scan.ts';

const valid = (text: string) => scanJson(text, () => true) === undefined;
const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  test('takes what JSON.parse takes, and nothing else', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), fc.string({ maxLength: 2 }), (text, at, put) => {
        const place = at % (text.length + 1);
        const spoilt = text.slice(0, place) + put + text.slice(place + put.length);
        expect(valid(text)).toBe(true);
        expect([spoilt, valid(spoilt)]).toEqual([spoilt, parses(spoilt)]);
      }),
      { numRuns: 2_000 },
    );
  });
  test('tells where everything is', () => {
    const text = '{"a": [1, {"b": "x"}],\n "c": null}';
    const seen: [string, string][] = [];
    scanJson(text, (path, offset) => {
      seen.push([path.join('.'), text.slice(offset, offset + 3)]);
      return undefined;
    });
    expect(seen).toEqual([
      ['', '{"a'],
      ['a', '[1,'],
      ['a.0', '1, '],
      ['a.1', '{"b'],
      ['a.1.b', '"x"'],
      ['c', 'nul'],
    ]);
    expect(offsetOf(text, ['a', 1, 'b', 'deeper'])).toBe(text.indexOf('"x"'));
  });
  test.each([
    ['deep', '['.repeat(1_000_000)],
    ['a long string', `["${'x'.repeat(20_000_000)}`],
    ['many escapes', `["${'\\n'.repeat(5_000_000)}`],
  ])('%s does not break it', (_, text) => expect(scanJson(text, () => true)).toBeGreaterThan(0));
});

describe('readGlossaryJson', () => {
  test('a bare list, and fields that are missing', () => {
    const { entries, problems } = readGlossaryJson(
      '[{"zh":"河长制","en":"x"},\n{"zh":"林长制","gloss":"y"}]',
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ line, entry }) => [line, entry.zh])).toEqual([
      [1, '河长制'],
      [2, '林长制'],
    ]);
  });
  test.each([
    ['a comma too many', '[\n{"zh":"河长制","en":"x"},\n]', { code: 'json', line: 3, column: 1 }],
    ['no end', '[{"zh":"河长制",\n"en":"x"', { code: 'json', line: 2, column: 9 }],
    ['a comment', '[] // mine', { code: 'json', line: 1, column: 4 }],
    ['something else', '{"words":[]}', { code: 'shape', line: 1 }],
    ['a later version', '{"format":"tifa-glossary","version":2,"entries":[]}', { code: 'newer' }],
    ['a copy of everything', '{"format":"tifa","version":1}', { code: 'backup' }],
    ['nothing in it', '[]', { code: 'empty' }],
  ])('%s is refused', (_, text, problem) =>
    expect(readGlossaryJson(text)).toMatchObject({ fatal: true, entries: [], problems: [problem] }),
  );
  test('an entry of another shape is told with its place', () => {
    const text =
      '{"entries":[\n{"zh":"河长制","en":"x"},\n  {"zh":7,"en":"y"},\n"z",\n{"zh":"林长制","en":"x","freq":3}]}';
    const { entries, problems, ignored } = readGlossaryJson(text);
    expect(problems).toEqual([
      { code: 'shape', line: 3, column: 3 },
      { code: 'shape', line: 4, column: 1 },
    ]);
    expect(entries).toHaveLength(2);
    expect(ignored).toEqual(['freq']);
  });
  test('a name that objects have of their own does no harm', () => {
    const { entries } = readGlossaryJson(
      '[{"__proto__":{"zh":"坏的"},"constructor":1,"zh":"河长制","en":"x"}]',
    );
    expect(entries.map(({ entry }) => entry.zh)).toEqual(['河长制']);
    expect(({} as { zh?: string }).zh).toBeUndefined();
  });
});
