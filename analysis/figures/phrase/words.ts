import { FUNCTION_WORDS, VERBS } from './boundary-words.ts';

/** Adverbs that belong to the action counted: 集中自学, 联合执法. Before a number they begin the phrase. */
export const KEPT = new Set(['集中', '联合', '现场', '直接']);

const EXCEPTIONS = new Map<string, string[]>();
const INDEX = new Map<string, string[]>();
for (const entry of `${FUNCTION_WORDS} ${VERBS}`.split(/\s+/).filter(Boolean)) {
  const [word = '', ...exceptions] = entry.split('/');
  EXCEPTIONS.set(word, [...(EXCEPTIONS.get(word) ?? []), ...exceptions]);
  const list = INDEX.get(word.charAt(0)) ?? [];
  if (!list.includes(word)) list.push(word);
  INDEX.set(word.charAt(0), list);
}
for (const list of INDEX.values()) list.sort((a, b) => b.length - a.length);

function excepted(text: string, at: number, word: string, from: number): boolean {
  return (EXCEPTIONS.get(word) ?? []).some((longer) => {
    for (let offset = longer.indexOf(word); offset >= 0; offset = longer.indexOf(word, offset + 1))
      if (at - offset >= from && text.startsWith(longer, at - offset)) return true;
    return false;
  });
}

/** Verbs and function words alike make a noun with one of these behind: 就业率, 增加值, 获得者. */
const NOUN_SUFFIX = /[率值额量数者费员站点期券权金税力度面价书证版区群家户]/;

/** … and so does a verb with one of these: 投入强度, 应用场景, 利用面积. Of two characters, so that no object is meant. */
const NOUN_TAIL =
  /^(?:强度|总额|总量|总值|总数|规模|水平|比例|比重|标准|指数|人数|人次|户数|面积|能力|场景|体系|机制|制度|模式|市场|渠道|平台|机构|中心|基地|工程|项目|计划|任务|方案|经费|资金|成本|费用|价格|速度|程度|质量|效率|效益|情况|状况|问题|现象|案件|事故|事件|单位|部门|人员|队伍|主体|对象|行业|产业|技术|设备|设施|材料|产品|服务业|业务|活动|行动|工作|办法|措施|政策|协议|合同|报告|记录|数据|信息|系统|网络|网点|空间|条件|环境|功能|事项|清单|目录|名单)/;
/** Verbs of rising, falling and doing, whose object such a noun may be: 增加面积, 开展活动, 完善机制. */
const TRANSITIVE =
  /^(?:增|减|扩|提|降|压|下|上|开|完|实|建|推|取|加|制|出台|落实|贯彻|优|健|解|获|得|达|新|改|深|强|巩|夯|举|召|组|参|进|形|引|动|支|帮|化解|执|启|部|统|协|持|积|主|充|认|广|着|努|全|大|共|联|相|纷|逐|依|围|聚|瞄|面|针|立|突|拓|筑|守|确|保持|防|避|消|发[起出挥给送放]|涉|包|涵|属|作|做|给|拿|列|纳|融|免|享|拥|具|占|连|导|造|预|甚|提供)/;

/** … unless the character begins a noun of its own: 提供价值2亿美元的装备. */
const OWN_NOUN =
  /^(?:价[值格]|面[积临]|金额|力[量争]|权[利力]|税收|群众|家庭|户[籍数]|区域|数[量据百千万]|费用|期间|证[书件明]|书[籍记]|额[度外])/;

const suffixed = (text: string, at: number, word: string): boolean =>
  word.length === 2 &&
  ((NOUN_SUFFIX.test(text.charAt(at + 2)) && !OWN_NOUN.test(text.slice(at + 2, at + 4))) ||
    (!TRANSITIVE.test(word) && NOUN_TAIL.test(text.slice(at + 2, at + 5))));

/** Verbs that are nouns at the end of a phrase: 预算收入, 新增就业. */
export const NOMINAL = new Set(
  '收入 投入 支出 输出 出口 进口 就业 捐款 捐赠 死亡 受伤 失踪 覆盖 实施 保障 上市 访问 表彰 奖励 占比 介绍 报名 种植 养殖 搬迁 采购 拍摄 调查 审查 接种 入住 退役 增长 下降 减少 增加 演出 捐出 签名'.split(
    ' ',
  ),
);

/** The boundary word that begins at `at`, or an empty string; what stands before `from` belongs to no word with it. */
export function boundaryWord(text: string, at: number, from = 0): string {
  return (
    INDEX.get(text.charAt(at))?.find(
      (word) => text.startsWith(word, at) && !suffixed(text, at, word) && !excepted(text, at, word, from),
    ) ?? ''
  );
}
