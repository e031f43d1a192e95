/** Words, names and idioms with a numeral inside that could be read as number and unit. Longest match; ours, from use. */
const WORDS = [
  // 一 in words
  '一个个 一次次 一场场 一项项 一件件 一条条 一步步 一点 一些 一切 一直 一样 一定 一般 一起 一旦 一律 一致 一向 一度 一时 一同 一并 一体 一流 一线 一带一路 一方面 一系列 一手 一口气 一道 一面 一边 一席之地 一下 一番 一味 一举 一贯 一连 一再 一行 一经 一概 一如 一例 一张网 一张图 一网 一窗 一站式 一把手 一盘棋 一号文件 一号工程 一部分 一大批 一揽子 一篮子 一条龙 一条心 一家亲 一家人 一代人 一揽 一老一小 一村一品 一枝独秀 统一 唯一 之一 万一 专一 单一 同一 第一 逐一 不一 合一 划一 始终如一 ',
  // tens, hundreds, thousands in words
  '十分 十足 十全 百姓 百分百 百年 百货 百科 百万移民 百花 百家争鸣 百家号 百家讲坛 百强 百位数 千方百计 千家万户 千万 千头万绪 千年 千秋 万家 万物 万众 万里长城 万里长征 万里行 万水千山 万象 万千 万岁 万事 万户 万能 万一 万全 百折不挠 百尺竿头 千军万马 成千上万 千里眼 千里马 千里 千条万条',
  // small numerals in words and idioms
  '三农 三峡 三门峡 三亚 三明 三台 三顾 三番 三番五次 三令五申 三心二意 三军 三国 三包 三级跳 三角 三角洲 三轮车 三轮 三产 三伏 三九 三维 三思 三方 三军仪仗队 三下乡 三北 三秦 三晋 三湘 三江 三星 三步 三板 三支一扶 三权 再三 长三角 珠三角 泛珠三角 ',
  '四川 四处 四周 四海 四季 四面 四面八方 四通八达 四肢 四平 四套班子 四大名著 四方 四级 四项基本原则 八项规定 十项准则 六项纪律 三次产业 三次分配 三严三实 五位一体 四个意识 两学一做  五一 五四 五台山 五角大楼 五角星 五官 五金 五谷 五常 五湖四海 五星红旗 五花八门 五颜六色 五洲 五级书记 五台 五指 六安 六盘水 六盘山 六合 七夕 七一 七里河 七里坪 七嘴八舌 七大洲 八一 八方 八达岭 八路军 八里 八股 八面 八宝 九江 九龙 九寨沟 九州 九台 九三学社 九华 九牛',
  '半斤八两 两会 两岸 两院 五笔 一式 一看 一听 一说 一想 两两 三三两两 两弹一星 两手抓 两手 两侧 两边 两旁 两端 两面 两面人 两级 两头 两极 两地 两用 两国 两军 两党 两者 两人世界 两样 两口子 两江 两淮 两湖 两广 两河 两山 两大 两口 两全 两翼 两线 两不愁 两新 两重 两高 两委 双双 二战 二手 二手车 二手房 二线 二级市场 二维码 二次元 二次创业 二次供水 二次大战 二等 二级 二十国集团 十里长街 十里洋场 十字 十字路口 数字 数据 数量 多数 几乎 千瓦时代 百团大战 三大战役 三八线 三大球',
  // places
  '十堰 百色 千阳 千岛湖 万州 万宁 万安 万载 万年 万里 三水 三河 三原 三都 三江侗族自治县 三穗 四会 四子王旗 五河 五寨 五家渠 五华 五莲 五峰 六枝 七台河 七星 八公山 八道湾 九龙坡 九原 双城 百里洲 万全区 一汽 一建 一中 一院 三一 七匹狼 一条街 六小龄童',
];

const INDEX = new Map<string, string[]>();
for (const word of WORDS.join(' ').split(/\s+/).filter(Boolean)) {
  const list = INDEX.get(word.charAt(0)) ?? [];
  list.push(word);
  INDEX.set(word.charAt(0), list);
}

const LONGEST = 7;

/** Does a word of the list cover the character at `at`? The word may begin before it. */
export function insideNumeralWord(text: string, at: number): boolean {
  for (let from = Math.max(0, at - LONGEST); from <= at; from++)
    if (INDEX.get(text.charAt(from))?.some((word) => from + word.length > at && text.startsWith(word, from)))
      return true;
  return false;
}
