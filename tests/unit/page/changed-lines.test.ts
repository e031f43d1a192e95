/** Analysing the changed lines alone gives what analysing the whole text gives, as far as a line’s own words say it. */
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../analysis/types.ts';
import { changedPiece } from '../../../page/changed-lines.ts';

/** Stands in for the analysis: every 提法 is a term, 甲 and 乙 are people, each number a figure. */
function analyse(text: string): Analysis {
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      text: word,
    }));
  const people = ['甲', '乙'].flatMap((name) => {
    const mentions = found(new RegExp(name, 'g')).map(({ start, end }): [number, number] => [start, end]);
    return mentions.length ? [{ name, offices: [], mentions, role: 'other' as const }] : [];
  });
  return {
    article: {},
    terms: found(/提法/g) as never,
    figures: found(/\d+/g) as never,
    dates: [],
    documents: [],
    people,
  };
}

const textOf = (lines: string[]) => {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  return { lines: lines.map((text) => ({ text })), starts, text: lines.join('\n') };
};

const sorted = (analysis: Analysis) => ({
  ...analysis,
  people: analysis.people
    .map((person) => ({ ...person, mentions: [...person.mentions].sort((a, b) => a[0] - b[0]) }))
    .sort((a, b) => a.name.localeCompare(b.name)),
});

const LINES = Array.from(
  { length: 120 },
  (_, i) => `第${i}段，${i % 3 ? '甲' : '乙'}说的提法，${'都是普通的话，'.repeat(5)}`,
);

describe('changedPiece', () => {
  const cases: [string, (lines: string[]) => string[]][] = [
    ['a line in the middle', (l) => l.with(60, '改为另一提法，乙说，共7件提法。')],
    ['the first line', (l) => l.with(0, '题为提法1')],
    ['the last line', (l) => l.with(-1, '末段99提法甲')],
    ['lines added at the end', (l) => [...l, '新的提法一段甲', '又一段5提法']],
    ['lines added at the beginning', (l) => ['新的提法', ...l]],
    ['a line taken out', (l) => l.toSpliced(40, 1)],
    ['three lines become one', (l) => l.toSpliced(40, 3, '合为一段提法乙12')],
    ['the last lines taken out', (l) => l.slice(0, -5)],
    ['a line like its neighbour', (l) => l.toSpliced(50, 0, l[50] as string)],
  ];
  it.each(cases)('%s', (_what, change) => {
    const before = textOf(LINES);
    const now = textOf(change(LINES));
    const piece = changedPiece(before, now, 0);
    if (!piece) throw new Error('the whole text is to be analysed');
    expect(piece.text?.length ?? 0).toBeLessThan(2_600);
    const merged = piece.into(analyse(before.text), analyse(piece.text ?? ''));
    expect(sorted(merged)).toEqual(sorted(analyse(now.text)));
  });

  it('is none where the text is short, or half of it has changed piece by piece', () => {
    const short = textOf(LINES.slice(0, 20));
    expect(changedPiece(short, textOf([...LINES.slice(0, 19), '改'] as string[]), 0)).toBeUndefined();
    const [before, now] = [textOf(LINES), textOf(LINES.with(60, '改为另一提法。'))];
    expect(changedPiece(before, now, 0)).toBeDefined();
    expect(changedPiece(before, now, now.text.length / 2)).toBeUndefined();
    expect(changedPiece(before, textOf(LINES.map((line) => `${line}。`)), 0)).toBeUndefined();
  });
});
