/** Source and author as Chinese pages print them: in the dateline, and in the body's first and last lines. Pure. */
import { collapse } from './characters.ts';
import { findDates } from './date.ts';

const LABEL_SOURCE =
  /(?:文章|稿件|信息|新闻|本文|内容|资料|消息|数据)?\s*(?:来\s*源(?:于|自)?|出\s*处|稿\s*源|來\s*源|发布(?:机构|单位)|发文(?:机关|单位)|转载自|转自|摘自)\s*[:：丨|]\s*/;
/** What ends a value: the next label, a date, brackets, a gap of two blanks. */
const NEXT =
  /(?:\s{2,}|\s*(?:[【】|｜丨]|　+|\s(?=\S{2,6}\s*[:：])|(?:文章|责任|本报|特约|发布|更新|发稿)?(?:作\s*者|编\s*辑|责编|记者|通讯员|时间|日期|点击|浏览|阅读|访问|字\s*号|字体|打印|分享|评论|撰稿|人气|次数|关注|收藏|举报|视力|大\s*中\s*小)|(?:19|20)\d{2}\s?[-年/.]\s?\d)).*$/s;

const clean = (value: string): string =>
  collapse(value)
    .replace(/^[\s:：（(【[]+/, '')
    .replace(/[\s(（)）\]】,，;；。、|\-－—]+$/, '')
    .trim();

const NO_SOURCE = /^(?:转载文章|转载|原创|本站|网络|未知|互联网|不详|其他|其它|综合|佚名)$/;

/** The source named in a line, or undefined. Two blanks end it. */
export function sourceIn(line: string): string | undefined {
  const label = LABEL_SOURCE.exec(line);
  if (!label) return undefined;
  const rest = line.slice(label.index + label[0].length).replace(/^\s+/, '');
  const value = clean(rest.replace(NEXT, ''));
  return value.length >= 2 && value.length <= 40 && !NO_SOURCE.test(value) ? value : undefined;
}

const MEDIUM =
  /^[^\s，。：:；？！、]{0,14}(?:网|報|报|社|台|通讯|新闻|客户端|周刊|杂志|政府|委|局|厅|办|部|发布|在线|频道|财经|观察|月刊|电讯|号|中心|学院|大学|医院|協會|协会|学会|集团)(?:[-·－・]\S{1,12})?$/;
const NO_MEDIUM = /公众号|服务号|订阅号|字号|下载|关注|视频号|返回|登录|扫/;

export const isMedium = (text: string): boolean =>
  text.length >= 2 && text.length <= 20 && MEDIUM.test(text) && !NO_MEDIUM.test(text) && !/^\d/.test(text);

/** A medium that stands next to the date without any label. */
export function mediumBeside(line: string): string | undefined {
  const dates = findDates(line);
  const first = dates[0];
  const last = dates.at(-1);
  if (!first || !last || line.length > 160) return undefined;
  for (const rest of [line.slice(last.end), line.slice(0, first.start)]) {
    for (const word of collapse(rest.replace(/^[:：]\d{2}/, '')).split(/[\s|｜丨　]+/)) {
      if (isMedium(word) && !/[:：]/.test(word)) return word;
    }
  }
  return undefined;
}

/** The paper and page that an article ends with: 《光明日报》（2024年05月20日 03版）. */
export const editionIn = (line: string): string | undefined =>
  /^[（(]?(?:原载|来源[:：])?\s*《([^《》]{2,20})》?\s*[（(]?\s*(?:19|20)?\d{0,4}[^》]{4,16}(?:版|期)/.exec(
    line,
  )?.[1];

/** The same in a dateline: 《 人民日报 》（ 2023年05月20日   第 01 版）. */
export const editionBeside = (line: string): string | undefined =>
  /《\s*([^《》\s]{2,12}[报報刊])\s*》\s*[（(]\s*(?:19|20)\d{2}/.exec(line)?.[1];

/** The medium whose report it is by its own dateline: 新华社北京4月24日电, （法新社羅馬19日電）, 本报讯 is none. */
export function agencyIn(text: string): string | undefined {
  const head = text.slice(0, 60);
  const wire =
    /^[（(【[]?\s*([\u4e00-\u9fff]{2,8}?(?:社|网|報|报|台))[\u4e00-\u9fff、]{0,10}\s*(?:\d{1,2}月)?\d{1,2}日\s*[电電讯訊]/.exec(
      head,
    );
  const report = /^[（(【[]?\s*([\u4e00-\u9fff]{2,10}(?:网|报|财经|新闻|社))(?:快)?[讯訊][\s（(【\]）)]/.exec(
    head,
  );
  const name = wire?.[1] ?? report?.[1];
  return name && !/^本/.test(name) ? name : undefined;
}

/** The medium named before its reporter: 新华日报·交汇点记者 某某. */
export function reportersMedium(text: string): string | undefined {
  const match =
    /(?:^|[\s（(，。/]|整合|据)((?:[\u4e00-\u9fff]{2,8}[·・])?[\u4e00-\u9fff]{2,10}?(?:报|社|网|台|新闻|财经|点|客户端))(?:全媒体|首席|见习|实习)?记者/.exec(
      text,
    );
  const name = match?.[1];
  return name && !/^(?:本|总台|央视)/.test(name) ? name : undefined;
}

const NAME = '[\\u4e00-\\u9fff·]{2,4}?|[\\u4e00-\\u9fff]\\s[\\u4e00-\\u9fff]';
const NAMES = `(?:${NAME})(?:[\\s、，,/]+(?:${NAME}))*`;
const REPORTER = new RegExp(
  `(?:本报|本网|本台|全媒体|见习|实习|首席|特约|特派|驻\\S{1,6}|融媒体?|总台|央视)*(?:记者|記者|通讯员|撰稿人?|撰文|执笔|特约评论员|评论员|作者(?!系))\\s*[:：/丨|]?\\s*(${NAMES})(?=[\\s)）】\\]，,。/；;]|$|报道|文|摄|整理)`,
  'g',
);
const LABEL_AUTHOR = /(?:作\s*者|撰\s*[文稿]|(?:^|\s)文|记\s*者|記者|通讯员)\s*[:：/丨|]\s*(.+)$/s;
const NOT_A_NAME =
  /^(?:从|获悉|在|近日|今|昨|了解|采访|注意|发现|通过|看到|来到|报道|表示|电|讯|博客|联系|说|对|向|就|将|并|来源|编辑|责编)|(?:报道|获悉|了解|采访|网|报|社|会|来源|编辑|整合|网络|科技|公司|新闻|号|频道|平台|记者|支部|办公室|局|委|组|队|院|校|Team)$/;

/** A staff number, an address or a site is no author. */
export const isName = (value: string): boolean =>
  value.length >= 2 &&
  value.length <= 40 &&
  !/\d{3,}|@|https?:|www\.|\.com|\.cn|^(?:admin|root|editor|系统管理员|佚名|匿名|null|undefined|管理员)$/i.test(
    value,
  ) &&
  !NOT_A_NAME.test(value);

const PERSONS = new RegExp(`^(?:${NAMES})$`);
/** `meta author` is as often the site or the editor's account; people's names alone are taken. */
export const isPersons = (value: string): boolean =>
  PERSONS.test(value.trim()) && isName(value) && !isMedium(value);

/** Authors named after a label in a line of the dateline. */
export function authorIn(line: string): string | undefined {
  const label = LABEL_AUTHOR.exec(line);
  if (!label) return undefined;
  const value = clean((label[1] ?? '').replace(NEXT, ''));
  return isName(value) ? value : undefined;
}

const SIGNATURE = new RegExp(
  `[（(]\\s*(?:文[/／]图\\s*|图[/／]文\\s*|文\\s*[/／:：]?\\s*)?(${NAMES})\\s*[)）]\\s*$`,
);
const AFTER_WIRE = new RegExp(`(?:[电電讯訊])\\s*[（(](?:记者|記者|通讯员)?\\s*(${NAMES})\\s*[)）]`);

/** Names alone in brackets, where a text ends, or after the wire's …电: （甲 乙）. */
export const signedBy = (head: string, tail: string): string | undefined => {
  const names = (AFTER_WIRE.exec(head) ?? SIGNATURE.exec(tail))?.[1];
  return names && isName(names) ? names.split(/[\s、，,/]+/).join(' ') : undefined;
};

/** Reporters named in a stretch of text: （记者 甲 乙）, 本报记者 甲, 新华社记者甲、乙. */
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

/** The paper or site that `<title>` ends with, where nothing else names a source. */
export const siteIn = (documentTitle: string): string | undefined =>
  /[_|｜—–-]\s*([^\s_|｜—–-]{2,10}(?:报|報|日报|网|網|社|杂志|周刊|电视台|新聞|政府))\s*$/.exec(
    documentTitle,
  )?.[1];
