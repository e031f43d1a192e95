/** Pinyin of the words that rules put together, so that composed terms can be read aloud. */
import { pinyin } from 'pinyin-pro';
import type { Place } from '../analysis/glossary.ts';

/** Where pinyin-pro errs, or joins what is written apart. */
const READ_OTHERWISE: Record<string, string> = {
  长: 'zhǎng',
  党的: 'dǎng de',
  中全会: 'zhōng quánhuì',
  级四套班子: 'jí sì tào bānzi',
  级每套班子: 'jí měi tào bānzi',
  级各套班子: 'jí gè tào bānzi',
  级几套班子: 'jí jǐ tào bānzi',
  四套班子: 'sì tào bānzi',
  四大班子: 'sì dà bānzi',
  几套班子: 'jǐ tào bānzi',
  班子成员: 'bānzi chéngyuán',
  常委班子: 'chángwěi bānzi',
  常委班子成员: 'chángwěi bānzi chéngyuán',
  回族自治区: 'Huízú zìzhìqū',
  壮族自治区: 'Zhuàngzú zìzhìqū',
  维吾尔自治区: 'Wéiwú’ěr zìzhìqū',
};
/** Words of sessions, teams and numbers that stand in no table of rules. */
const CONNECTING =
  '中央 党中央 国务院 党的 中共 中国共产党 全国代表大会 全国人大 全国政协 中全会 次全会 次全体会议 全体会议 会议 中央委员会 第 届 次 大 全 我 本 一 二 三 四 五 六 七 八 九 十 百 规划 计划 规划纲要 常务副 副 直机关 直属机关 直各部门 直部门 直单位 直各单位 直有关部门 级机关 级四套班子 级每套班子 级各套班子 级几套班子 四套班子 四大班子 几套班子 上下 扫黑除恶 专项斗争 环境保护 生态环境保护 生态环保 环保 安全生产 主题教育 巡回'.split(
    ' ',
  );

const spelled = (word: string) => READ_OTHERWISE[word] ?? pinyin(word, { type: 'array' }).join('');

function strings(value: unknown, key: string, into: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) strings(one, key, into);
  else if (value && typeof value === 'object')
    for (const [name, one] of Object.entries(value)) strings(one, name, into);
  else if (typeof value === 'string' && /^(form|forms|also|short|suffixes|party)$/.test(key))
    for (const piece of value.split(/\{\w+\}/)) if (/^\p{Script=Han}+$/u.test(piece)) into.add(piece);
}

/** Word → pinyin, for everything in the rules’ forms and every place. */
export function pinyinPieces(
  rules: Record<string, unknown>,
  places: readonly Place[],
): Record<string, string> {
  const words = new Set(CONNECTING);
  const { genres: _genres, ...composing } = rules;
  strings(composing, '', words);
  const pieces: Record<string, string> = {};
  for (const word of words) pieces[word] = spelled(word);
  for (const { stem, short } of places)
    for (const name of [stem, short ?? stem]) {
      const syllables = pinyin(name, { type: 'array', mode: 'normal' }).join('');
      // A single character such as 赵 stands for a place only together with 县.
      if (name.length > 1) pieces[name] = syllables.charAt(0).toUpperCase() + syllables.slice(1);
    }
  return pieces;
}
