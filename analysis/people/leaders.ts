import { characterClass } from './character-class.ts';

/**
 * People whom official texts call by their bare name, without an office beside it, because every reader knows them.
 * Elsewhere a bare name needs other evidence.
 */
const NAMES = `毛泽东 周恩来 刘少奇 朱德 任弼时 陈云 邓小平 彭德怀 刘伯承 贺龙 陈毅 罗荣桓 徐向前 聂荣臻 叶剑英 林彪 宋庆龄 李先念 董必武 彭真 杨尚昆 华国锋 胡耀邦 赵紫阳
  江泽民 李鹏 朱镕基 乔石 李瑞环 胡锦涛 吴邦国 温家宝 贾庆林 曾庆红 黄菊 吴官正 李长春 罗干 习近平 李克强 贺国强 周永康 张德江 俞正声 刘云山 王岐山 张高丽 栗战书 汪洋 王沪宁 赵乐际 韩正
  李强 蔡奇 丁薛祥 李希 孙中山 李大钊 陈独秀 瞿秋白 方志敏 夏明翰 马克思 恩格斯 列宁 斯大林 鲁迅 雷锋 焦裕禄 孔繁森 王进喜 钱学森 邓稼先 袁隆平 杨善洲 谷文昌 黄文秀 张桂梅
  特朗普 拜登 普京 克林顿 叶利钦 戈尔巴乔夫 安倍晋三 默克尔 马克龙 泽连斯基`;

const list = NAMES.split(/\s+/);
export const leaders: ReadonlySet<string> = new Set(list);
export const leaderBegins = characterClass(list.map((name) => name.charAt(0)));
