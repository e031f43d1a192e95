/**
 * Units and classifiers by what they measure, longest first where one begins another. Classifiers follow
 * Lü Shuxiang's list of the common ones (《现代汉语八百词》, appendix) as far as the press uses them.
 */

export const PERCENT = '个百分点 百分点 % ‰ 倍 成 番 折';

export const MONEY = [
  '元人民币 人民币 瑞士法郎 新台币 美元 美圆 欧元 日元 日圆 韩元 港元 港币 台币 澳元 加元 新元 新加坡元 英镑 法郎',
  '玻利瓦尔 兹罗提 福林 塔卡 比塞塔 印尼盾 盾 林吉特 埃镑 里尔 基普 铢 马克 卢布 卢比 比索 泰铢 里亚尔 第纳尔 克朗 里拉 先令 奈拉 兰特 雷亚尔 坚戈 图格里克 越南盾 美分 块钱 元 圆 块 角钱 角 比特币 美金',
].join(' ');

export const MEASURES = [
  // area
  '平方公里 平方千米 平方米 平方厘米 平方英里 平方英尺 平米 公顷 英亩 亩 公亩 费丹 顷',
  // length
  '公里 千米 厘米 毫米 微米 纳米 分米 公分 海里 英里 英尺 英寸 华里 里地 光年 米 里 丈 尺 寸 车公里 延米 km cm mm m KM CM MM',
  // weight
  '吨标准煤 标准煤吨 万吨公里 吨公里 公吨 吨 公斤 千克 毫克 微克 克 市斤 斤 磅 公担 担 两 盎司 克拉 载重吨 kg',
  // volume
  '立方米 立方千米 立方公里 立方厘米 立方 公升 毫升 升 加仑 蒲式耳',
  // energy, power, heat, sound, data
  '千瓦时 千瓦小时 兆瓦时 吉瓦时 兆瓦 千瓦 吉瓦 瓦 度电 千伏安 千伏 伏 安培 马力 焦耳 千焦 大卡 千卡 卡路里 摄氏度 华氏度 ℃ 度',
  '赫兹 兆赫兹 兆赫 千赫 分贝 帕 兆帕 千字节 兆字节 字节 比特 千比特 兆 MW GW KW kW GWh MWh TWh kWh EFLOPS Eflops EFlops PB TB GB MB Mbps Gbps Hz MHz GHz',
  // trade, age, wind, earthquakes
  '标准箱 标箱 TEU 周岁 岁 微克/立方米 毫克/升 人公里 海米',
].join(' ');

export const PEOPLE = '人次 人份 人口 人 名 位 员';

/** Written straight before the noun, or for a noun that stands before. */
export const CLASSIFIERS = [
  '剂次 株次 架次 班次 户次 车次 台次 件次 例次 场次 辆次 艘次 批次 家次 个次 站次 单次 头次 人天 台套 台（套） 户（套）',
  '家 个 项 次 场 期 条 件 种 类 户 座 台 辆 艘 架 部 本 册 篇 份 张 幅 套 处 所 栋 幢 间 届 轮 趟 遍 支 组 队 对 双 只 头 匹 尾',
  '株 棵 朵 粒 颗 枚 块 片 根 口 眼 盏 门 层 级 款 宗 起 例 桩 封 枝 顶 道 串 桶 箱 袋 瓶 听 盒 包 筐 列 节 具 尊 排 卷 集 首 幕 句 字 页 批',
  '笔 单 杯 碗 发 响 声 股 团 群 床 票 剂 针 面 项次 摊 孔 束 捆 丛 扇 把 挺 门次 滴 圈 环 班 堂 课时 学时 课 域 招 席 杆 管 盘 局 球 脚 拳 刀 枪 步 顿 餐 单元 份额 大 强 点 分 代 盆 组次 贴 帖 单次 注 箱次 畦 网 锅 缸 罐 副 味 幕次 回 系列 车 船 档 端 波 亭 桌 站 码 车厢 片区 部门 部分 行 手 段 项目',
].join(' ');

/** Nouns that take the number directly, in counts of places and bodies: 6省、市, 58国, 12县. */
export const BODIES =
  '省市 省份 省区市 省区 市县 县市 县区 国 省 市 县 州 乡镇 街镇 乡 镇 村 区 校 城 城市 岛 院 族 科 厂 店 社区 师 军 营 连 企 企业 口人 行政村 学科 专业 行业 领域 地 线';

/** Durations, times of day and dates: another part of the analysis reads them. */
export const TIMES = [
  '点多钟 点半钟 点半 点整 点钟 个多月 个月 个多小时 个半小时 个小时 个钟头 个星期 个季度 个年头 个学期 个工作日 个交易日 个昼夜 个世纪 个年代 个学年 个财年 个春秋 个寒暑',
  '工作日 交易日 周年 年代 年度 年期 年级 年 月份 月 日 天 小时 分钟 刻钟 秒钟 秒 周 星期 礼拜 世纪 季度 学年 学期 昼夜 夜 时 点钟 晚 载 号 旬 个周 代人 整年 后 零时 毫秒 微秒 个月份 日夜 春秋 寒暑',
].join(' ');

/** After a bare number these make a label or a rank, never a count. */
export const LABELS = '胜 负 平 号 型 式 版 楼 路 频道 线 年版 期次 番队 级别';
