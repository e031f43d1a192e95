import type { Person } from '../types.ts';
import { characterClass } from './character-class.ts';

/**
 * Words that name an office, by the role that they give its holder. `firm` words stand before a name nearly always
 * when a name-like string follows; behind `loose` ones (代表, 专家, 村民) the string must be a name by itself.
 */
type Role = Person['role'];

const rows = (text: string) => text.split(/\s+/).filter(Boolean);

/** 省长 … 所长: the bodies whose head is called by their last character and 长. */
const HEADS_OF = [
  ...'省市县区州盟旗镇乡村部厅局处科司署院校会社馆台站所场厂店团旅营连排班师军队组室庭行园股',
];

const OFFICIAL = `总书记 书记 第一书记 主席 委员长 总理 国务委员 主任 主任委员 秘书长 常委 委员 政委 政治委员 司令员 司令官 司令 参谋长 总参谋长
  检察长 发言人 新闻发言人 大使 公使 总领事 领事 参赞 武官 代办 总统 首相 外长 外相 防长 财长 国王 女王 亲王 王储 天皇 元首 议长 国务卿 总督 酋长
  专员 巡视员 调研员 特使 特别代表 行政长官 主委 村支书 支书 支部书记 部长助理 巡视组组长 组织委员 纪检委员 宣传委员 干事 审计长 关长 首席大法官 法官 检察官 党组成员 党委委员
  党委书记 党组书记 政治局委员 政治局常委 书记处书记 总干事 总监察长 庭长 协理员 办事员 科员 主任科员 一级巡视员 二级巡视员 总管 省委书记 市委书记 县委书记 区委书记 议员 参议员 众议员 外交大臣 大臣 国防大臣 财政大臣 首席执行官 高级代表 代表 警督 市议员 理政 元帅 上将 中将 少将 大将 将军 大校 上校 中校 少校 上尉 中尉 少尉`;

const OTHER_FIRM = `董事长 总经理 经理 总裁 执行董事 董事 监事长 监事 理事长 理事 教授 院士 研究员 讲师 导师 工程师 总工程师 高级工程师 总设计师 设计师 建筑师 总师 总会计师 会计师 经济师 总经济师
  医生 医师 主任医师 主治医师 护士长 护士 药师 博士 总编辑 总编 主编 制片人 制片 导演 编导 编剧 主持人 播音员 演员 歌手 歌唱家 作家 诗人 画家 书法家 艺术家 科学家 物理学家 数学家 历史学家 经济学家 学家 思想家 政治家 军事家 革命家
  教育家 企业家 评论家 理论家 宇航员 航天员 律师 分析师 首席经济学家 总监 主管 顾问 法律顾问 秘书 助理 首席设计师 创始人 创办人 负责人 教练 主教练 助教 领队 裁判 冠军 队员 球员 选手 运动员 车长 机长 船长 舰长 艇长 列车长 站务员
  调解员 管理员 技术员 辅导员 教导员 指导员 传承人 继承人 带头人 致富带头人 老板 店主 经营者 指挥 总指挥 副总 会员 掌门人 合伙人 首席执行官 首席代表 代言人 支行行长 策展人 中后卫 前锋 门将 后卫 中锋 作者 译者 编者 医务主管 策划总计 总导演 摄影师 大师 工匠 技师 农艺师 畜牧师 兽医 警官 民警 辅警 交警 干警 驾驶员 司机 烈士 战士 营业员 乘务员 飞行员 班主任 教务长 学部委员 首席科学家 首席专家 副手 助手 翻译`;

const OTHER_LOOSE = `专家 领导 学者 老师 教师 党员 干部 村民 居民 市民 农民 工人 职工 员工 牧民 渔民 菜农 果农 粮农 茶农 农户 贫困户 脱贫户 种植户 养殖户 种粮大户 大户 志愿者 学生 大学生 研究生 同学 考生 家长 游客 旅客 乘客 网友 患者 嘉宾 委员代表 业主 商户 用户 消费者 退休干部 老党员 第一书记代表
  青年 姑娘 小伙 老人 大娘 大爷 大妈 阿姨 医护人员 工作人员 船工 矿工 社工 网格员 护林员 护边员 快递员 外卖员 保洁员 环卫工人 毕业生 留学生 妻子 丈夫 夫人 母亲 父亲 妹妹 弟弟 姐姐 哥哥 之子 之女 男子 女子 被告人 犯罪嫌疑人 嫌疑人 罪犯 大夫 新秀 名将 老将 小将 棋手 球星 影星 巨星 富商 商人 球王 女星 男星 烈属 劳模 全国劳模 劳动模范 人大代表 政协委员`;

const REPORTER = `记者 本报记者 实习记者 见习记者 特约记者 特派记者 特派员 通讯员 特约通讯员 实习生 摄影记者 摄影 评论员 特约评论员 编辑 实习编辑 责任编辑 责编 撰稿 撰稿人 撰文 供稿 供图 报道员 编译`;

const firm = new Map<string, Role>();
for (const word of HEADS_OF)
  firm.set(`${word}长`, '院校会社馆场厂店园股台站所'.includes(word) ? 'other' : 'official');
for (const word of rows(OFFICIAL)) firm.set(word, 'official');
for (const word of rows(OTHER_FIRM)) if (!firm.has(word)) firm.set(word, 'other');
const loose = new Map<string, Role>(rows(OTHER_LOOSE).map((word) => [word, 'other']));
loose.set('代表', 'official');
loose.set('委员', 'official');
loose.set('议员', 'official');
for (const word of ['代表']) firm.delete(word);
const reporter = new Map<string, Role>(rows(REPORTER).map((word) => [word, 'reporter']));

export interface OfficeWord {
  word: string;
  role: Role;
  firm: boolean;
}

const all = new Map<string, OfficeWord>();
for (const [word, role] of loose) all.set(word, { word, role, firm: firm.has(word) });
for (const [word, role] of firm) all.set(word, { word, role, firm: true });
for (const [word, role] of reporter) all.set(word, { word, role, firm: true });

const LONGEST = 6;
/** The last characters of all office words: a cheap way to pass over the rest of a text. */
export const endsOffice = characterClass([...all.keys()].map((w) => w.charAt(w.length - 1)));

/** The longest office word that ends at `end`, not reaching left of `from`. */
export function officeWordEndingAt(text: string, end: number, from = 0): OfficeWord | undefined {
  if (!endsOffice(text, end - 1)) return undefined;
  for (let n = Math.min(LONGEST, end - from); n > 1; n--) {
    const found = all.get(text.slice(end - n, end));
    if (found) return found;
  }
  return undefined;
}

/** Whether the word that ends at `end` is the beginning of a longer one: 秘书 in 秘书长. */
export const isCutShort = (text: string, end: number): boolean =>
  [1, 2].some((n) => {
    const longer = officeWordEndingAt(text, end + n);
    return longer !== undefined && longer.word.length > n;
  });

/** Office words that follow a name: 叶某院士, 李某总理. Those of relatives and of people at large do not. */
const BEHIND = rows(
  `总书记 书记 副书记 主席 副主席 委员长 副委员长 总理 副总理 国务委员 主任 副主任 秘书长 副秘书长 政委 司令员 检察长 大使 总统 副总统 首相 副首相 外长 外相 国王 女王 亲王 议长 副议长 国务卿 将军 上将 中将 少将 元帅
  教授 副教授 院士 研究员 董事长 总经理 总裁 副总裁 理事长 老师 医生 大夫 导演 博士 律师 警官 法官 烈士 工程师 大师 先生 女士 小姐 同志 夫妇 阁下 殿下 陛下 父子 等同志 部长助理 委员 师傅 教练`,
);
const behind = new Set([...BEHIND, ...HEADS_OF.map((c) => `${c}长`), ...HEADS_OF.map((c) => `副${c}长`)]);
/** Forms of address: they show a person but are no office. */
export const address: ReadonlySet<string> = new Set(
  '先生 女士 小姐 同志 夫妇 阁下 殿下 陛下 父子 等同志 师傅 老师'.split(' '),
);

/** What makes another word of an office word when it stands behind it. */
const NOT_BEFORE: Record<string, RegExp> = {
  领导: /^(?:人|小|干部|下|班|力|核心|层|机|集体|体|和|同志|岗)/,
  主席: /^[台团令国]/,
  书记: /^[处员]/,
  总书记: /^处/,
  委员: /^[会长们]/,
  代表: /^[团队性们大处作着]/,
  总理: /^[府]/,
  总统: /^(?:府|大选|选举|候选)/,
  主任: /^(?:医|委员|科员)/,
  部长: /^(?:级|会议|理事)/,
  外长: /^(?:会|理事)/,
  省长: /^[们]/,
  市长: /^[们]/,
  会长: /^[们]/,
  队长: /^[们]/,
  总裁: /^[班]/,
  记者: /^(?:会|站|协会|招待|们|节|证)/,
  编辑: /^(?:部|出版|室|们)/,
  教授: /^们/,
  博士: /^(?:后|生|学位|点)/,
  老师: /^们/,
  院士: /^(?:大会|们)/,
};

/** 省|长江流域, 市|长期: the 长 belongs to the word behind. */
const NOT_LONG =
  /^(?:江(?:流域|经济|沿|大|[中上下]游|干|两岸|口|保护|生态|三|禁|十)|沙市|春市|治市|三角|期|效|远|征|白山)/;

export const endsAsWord = (word: string, text: string, end: number): boolean =>
  !NOT_BEFORE[word]?.test(text.slice(end, end + 3)) &&
  text.charAt(end) !== '们' &&
  !(word.endsWith('长') && NOT_LONG.test(text.slice(end, end + 3)));

const LONGEST_BEHIND = 4;

const beginsBehind = characterClass([...behind].map((word) => word.charAt(0)));

/** The office word or form of address that begins at `start`, the longest. */
export function titleBehind(text: string, start: number): string | undefined {
  if (!beginsBehind(text, start)) return undefined;
  for (let n = LONGEST_BEHIND; n > 1; n--) {
    const word = text.slice(start, start + n);
    if (word.length === n && behind.has(word)) return endsAsWord(word, text, start + n) ? word : undefined;
  }
  return undefined;
}

export const roleOfWord = (word: string): Role =>
  (all.get(word) ?? all.get(word.replace(/^副/, '')))?.role ?? 'other';
