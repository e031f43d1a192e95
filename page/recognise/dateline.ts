/** Tells the line with date, source and author from the article's text. Pure. */
import { letters } from './characters.ts';
import { findDates } from './date.ts';

const LABELLED =
  /(?:来源|來源|出处|稿源|作者|记者|編輯|编辑|责编|发布(?:时间|日期)|發佈時間|更新(?:时间)?|时间|日期|浏览|点击|阅读|字号|字体|视力保护色|发表于|发稿时间|来自)\s*[:：]?\s*\S{0,24}/g;
const NUMERIC =
  /(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}日?[\sT]*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/g;
const LONGEST = 160;

/** Letters that may stand beside date and labels: a medium's and a reporter's name. */
const MOST_LETTERS_BESIDE = 20;
/** Where neither a label nor a time of day says what the date is for, it may be a caption's. */
const MOST_LETTERS_BESIDE_BARE_DATE = 8;

/** Whether the line holds date, source, author, counters and nothing else. */
export function isDateline(text: string): boolean {
  if (text.length > LONGEST || /[。！？!?]/.test(text)) return false;
  const dated = findDates(text).length > 0;
  const labels = text.match(LABELLED)?.length ?? 0;
  if (!dated && !/^\W*(?:来\s*源|來源|出处|稿源|作者|发布时间|发布日期|时间|日期|字号|浏览)/.test(text))
    return false;
  const beside = letters(
    text
      .replace(/https?:\S+/, '')
      .replace(NUMERIC, '')
      .replace(LABELLED, ''),
  ).length;
  const bare = labels === 0 && !/\d[:：]\d\d|\d{4}[-/.]\d|\d\.\d{4}/.test(text);
  return beside <= (bare ? MOST_LETTERS_BESIDE_BARE_DATE : MOST_LETTERS_BESIDE);
}
