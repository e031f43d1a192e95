/**
 * Names in quotation marks of campaigns, methods and schemes that no entry explains: “转作风、提效能”专项行动, “一线工作法”. They are marked as what
 * the noun says they are: coined locally, content not given.
 */
import type { Candidate } from './candidate.ts';
import type { Quoted } from './quotes.ts';

interface Noun {
  en: string;
  gloss: { en: string; zh: string };
}

const CAMPAIGN: Noun = {
  en: 'campaign of this name (not explained in this article)',
  gloss: {
    en: 'The name of a campaign, run for a limited time with meetings, tasks and reports. Such names are coined by the place or body that runs it, and this article does not say what exactly it contains.',
    zh: '在一定时期内集中开展的活动的名称。此类名称多由开展活动的地方或单位自定，本文未说明其具体内容。',
  },
};
const METHOD: Noun = {
  en: 'working method or scheme of this name (not explained in this article)',
  gloss: {
    en: 'The name of a way of working or an arrangement that the place or body presents as its own. This article does not say what exactly it contains.',
    zh: '某地或某单位自行总结、命名的工作方法或制度安排的名称，本文未说明其具体内容。',
  },
};
const NOUNS: [pattern: RegExp, noun: Noun][] = [
  [
    /^(?:主题|系列|集中|学习|教育|实践|创建|专项)?(?:大讨论|大学习|专项行动|专项整治|专项活动|主题活动|实践活动|教育活动|活动|行动|工程|竞赛|比武)/,
    CAMPAIGN,
  ],
  [
    /^(?:工作|管理|服务|治理|帮扶|党建|联动|运行)?(?:工作法|模式|机制|法|制度|品牌|体系|做法)(?!律|院|治|官|规)/,
    METHOD,
  ],
];
/** “一线工作法”: the noun inside the marks. */
const NOUN_INSIDE = /\p{Script=Han}{2,}(?:工作法|大讨论|专项行动|行动|工程|模式)$/u;
const LONGEST = 20;

/** `explained`: what entries and rules say of this text; a name of which they explain half is left to them. */
export function unknownNames(
  text: string,
  quoted: readonly Quoted[],
  explained: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end } of quoted) {
    const name = text.slice(start, end);
    if (end - start < 2 || end - start > LONGEST || !/^[\p{Script=Han}、·+\d-]+$/u.test(name)) continue;
    const after = NOUNS.map(([pattern, noun]) => ({
      noun,
      word: pattern.exec(text.slice(end, end + 8))?.[0],
    })).find(({ word }) => word);
    const inside =
      NOUN_INSIDE.test(name) && !/[、的]/.test(name)
        ? /(?:工作法|模式)$/.test(name)
          ? METHOD
          : CAMPAIGN
        : undefined;
    const noun = after?.noun ?? inside;
    if (!noun) continue;
    const known = explained.some(
      (other) => (Math.min(other.end, end) - Math.max(other.start, start)) * 2 >= end - start,
    );
    if (known) continue;
    found.push({
      start,
      end: end + (after?.word?.length ?? 0),
      term: {
        entry: null,
        kind: 'campaign',
        basis: 'unknown',
        en: noun.en,
        gloss: noun.gloss,
        zh: noun.gloss.zh,
        level: 'should',
      },
    });
  }
  return found;
}
