import { describe, expect, test } from 'vitest';
import { csvCell, toCsv } from '../../../../components/popup/export/csv.ts';
import { figures } from '../../../components/data/figures.ts';
import { reading } from '../../../components/data/reading.ts';
import { readMessages } from '../../../components/texts.ts';
import { translator } from '../../../components/translate.ts';

const t = translator(readMessages('en'));

describe('csvCell', () => {
  test.each([
    ['党员', '党员'],
    ['甲,乙', '"甲,乙"'],
    ['“甲”', '“甲”'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    [undefined, ''],
  ])('%j → %j', (cell, written) => expect(csvCell(cell)).toBe(written));
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\t=1', '\rx', '＝1+1', '－1', '＠x', '＋1'])(
    'text %j cannot run',
    (cell) => expect(csvCell(cell).replace(/^"/, '')).toMatch(/^'/),
  );
  test('an apostrophe is inside the quotes, where the cell is', () =>
    expect(csvCell('=A1,"x"')).toBe(`"'=A1,""x"""`));
  test.each([
    [145000000, '145000000'],
    [82.3, '82.3'],
    [-1.5, '-1.5'],
    [0.05, '0.05'],
    [1.1e21, '1100000000000000000000'],
    [0, '0'],
  ])('%d is a number, exact, without grouping', (value, written) => expect(csvCell(value)).toBe(written));
});

describe('toCsv', () => {
  const csv = toCsv({ figures, text: reading.text }, t);
  const lines = csv.split('\r\n');
  test('a line a figure under the heads, each ended by CRLF', () => {
    expect(lines).toHaveLength(figures.length + 2);
    expect(lines.at(-1)).toBe('');
    expect(lines[0]?.split(',')).toHaveLength(10);
  });
  test('every column of a figure, with its sentence', () => {
    const head = '党员,云溪市,86000,,about,名,,count,约8.6万名党员,';
    const line = lines.find((one) => one.startsWith(head)) ?? '';
    expect(line).toContain('走访群众超过21万人次');
    const down = lines.find((one) => one.includes(',18%,')) ?? '';
    expect(down).toContain(',18,,,%,down,percentage,');
  });
});
