import { foldLabels } from './characters.ts';

/** Lines that stand round an article on any site and are no part of it, told by their wording. */

const start = (words: string) => new RegExp(`^[\\s【\\[（(◆■▲●★>»·|*]*(?:${words})`);

/** Who put the page up; the reporter's line is not among them, it belongs to the article. */
const EDITOR = start(
  '责任编辑|责\\s*编|责编|本文编辑|网站编辑|网络编辑|编辑\\s*[:：/／=]|编\\s*辑\\s*[:：]|(?:值班|执行|新媒体)?(?:编审|主编|总值班|值班编委)\\s*[:：]|录入\\s*[:：]|\\S{2,6}编辑\\s\\S{2,4}[)）】]$',
);

const WIDGET = start(
  '分享(?:到|至|给|本文|$)|分享\\s*[:：]|转发(?:到|至)|收藏(?:本文|$|\\()|打印(?:本页|本文|此文|此页|$)|【?(?:打印|关闭|字体|字号|大 中 小|推荐给朋友)】?|关闭(?:窗口|本页|$)|字\\s*[体号]\\s*[:：大]|字体大小|字号|浏览(?:次数|量)?\\s*[:：]|点击(?:数|次数|量|率)\\s*[:：]|阅读(?:次数|量|数)?\\s*[:：(]|访问(?:次数|量)\\s*[:：]|人气\\s*[:：]|返回(?:首页|顶部|列表|上页)|回到顶部|[上下]一[篇页条个](?:[:：\\s]|$)|前一篇|后一篇|其他人也在看|你可能还想看|返回搜狐|查看更多$|延伸阅读|点我|请继续往下阅读|一手掌握|^平台声明|责任校对|我要反馈|猜你喜欢|正文已结束|推荐\\s?\\d*$|调整字体|进入【|\\d+\\s?分钟$|第\\s?\\d+\\s?页|共\\s?\\d+\\s?页|订阅$|本文来源|展开\\s*$|收起$|首页\\s*[|｜]\\s*上一页|更多内容请|[(（]更多内容|扫一扫|扫描二维码|微信扫|用微信|手机(?:看|扫|阅读)|长按(?:识别|二维码)|发表评论|我要评论|我来说两句|网友评论|查看(?:全部|更多|所有)?评论|已有\\d*人|(?:登录|注册|举报|点赞|纠错|我要纠错|微博|微信|朋友圈|QQ空间|QQ好友|听新闻|语音播报)(?:[\\s|/:：(（\\d]|$)|赞\\s*\\(?\\d|顶一下|踩一下|加入收藏|设为首页|相关附件\\s*[:：]?$|附件下载\\s*[:：]?$|复制链接|当前位置|您(?:的|所在的)?(?:当前)?位置|您现在的位置|所在位置|更多>*$|展开全文|阅读全文|点击(?:查看更多|展开)|继续阅读$|责任编辑',
);

const ELSEWHERE = start(
  '相关(?:阅读|新闻|链接|报道|文章|资讯|内容|推荐|专题|搜索|标签|稿件|信息|热词)\\s*(?:[:：】\\]]|$)|(?:延伸|扩展|拓展|推荐|精彩|热门|猜你喜欢|更多|深度)(?:阅读|文章|推荐|新闻|内容|资讯|图文|评论|视频)\\s*(?:[:：】\\]]|$)|猜你喜欢|为您推荐|热点(?:新闻|推荐|排行)|新闻排行|点击排行|热门(?:推荐|新闻|文章|评论|标签|搜索)|最新(?:新闻|文章|资讯|评论)|大家都在[看搜]|你可能(?:也|还)?(?:喜欢|感兴趣)|频道精选|图片新闻$|往期回顾|关键[词字]\\s*[:：]|标签\\s*[:：]|TAGS?\\s*[:：]|文章(?:关键词|标签)\\s*[:：]',
);

const LEGAL = start(
  '免责声明|版权声明|特别声明|郑重声明|反侵权公告|侵权声明|[“"]?特别声明|著作权声明|Notice:|声明\\s*[:：]|凡(?:本网|注明|本站|来源)|本(?:网|站)(?:站)?(?:转载|注明|未注明|所刊|所有|部分|声明|常年|内容|文章)|未经(?:本网|本站|授权|书面|许可|允许).{0,16}(?:不得|禁止|严禁|请勿)|版权(?:所有|归|作品)|如(?:有侵权|涉及版权|涉及作品|需转载|因作品)|转载(?:请|须|此文|注明)|以上内容(?:仅|为|不代表)|(?:此|本)文(?:仅|内容(?:仅|来自|为)|不代表|仅代表).{0,30}|文章内容仅供|投资有风险|网友评论仅供|【?(?:本文)?(?:纠错|投诉)(?:电话|邮箱|热线)|(?:新闻热线|投稿邮箱|广告热线)\\s*[:：]|Copyright|©|\\S{0,3}ICP[备证]|网络文化经营|互联网新闻信息服务|违法和不良信息|京公网安备|网站地图|关于我们|联系我们|技术支持',
);

/** Words of notices on copyright and liability; three of them in a line under the article make it one. */
const NOTICE =
  /著作权|版权|侵权|侵犯|转载|授权|法律责任|法律顾问|免责|本网站?|本站|来源|注明|删除|著作人|观点|立场|参考|投资|风险/g;
export const isNotice = (text: string): boolean =>
  text.length < 400 && new Set(foldLabels(text).match(NOTICE)).size >= 4;

/** Longest line that is judged by its first words: a paragraph that happens to begin so is no furniture. */
const LONGEST = 260;

const short = (text: string, most: number, pattern: RegExp) =>
  text.length < most && pattern.test(foldLabels(text));

export const isEditorLine = (text: string): boolean => short(text, 60, EDITOR);
/** Headings of what follows an article. */
export const isElsewhere = (text: string): boolean => short(text, 40, ELSEWHERE);
export const isWidget = (text: string): boolean => short(text, 60, WIDGET);
export const isLegal = (text: string): boolean => short(text, LONGEST, LEGAL);

export const isFurniture = (text: string): boolean =>
  text.length < LONGEST && (isEditorLine(text) || isWidget(text) || isElsewhere(text) || isLegal(text));
