import { FUNCTION_WORDS, VERBS } from './boundary-words.ts';

/** Adverbs that belong to the action counted: 集中自学, 联合执法. Before a number they begin the phrase. */
export const KEPT = new Set(['集中', '联合', '现场', '直接']);

const EXCEPTIONS = new Map<string, string[]>();
const INDEX = new Map<string, string[]>();
for (const entry of `${FUNCTION_WORDS} ${VERBS}`.split(/\s+/).filter(Boolean)) {
  const [word = '', ...exceptions] = entry.split('/');
  EXCEPTIONS.set(word, [...(EXCEPTIONS.get(word) ?? []), ...exceptions]);
  const list = INDEX.get(word.charAt(0)) ?? [];
  if (!list.includes(word)) list.push(word);
  INDEX.set(word.charAt(0), list);
}
for (const list of INDEX.values()) list.sort((a, b) => b.length - a.length);

function excepted(text: string, at: number, word: string): boolean {
  return (EXCEPTIONS.get(word) ?? []).some((longer) => {
    for (let offset = longer.indexOf(word); offset >= 0; offset = longer.indexOf(word, offset + 1))
      if (text.startsWith(longer, at - offset)) return true;
    return false;
  });
}

/** Verbs and function words alike make a noun with one of these behind: 就业率, 增加值, 获得者. */
const NOUN_SUFFIX = /[率值额量数者费员站点期券权金税力度面价书证版区群家户]/;

const suffixed = (text: string, at: number, word: string): boolean =>
  word.length === 2 && NOUN_SUFFIX.test(text.charAt(at + 2));

/** Verbs that are nouns at the end of a phrase: 预算收入, 新增就业. */
export const NOMINAL = new Set(
  '收入 投入 支出 输出 出口 进口 就业 捐款 捐赠 死亡 受伤 失踪 覆盖 实施 保障 上市 访问 表彰 奖励 占比 介绍 报名 种植 养殖 搬迁 采购 拍摄 调查 审查 接种 入住 退役 增长 下降 减少 增加 演出 捐出'.split(
    ' ',
  ),
);

/** The boundary word that begins at `at`, or an empty string. */
export function boundaryWord(text: string, at: number): string {
  return (
    INDEX.get(text.charAt(at))?.find(
      (word) => text.startsWith(word, at) && !suffixed(text, at, word) && !excepted(text, at, word),
    ) ?? ''
  );
}
