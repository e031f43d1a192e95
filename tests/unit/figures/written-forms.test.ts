import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../analysis/figures/index.ts';

const brief = (text: string) => findFigures(text).map((f) => [f.value, f.unit]);

describe('rarer ways to write a figure', () => {
  test.each<[string, [number, string][]]>([
    ['利润同比提高半成。', [[0.5, '成']]],
    ['仓库里都是半成品。', []],
    ['利率上调 六 个 百 分 点。', [[6, '个百分点']]],
    [
      '当日一美元兑149日元50钱。',
      [
        [1, '美元'],
        [149.5, '日元'],
      ],
    ],
    ['一元化管理。', []],
    ['赏给他二两银子。', [[2, '两']]],
    ['库存白银1234两。', [[1234, '两']]],
    ['双方半斤八两。', []],
    ['2023两会时间开启。', []],
  ])('%s', (text, wanted) => {
    expect(brief(text)).toEqual(wanted);
  });
});
