/** The last characters of the nouns that a classifier takes: 15家企业的产品 counts 企业, 5种企业的产品 does not. */
const NOUNS: [RegExp, RegExp][] = [
  [
    /^[名位人]/,
    /(?:[员者师人生民长手工家士属官兵友客商农童儿女孩徒犯星医嫌匠宾警练师]|干部|群众|代表|学者|教授|专家|骨干|妇女|学生|先进|书记|青年|人口|[男女]子|孩子|学子|分子|经理|领袖)$/,
  ],
  [/^个/, /(?:机构|国家|地区|城市|单位|部门|[省县市区村镇乡]|乡镇|企业|社区|支部|党组织|家庭)$/],
  [
    /^家/,
    /(?:企业|公司|银行|医院|单位|媒体|机构|[店厂社院行馆场所户]|集团|部门|中心|合作社|平台|主体|饭店|民宿|客栈|网点|门店|工厂|市场)$/,
  ],
  [/^户/, /(?:[户民家]|家庭|企业|主体)$/],
  [/^所/, /(?:[校院所园馆]|学校|大学|中学|小学)$/],
  [/^[座栋幢]/, /(?:[桥楼塔山城站馆厂库房坝矿寺庙院校园])$/],
  [/^[辆架艘列]/, /(?:[车机船艇舰])$/],
  [/^支/, /(?:队伍?|军|团队?|力量|基金|股票)$/],
  [/^台/, /(?:[车机]|设备|机床|电脑|机器人)$/],
];

/** Before 的 these describe: 三个不同的问题 counts 问题, 两个孩子的母亲 counts 孩子. */
const DESCRIBING =
  /^(?:不同|重要|主要|新|大|小|好|老|具体|独立|完整|基本|相关|普通|特殊|所有|全部|这样|那样|真正|特别|优秀|突出|明显|关键|相应|共同|现代|先进|巨大|简单|复杂|一般|各式|各类|各种|自己|全新|崭新|良好|积极|有效|较大|较小|传统|专门|专业|典型|长期|短期|宝贵|美丽|年轻|贫困|富裕|著名|知名|国际|国内|省级|市级|国家级|[东西南北中]部|[^\u4e00-\u9fff].*|.*[式性型级样大小多高低新旧美好近])$/;
const SHORT = 3;

/** Does the classifier's own list hold the noun? */
export function knownNoun(classifier: string, noun: string): boolean {
  return NOUNS.some(([unit, ending]) => unit.test(classifier) && ending.test(noun));
}

export function takesNoun(classifier: string, noun: string): boolean {
  if (/^[个种类]/.test(classifier) && noun.length > 1 && noun.length <= SHORT && !DESCRIBING.test(noun))
    return true;
  return knownNoun(classifier, noun);
}
