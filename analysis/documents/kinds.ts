/**
 * What kind of work a title names. The last word of a Chinese title is its genre (…条例, …的意见), so the
 * longest matching ending decides; where the title says nothing, the words around the marks do (电影《…》, 《…》杂志).
 */

type Rows = readonly (readonly [kind: string, words: string])[];

const ENDINGS: Rows = [
  ['law', '法 宪法 法典 基本法 修正案'],
  ['regulation', '条例 规定 办法 细则 准则 章程 规则 规程 守则 规范 标准 制度 暂行规定 党章'],
  ['opinion', '意见 措施 若干措施 举措'],
  ['notice', '通知 通告 公告 通报 布告 公示 启事 批复 函 复函 令 命令 提示 预案 指示'],
  ['decision', '决定 决议 决定草案'],
  ['plan', '规划 计划 纲要 方案 行动 路线图 规划纲要 蓝图 清单 要点 目录 建议 指南 指引 导则 倡议 任务书'],
  ['report', '报告 公报 白皮书 蓝皮书 绿皮书 年鉴 统计 纪要 调查 综述 立场文件'],
  [
    'treaty',
    '公约 协定 协议 条约 议定书 声明 宣言 备忘录 宪章 共识 协议书 联合声明 公报 安排 合同 责任书 承诺书',
  ],
  ['speech', '讲话 致辞 贺信 演讲 发言 书面致辞 谈话 祝辞 回信 公开信 献词 报告会'],
  [
    'book',
    '选集 文选 全集 文集 选编 摘编 汇编 读本 教程 教材 概论 史 简史 志 县志 市志 词典 辞典 字典 论述摘编 学习纲要 辑录 传 年谱 回忆录 谈治国理政 论语 诗选 小说选',
  ],
  [
    'newspaper',
    '日报 晚报 晨报 早报 时报 商报 导报 周报 青年报 工人报 学习时报 快报 都市报 文汇报 卫报 邮报',
  ],
  ['journal', '杂志 学报 月刊 周刊 季刊 半月刊 求是 瞭望 半月谈 双月刊 论丛 评论'],
  ['programme', '新闻联播 栏目 访谈 讲坛 大讲堂 焦点访谈'],
  ['song', '国歌 进行曲 国际歌 之歌 颂 组歌'],
];

/** Directly behind the closing mark. */
const BEHIND: Rows = [
  ['programme', '栏目 节目 专栏 专题节目 访谈节目 电视节目'],
  ['newspaper', '报 报纸'],
  ['journal', '杂志 期刊 学刊 周刊 月刊'],
  ['book', '一书 等书 丛书 新书 系列丛书 等著作 小说 画册 诗集'],
  ['film', '电影 影片 纪录片 专题片 电视剧 微电影 宣传片 动画片'],
  ['stage', '情景剧 话剧 歌剧 京剧 舞剧 晚会 音乐会 戏曲 演出 小品'],
  ['law', '等法律 等法律法规'],
  ['regulation', '等党内法规 等规章制度 等制度 等党规'],
  ['document', '等文件 等规范性文件 文件 等政策文件 一文'],
];

/** Directly before the opening mark. */
const BEFORE: Rows = [
  ['programme', '栏目 节目 专栏 专题节目'],
  ['film', '电影 影片 纪录片 专题片 电视剧 微电影 宣传片 电视专题片 政论片 动画片 连续剧 网剧 故事片 大片'],
  ['stage', '情景剧 话剧 歌剧 京剧 舞剧 音乐剧 晚会 小品 快板 舞蹈 秦腔 豫剧 越剧 黄梅戏 川剧 歌舞 诵读'],
  ['song', '歌曲 合唱 高唱 齐唱 唱响 演唱 主题曲 交响乐 曲目'],
  ['book', '小说 长篇小说 新书 专著 著作 图书 诗集 诗歌 散文 报告文学 一书 教材 读本 著有 名著'],
  ['picture', '油画 国画 版画 雕塑 漫画 名画 画作 剪纸'],
  ['newspaper', '报纸 日报社'],
  ['journal', '杂志 期刊'],
  ['speech', '题为 为题'],
];

function byLength(rows: Rows): Map<string, string> {
  const words = new Map<string, string>();
  for (const [kind, list] of rows)
    for (const word of list.split(' ')) if (!words.has(word)) words.set(word, kind);
  return words;
}

const LONGEST = 8;
const endings = byLength(ENDINGS);
const behind = byLength(BEHIND);
const before = byLength(BEFORE);

function atEnd(words: Map<string, string>, text: string): string | undefined {
  for (let n = Math.min(LONGEST, text.length); n > 0; n--) {
    const kind = words.get(text.slice(text.length - n));
    if (kind) return kind;
  }
  return undefined;
}

function atStart(words: Map<string, string>, text: string): string | undefined {
  for (let n = Math.min(LONGEST, text.length); n > 0; n--) {
    const kind = words.get(text.slice(0, n));
    if (kind) return kind;
  }
  return undefined;
}

/** 试行, 草案, 修订稿 and years in brackets stand behind the genre word and say nothing of it. */
const QUALIFIER = /(?:[（(〔[][^（(〔[)）〕\]]{0,30}[)）〕\]]|全文|草案|修订稿|征求意见稿|送审稿|解读|摘要)$/;

/** `prefix` and `suffix` are a few characters of the text on either side of the marks. */
export function kindOf(title: string, prefix: string, suffix: string): string {
  let core = title;
  for (let i = 0; i < 3 && QUALIFIER.test(core); i++) core = core.replace(QUALIFIER, '');
  const said = atStart(behind, suffix);
  if (said !== undefined && said !== 'document') return said;
  return atEnd(before, prefix) ?? atEnd(endings, core) ?? 'document';
}
