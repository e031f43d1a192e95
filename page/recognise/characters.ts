/** What a line of text is made of, counted in one pass over its code units. */
export interface Characters {
  /** Everything that is not white space. */
  total: number;
  han: number;
  kana: number;
  hangul: number;
  /** Chinese punctuation, and its Latin doubles where they follow a Han character. */
  marks: number;
  /** Of those, the ones that end a sentence. */
  ends: number;
  digits: number;
}

const space = (c: number) =>
  c <= 32 || c === 0xa0 || c === 0x3000 || (c >= 0x2000 && c <= 0x200f) || c === 0xfeff;
const isHan = (c: number) => (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c === 0x3007;
const codes = (s: string) => new Set(Array.from(s, (c) => c.charCodeAt(0)));
// 、 between names and 《》 in lists of titles are no sign of running text, nor is ： in a form: they are left out.
const MARKS = codes('，。；？！…');
const ENDS = codes('。！？；…');
const LATIN_MARKS = codes(',.;?!');

export function countCharacters(text: string): Characters {
  const n: Characters = { total: 0, han: 0, kana: 0, hangul: 0, marks: 0, ends: 0, digits: 0 };
  let afterHan = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (space(c)) continue;
    n.total++;
    if (isHan(c)) {
      n.han++;
      afterHan = true;
      continue;
    }
    if (MARKS.has(c)) {
      n.marks++;
      if (ENDS.has(c)) n.ends++;
    } else if (c < 0x80) {
      if (c >= 0x30 && c <= 0x39) n.digits++;
      else if (afterHan && LATIN_MARKS.has(c)) n.marks++;
    } else if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x30a1 && c <= 0x30fa) || (c >= 0xff66 && c <= 0xff9d)) {
      n.kana++;
    } else if ((c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff)) {
      n.hangul++;
    }
    afterHan = false;
  }
  return n;
}

/** White space runs become one blank; zero-width characters go. */
export const collapse = (text: string): string =>
  text
    .replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Punctuation, symbols, spaces and private use, by ranges: ten times faster than \p{P} and \p{S} in a pattern. */
const isMark = (c: number) =>
  c < 0x30 ||
  (c > 0x39 && c < 0x41) ||
  (c > 0x5a && c < 0x61) ||
  (c > 0x7a && c < 0xc0) ||
  (c >= 0x2000 && c < 0x2c00) ||
  (c >= 0x3000 && c < 0x3040 && c !== 0x3007) ||
  c === 0x30fb ||
  (c >= 0xe000 && c < 0xf900) ||
  (c >= 0xfe00 && c < 0xff10) ||
  (c > 0xff19 && c < 0xff21) ||
  (c > 0xff3a && c < 0xff41) ||
  (c > 0xff5a && c < 0xff66) ||
  c >= 0xffe0;

/** For comparing titles: only letters and digits are left. */
export function letters(text: string): string {
  let kept = '';
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isMark(text.charCodeAt(i))) continue;
    if (i > from) kept += text.slice(from, i);
    from = i + 1;
  }
  return kept.toLowerCase();
}

const TRADITIONAL =
  '來責編輯閱讀關聞連結報導記發佈時間點擊轉載權聲電訊標題專頁評論廣縮圖檔複製鏈長識別註冊錄場熱門為您進們還說請與該內無開啟閉視窗聯繫義務總監審校錯誤續網誌貼頻導劃線購詳細舊鍵詞這類';
const SIMPLIFIED =
  '来责编辑阅读关闻连结报导记发布时间点击转载权声电讯标题专页评论广缩图档复制链长识别注册录场热门为您进们还说请与该内无开启闭视窗联系义务总监审校错误续网志贴频导划线购详细旧键词这类';
const FOLDED = new Map(Array.from(TRADITIONAL, (c, i) => [c, SIMPLIFIED[i] ?? c]));
const FOLDABLE = new RegExp(`[${TRADITIONAL}]`, 'g');

/** Folds the Traditional characters that labels and furniture are written with; no conversion of running text. */
export const foldLabels = (text: string): string => text.replace(FOLDABLE, (c) => FOLDED.get(c) ?? c);
