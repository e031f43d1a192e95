/** Pages with running Chinese text that are no articles, told by the words and engines of their kind. */
import type { Claims } from './claims.ts';
import type { Page } from './regions.ts';
import type { ReasonCode } from './types.ts';

export type Kind = Extract<ReasonCode, 'forum' | 'shop' | 'reference' | 'fiction' | 'post'>;

interface Sign {
  kind: Kind;
  /** In `<title>`: enough alone. */
  title?: RegExp;
  /** In lines of at most 40 characters down to the body's end, as comments under an article look like a forum. */
  line?: RegExp;
  least: number;
  /** id or class that the engine of such pages gives its regions. */
  engine?: RegExp;
  /** schema.org type or og:type. */
  type?: RegExp;
}

const SIGNS: Sign[] = [
  {
    kind: 'shop',
    line: /^[¥￥]\s?\d|加入(?:购物车|購物車)|立即(?:购买|抢购|購買|下单)|(?:宝贝|商品)(?:详情|评价|参数)|收藏(?:宝贝|商品)|月销量|累计评[论价]|规格(?:参数|与包装)|^库存|优惠券$|^包邮/,
    least: 3,
    type: /^(?:product|og:product|offer)/,
  },
  {
    kind: 'forum',
    line: /^\d+\s?个回答|最佳答案|采纳(?:数|率)|向TA提问|^楼主$|只看(?:该作者|楼主)|^发表于\s?\d|^\d+\s?[#楼]$|^(?:沙发|板凳|地板)$|显示全部楼层|电梯直达|回复\(\d+\)|^添加评论$|被浏览|写回答|邀请回答/,
    least: 3,
    engine: /(?:^|\s)(?:postlist|post_\d{3,}|postmessage_\d+|t_fsz)(?:\s|$)/,
    type: /^(?:qapage|question|discussionforumposting)/,
  },
  {
    kind: 'reference',
    title: /百科全书$|[_-]\s?百度百科|[-_]\s?(?:维基|互动|搜狗|快懂)?百科$|维基文库|维基百科|維基百科/,
    line: /^\[?\s?(?:编辑|編輯)\s?\]?$|^参考(?:资料|文献)$|^(?:词条|義項|义项)/,
    least: 6,
    engine: /(?:^|\s)mw-parser-output(?:\s|$)/,
  },
  {
    kind: 'fiction',
    title:
      /(?:小说|小說).{0,8}(?:在线阅读|全文|最新章节|章节|閱讀)|最新章节|(?:诗词|古诗|文言文).{0,6}网|原文、?翻译及?赏析/,
    line: /^(?:上一[章回]|下一[章回]|章节目录|加入书[架签]|添加书签|投推荐票|书页|返回书页|返回目录)/,
    least: 3,
    type: /^(?:og:)?novel|^book/,
  },
  {
    kind: 'post',
    title: /的微博(?:_|\s|-|$)|[-_]\s?微博$|[-_]\s?(?:小红书|抖音|快手|知乎|哔哩哔哩|豆瓣)$|bilibili$/,
    line: /^同时转发$|^转发微博$|^按热度$|^按时间$|^来自 微博/,
    least: 3,
    type: /^(?:socialmediaposting|profile)/,
  },
];

const CHAPTER = /^\s*(?:正文\s*)?第[一二三四五六七八九十百千零〇\d]{1,7}[章回卷]/;
const LONGEST = 40;
/** Lines under the body that are looked at too, a chapter's pager or a shop's buttons; in a forum they are the replies. */
const BELOW = 12;

/** How many of the lines match, counted no further than `enough`. */
function countLines(page: Page, until: number, pattern: RegExp, enough: number): number {
  let count = 0;
  for (let i = 0; i < Math.min(until, page.lines.length) && count < enough; i++) {
    const text = page.lines[i]?.text ?? '';
    if (text.length <= LONGEST && pattern.test(text)) count++;
  }
  return count;
}

/** `end`: the line after the body. */
export function findKind(page: Page, end: number, documentTitle: string, claims: Claims): Kind | undefined {
  for (const { kind, title, line, least, engine, type } of SIGNS) {
    if (title?.test(documentTitle)) return kind;
    if (type && claims.types.some((name) => type.test(name))) return kind;
    // A chapter calls itself one, so that one sign more is enough.
    const enough = kind === 'fiction' && CHAPTER.test(documentTitle) ? 1 : least;
    const until = kind === 'forum' ? end : end + BELOW;
    if (line && countLines(page, until, line, enough) >= enough) return kind;
    if (engine && page.regions.some(({ name }) => name.length > 5 && engine.test(name))) return kind;
  }
  return undefined;
}
