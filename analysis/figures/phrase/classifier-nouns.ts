/** The last characters of the nouns that a classifier takes: 15家企业的产品 counts 企业, 5种企业的产品 does not. */
const NOUNS: [RegExp, RegExp][] = [
  [
    /^[名位人]/,
    /(?:[员者师人生民长手工家士属官兵友客商农童儿女孩徒犯星]|干部|群众|代表|学者|教授|专家|骨干|妇女|学生|先进|书记|青年)$/,
  ],
  [/^个/, /(?:机构|国家|地区|城市|单位|部门|[省县市区村镇乡]|乡镇|企业|社区|支部|党组织|家庭)$/],
  [/^家/, /(?:企业|公司|银行|医院|单位|媒体|机构|[店厂社院行馆场所户]|集团|部门)$/],
  [/^户/, /(?:[户民家]|家庭|企业|主体)$/],
  [/^所/, /(?:[校院所学园馆]|学校|大学|中学|小学)$/],
  [/^[座栋幢]/, /(?:[桥楼塔山城站馆厂库房坝矿寺庙])$/],
  [/^[辆架艘列]/, /(?:[车机船艇舰])$/],
];

export function takesNoun(classifier: string, noun: string): boolean {
  return NOUNS.some(([unit, ending]) => unit.test(classifier) && ending.test(noun));
}
