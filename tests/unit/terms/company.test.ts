/** Words that are terms only in some company: each one where it is meant, and where it is not. */
import { describe, expect, test } from 'vitest';
import { find } from './finder.ts';

const marked = (text: string) =>
  find(text)
    .flatMap((term) => [term, ...(term.parts ?? [])])
    .map(({ text: form }) => form);

const OFFICIAL = '市委召开会议，传达中央纪委全会精神，做到“两个维护”，增强“四个意识”。';

describe.each([
  ['反馈', `${OFFICIAL}省委巡视组反馈意见后，市委立即整改。`, '店家说顾客的反馈不错，大家都很满意。'],
  ['初心', `${OFFICIAL}党员要守初心、担使命。`, '他做面包三十年，初心没有变，味道也没有变。'],
  ['使命', `${OFFICIAL}党员要牢记初心和使命。`, '骑士的使命是找到那只杯子，故事就这样开始。'],
  ['巡视', `${OFFICIAL}省委启动新一轮巡视。`, '夜里保安在院子里巡视了一圈，什么也没有发现。'],
  ['反腐', `${OFFICIAL}反腐败斗争形势依然严峻，反腐要一严到底。`, '这种木料经过反腐蚀处理，可以放在室外。'],
  ['两会', `${OFFICIAL}全国两会三月在北京召开，代表们从两会归来。`, '他这两会儿都不在家，你晚点再来。'],
  ['人大', `${OFFICIAL}市人大开展执法检查，人大代表参加。`, '来的人大约有三十个，人大多是邻居。'],
  ['十九大', `${OFFICIAL}学习党的十九大精神。`, '这条路在第十九大街的北边。'],
  ['整改', `${OFFICIAL}对照问题抓好整改。`, '他想把旧房子整改一下，换个厨房。'],
  ['群众', `${OFFICIAL}深入群众听取意见。`, '他演过很多年的群众演员。'],
])('%s', (word, meant, not) => {
  test('where it is meant', () => expect(marked(meant).some((form) => form.includes(word))).toBe(true));
  test('where it is not', () => expect(marked(not).filter((form) => form.includes(word))).toEqual([]));
});

test('a top ten is no congress', () => {
  expect(find(`${OFFICIAL}十大品牌和十大新闻揭晓。`).filter(({ text }) => text.includes('十大'))).toEqual([]);
});
