/** Which column of a table holds what. */
import { foldSearch } from '../../state/search.ts';

export const COLUMNS = ['zh', 'forms', 'pinyin', 'en', 'gloss', 'source', 'tags'] as const;
export type Column = (typeof COLUMNS)[number];

/** Names that such columns go by, folded as for searching; the first is ours. */
const NAMES: Record<Column, readonly string[]> = {
  zh: 'zh term chinese headword simplified 中文 汉语 漢語 词 詞 词条 詞條 词语 詞語 术语 術語 提法 原文'.split(
    ' ',
  ),
  forms: 'forms form variants variant aliases 别名 別名 异体 異體 其他写法 其他寫法 变体 變體'.split(' '),
  pinyin: 'pinyin 拼音'.split(' '),
  en: 'en english translation target 英文 英语 英語 英译 英譯 译文 譯文 译名 譯名 翻译 翻譯'.split(' '),
  gloss:
    'gloss definition explanation meaning description note notes 释义 釋義 解释 解釋 说明 說明 定义 定義 备注 備註'.split(
      ' ',
    ),
  source: 'source sources reference 来源 來源 出处 出處'.split(' '),
  tags: 'tags tag subject domain category 标签 標籤 分类 分類 主题 主題'.split(' '),
};

const byName = new Map(COLUMNS.flatMap((column) => NAMES[column].map((name) => [name, column] as const)));

/** Without a row of names. */
const ORDER: readonly Column[] = ['zh', 'en', 'gloss'];

export interface Layout {
  /** For each column of the table what it holds; undefined for one that is not read. */
  columns: (Column | undefined)[];
  /** Whether the first row is the names. */
  named: boolean;
  /** What the columns that are not read are called. */
  ignored: string[];
}

/** A row is the names if it names the term's column and, if it has several, another one. */
export function layoutOf(first: readonly string[]): Layout {
  const seen = new Set<Column>();
  const columns = first.map((cell) => {
    const column = byName.get(foldSearch(cell));
    if (!column || seen.has(column)) return undefined;
    seen.add(column);
    return column;
  });
  if (seen.has('zh') && seen.size > 1) {
    const ignored = first.filter((cell, at) => columns[at] === undefined && cell.trim() !== '');
    return { columns, named: true, ignored };
  }
  return {
    columns: first.map((_, at) => ORDER[at]),
    named: false,
    ignored: first.slice(ORDER.length).map((_, at) => String(at + 1 + ORDER.length)),
  };
}
