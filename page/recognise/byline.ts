/** Source and author as Chinese pages print them: in the dateline, and in the body's first and last lines. Pure. */
import { collapse } from './characters.ts';
import { findDates } from './date.ts';

const LABEL_SOURCE =
  /(?:文章|稿件|信息|新闻|本文|内容|资料|消息)?\s*(?:来\s*源(?:于|自)?|出\s*处|稿\s*源|來\s*源|发布(?:机构|单位)|转载自|转自|摘自)\s*[:：丨|]\s*/;
/** What ends a value: the next label, a date, brackets, long blanks. */
const NEXT =
  /\s*(?:[【】|｜丨]|　{1,}|\s(?=\S{2,6}\s*[:：])|\S{0,4}(?:作\s*者|编\s*辑|责编|记者|通讯员|时间|日期|点击|浏览|阅读|访问|字号|字体|打印|分享|评论|发布|撰稿|人气|次数|关注|收藏|举报|视力|大\s*中\s*小|\d{4}[-年/.]\d)).*$/s;

const clean = (value: string): string =>
  collapse(value)
    .replace(/^[\s:：《（(【[]+(?=\S)/, (lead) => (lead.includes('《') ? '《' : ''))
    .replace(/[\s)）\]】,，;；。、|\-－—]+$/, '')
    .trim();

/** The source named in a line of the dateline, or undefined. */
export function sourceIn(line: string): string | undefined {
  const label = LABEL_SOURCE.exec(line);
  if (!label) return undefined;
  const rest = line.slice(label.index + label[0].length);
  const value = clean(rest.replace(NEXT, ''));
  return value.length >= 2 && value.length <= 40 ? value : undefined;
}

const MEDIUM =
  /^[^\s，。：:；？！]{0,14}(?:网|报|社|台|通讯|新闻|客户端|周刊|杂志|日报|晚报|政府|委|局|厅|办|发布|在线|论坛|频道|财经|观察|月刊|时报|电讯|号)(?:[-·－・]\S{1,12})?$/;

/** A medium that stands next to the date without any label. */
export function mediumBeside(line: string): string | undefined {
  const dates = findDates(line);
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last) return undefined;
  const rests = [line.slice(0, first.start), line.slice(last.end)];
  for (const rest of rests) {
    for (const word of collapse(rest.replace(/^[:：]?\d{0,2}(?=\D|$)/, '')).split(/[\s|｜　]+/)) {
      if (MEDIUM.test(word) && !/[:：]/.test(word)) return word;
    }
  }
  return undefined;
}

export const isMedium = (text: string): boolean => text.length <= 20 && MEDIUM.test(text);

const NAME = '[\\u4e00-\\u9fff·]{2,4}|[\\u4e00-\\u9fff]\\s[\\u4e00-\\u9fff]';
const NAMES = `(?:${NAME})(?:[\\s、，,/]+(?:${NAME})(?![\\u4e00-\\u9fff]))*`;
const REPORTER = new RegExp(
  `(?:本报|本网|本台|全媒体|见习|实习|首席|特约|特派|驻\\S{1,6}|融媒体?|总台|央视)*(?:记者|通讯员|撰稿人?|撰文|执笔|特约评论员|评论员|作者(?:系)?)\\s*[:：/丨|]?\\s*(${NAMES})`,
  'g',
);
const LABEL_AUTHOR = /(?:作\s*者|撰\s*[文稿]|文|记\s*者|通讯员)\s*[:：/丨|]\s*(.+)$/s;

/** Authors named after a label in a line of the dateline. */
export function authorIn(line: string): string | undefined {
  const label = LABEL_AUTHOR.exec(line);
  if (!label) return undefined;
  const value = clean((label[1] ?? '').replace(NEXT, ''));
  return isName(value) ? value : undefined;
}

/** Reporters named in the body's first or last lines: （记者 甲 乙）, 本报记者 甲, 新华社记者甲、乙. */
export function reportersIn(text: string): string | undefined {
  const names: string[] = [];
  for (const match of text.matchAll(REPORTER)) {
    for (const name of (match[1] ?? '').split(/[、，,/]|\s(?=[\u4e00-\u9fff]{2})/)) {
      const trimmed = name.trim();
      if (trimmed.length >= 2 && !names.includes(trimmed) && !NOT_A_NAME.test(trimmed)) names.push(trimmed);
    }
  }
  return names.length > 0 && names.length <= 8 ? names.join(' ') : undefined;
}

const NOT_A_NAME =
  /^(?:从|获悉|在|近日|今|昨|了解|采访|注意|发现|通过|看到|来到|报道|表示|电|讯|说|对|向|就|将|并)|(?:报道|获悉|了解|采访|网|报|社|会)$/;

/** A staff number, an address or a site is no author. */
export const isName = (value: string): boolean =>
  value.length >= 2 &&
  value.length <= 40 &&
  !/\d{3,}|@|https?:|www\.|\.com|\.cn|^(?:admin|root|editor|系统管理员|佚名|匿名|null|undefined|管理员)$/i.test(
    value,
  );
