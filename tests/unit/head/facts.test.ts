import { describe, expect, it } from 'vitest';
import { articleFacts } from '../../../analysis/text/head.ts';

const body =
  '9月10日上午，全县干部在河堤上植树。大家说，树多了，河水就清了。今年已经植树两千棵。\n第二段也是正文，说的是另一件事情。';

describe('date', () => {
  it.each([
    ['25.11.2019  05:43', '2019-11-25T05:43'],
    ['2022-01-28', '2022-01-28'],
    ['2022-01-28 20:04:17', '2022-01-28T20:04'],
    ['2019年11月25日', '2019-11-25'],
    ['２０１９年１１月２５日', '2019-11-25'],
    ['二〇一九年十一月二十五日', '2019-11-25'],
    ['发布时间：2019/11/25 08:00　来源：青河日报', '2019-11-25T08:00'],
  ])('%s', (line, expected) => {
    expect(articleFacts(`青河植树忙\n${line}\n${body}`).facts.date).toBe(expected);
    expect(articleFacts(`青河植树忙\n${body}\n${line}`).facts.date).toBe(expected);
  });
  it('is not taken from the body', () => {
    expect(articleFacts(`青河植树忙\n2018年3月5日，全县开会。\n${body}`).facts.date).toBeUndefined();
  });
});

describe('title', () => {
  it.each([
    ['青河扎实开展“植树月”活动综述', '青河扎实开展“植树月”活动综述'],
    ['县长要求 保护河堤', '县长要求 保护河堤'],
    ['青河日报记者 李淼 摄\n政府工作报告', '政府工作报告'],
  ])('%s', (head, expected) => {
    expect(articleFacts(`${head}\n${body}`).facts.title).toBe(expected);
  });
  it.each(['各位代表：', '新华社青河9月10日电（记者李淼）今天，全县植树。', '9月10日上午，全县干部植树。'])(
    'is none in %s',
    (head) => {
      expect(articleFacts(`${head}\n${body}`).facts.title).toBeUndefined();
    },
  );
  it('is no section heading behind a paragraph', () => {
    expect(articleFacts(`${body}\n把树种好\n${body}`).facts.title).toBeUndefined();
  });
});

describe('source', () => {
  it.each([
    ['来源：青河日报', '青河日报'],
    ['稿件来源: 新河网 责任编辑：王五', '新河网'],
    ['新华社青河9月10日电（记者李淼）今天', '新华社'],
    ['央视网消息（新闻联播）：今天', '央视网'],
  ])('%s', (line, expected) => {
    expect(articleFacts(`青河植树忙\n${line}\n${body}`).facts.source).toBe(expected);
  });
});

describe('author', () => {
  it.each([
    ['记者 方晓儒', '方晓儒'],
    ['本报记者 方晓儒 李淼', '方晓儒 李淼'],
    ['（记者方晓儒 通讯员李淼）', '方晓儒 李淼'],
    ['文/图 方晓儒', '方晓儒'],
    ['作者：方晓儒', '方晓儒'],
    ['记者 王　伟', '王伟'],
    ['青河日报·新河网记者 方晓儒 来源：青河日报', '方晓儒'],
    ['【文/青河网专栏作者 方晓儒】', '方晓儒'],
    ['全县都在植树。（作者：方晓儒，系县林业局职工）', '方晓儒'],
    ['全县都在植树。（方晓儒 李淼 ）', '方晓儒 李淼'],
    ['新华社青河9月10日电（方晓儒、李淼）', '方晓儒 李淼'],
  ])('%s', (line, expected) => {
    expect(articleFacts(`青河植树忙\n${body}\n${line}`).facts.author).toBe(expected);
  });
  it('is not the editor nor the photographer', () => {
    for (const line of [
      '记者了解到，树已成林',
      '记者博客 联系我们',
      '责任编辑：方晓儒',
      '（责编：方晓儒）',
      '方晓儒 摄',
    ]) {
      expect(articleFacts(`青河植树忙\n${body}\n${line}`).facts.author).toBeUndefined();
    }
  });
  it('is given with its place in the text', () => {
    const text = `青河植树忙\n${body}\n  记者 方晓儒`;
    expect(articleFacts(text).bylines.map(({ start, end }) => text.slice(start, end))).toEqual(['方晓儒']);
  });
});
