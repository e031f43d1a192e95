/** Five-year plans by their short names, as coming, running or past at the article’s date: “十四五”, “十三五”时期. */
import { englishOrdinal, ordinalValue } from '../../text/numerals.ts';
import type { Candidate } from '../candidate.ts';
import type { ComposeContext } from './context.ts';

// 十五 and 九五 are plain numbers too: those before the eleventh plan need a word that says plan or period.
const SHORT_NAME =
  /(?<![一二三四五六七八九十第])(?:(十[一二三四五])五(?:规划纲要|规划)?|(十|[一二三四六七八九])五(?=计划|规划|时期|期间)(?:计划|规划)?)(?![一二三四五六七八九十个年月日名位届条项号世次折])/g;

function tense(date: string | undefined, first: number, last: number): { en: string; zh: string } {
  const year = Number(date?.slice(0, 4));
  if (!year) return { en: 'It runs', zh: '实施期为' };
  if (year < first)
    return {
      en: 'When this article was written it was being prepared; it runs',
      zh: '本文写作时正在编制，实施期为',
    };
  if (year > last)
    return { en: 'When this article was written it had ended; it ran', zh: '本文写作时已经结束，实施期为' };
  return { en: 'It was in force when this article was written; it runs', zh: '本文写作时正在实施，实施期为' };
}

export function composePlans({ text, rules, date }: ComposeContext): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(SHORT_NAME)) {
    const numeral = match[1] ?? match[2] ?? '';
    const number = ordinalValue(numeral);
    const years = rules.meetings.plans[number];
    if (!years) continue;
    const [first, last] = years;
    const called = number >= 11 ? '规划' : '计划';
    const when = tense(date, first, last);
    const zh = `国民经济和社会发展第${numeral}个五年${called}，是国家的中期发展蓝图。${when.zh}${first}年至${last}年。`;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      term: {
        entry: null,
        kind: 'plan',
        basis: 'composed',
        full: `国民经济和社会发展第${numeral}个五年${called}`,
        en: `${englishOrdinal(number)} Five-Year Plan (${first}–${last})`,
        gloss: {
          en: `The ${englishOrdinal(number)} of China's five-year plans for the economy and society, which set the country's goals and targets. ${when.en} from ${first} to ${last}.`,
          zh,
        },
        zh,
        level: 'must',
      },
    });
  }
  return found;
}
