/**
 * What each line is worth as part of a body: running text counts up, links and furniture count down. The body is then
 * the region with the greatest sum, which takes one pass.
 */
import { isFurniture } from './furniture.ts';
import type { Line, Region } from './regions.ts';

/** Lists are links for 72 % of their text in the median; running text with names linked stays under a half. */
const MOSTLY_LINKS = 0.5;
/** From here on a line without a comma or full stop is a paragraph too: a caption, a law's heading, a list's item. */
const LONG_LINE = 25;

export const linkShare = (line: Line): number =>
  line.total === 0 ? 0 : Math.min(1, line.linked / line.total);

export const isProse = (line: Line): boolean =>
  line.marks > 0 && line.han >= 6 && linkShare(line) < MOSTLY_LINKS;

/** Names of regions that hold no part of a body. They count only where the region holds a small part of the page. */
const OUTSIDE =
  /(?:^|[\s_-])(?:comments?|pinglun|replys?|repl(?:y|ies)|disqus|relate[ds]?|related?news|xiangguan|recommends?|tuijian|sharebar|share|fenxiang|bdshare\w*|side ?bar|aside|rank(?:ing)?|hotnews|footer|foot|copyright|bottom_?nav|nav(?:igation|bar)?|menu|breadcrumbs?|crumbs?|mbx|pagination|pager|pages|advert\w*|ads?|banner|toolbar|login|search(?:box|bar)?|qrcode|ewm|tags?(?:box|list|cloud)?|keywords?|statement|disclaimer|complementary|contentinfo|navigation|zebian|zrbj|prenext|prev_next)(?=$|[\s_-]|\d)/i;
/** What blogs' engines add to an article's own class: its labels, as in `post tag-economy`. */
const ARTICLE = /(?:^|\s)(?:hentry|post|type-post|entry-content|article)(?=$|\s)/i;
/** Comments and lists of other articles may hold more text than the article. */
const APART =
  /(?:^|[\s_-])(?:comments?|pinglun|replys?|repl(?:y|ies)|disqus|relate[ds]?|xiangguan|recommends?|tuijian)(?=$|[\s_-]|\d)/i;
export const isApart = (region: Region): boolean => APART.test(region.name);

const OUTSIDE_TAG = /^(?:nav|footer|aside|dialog|menu)$/;

export const isOutside = (region: Region): boolean =>
  OUTSIDE_TAG.test(region.tag) || (OUTSIDE.test(region.name) && !ARTICLE.test(region.name));

export function worth(line: Line): number {
  if (line.total === 0) return 0;
  if (linkShare(line) >= MOSTLY_LINKS) return -(8 + Math.min(line.total, 60));
  if (isFurniture(line.text)) return -(8 + Math.min(line.total, 80));
  if (isProse(line)) return line.han;
  if (line.total >= LONG_LINE) return line.han / 2;
  return -2;
}
