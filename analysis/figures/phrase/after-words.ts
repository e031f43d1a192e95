/** What ends a noun phrase behind its number, or stands before it without belonging to it. */

/** 12900亿日元（约98亿美元）亏损: what a parenthesis straight behind the unit parts from its noun. */
export const PARENTHESIS = /[（(][^（()）。；;\n]{1,24}[)）](?=的?[\u4e00-\u9fff“《])/y;
/** 90.5公斤两次打破: a second count is no noun. */
export const COUNT_AHEAD = /^[一二两三四五六七八九十几数多][个次名位家项度番轮]/;
/** Nouns of size that a number behind them measures: 河流流域面积300平方公里的河流. */
export const SIZE =
  /(?:面积|海拔|直径|投资|资产|产值|年龄|收入|人口|规模|容量|里程|[长宽高深重]度?|装机|[值额量])$/;

/** … and 海拔1500米以上农村学校 without 的. */
export const SIZED =
  /^\d[\d.,]*[万亿]?(?:平方)?(?:米|公里|亩|公顷|元|岁|吨|千瓦|人)(?:以[上下内]|左右)的?(?=[\u4e00-\u9fff])/;

/** 歼-20飞机: a type's number is part of the noun. */
export const DESIGNATION = /-\d{1,3}[A-Z]?(?=[\u4e00-\u9fff])/y;

/** 5个系列上百款: a second number. */
export const UP_TO = /^[上近][百千万]/;
/** 811种产品全球出口规模: a new subject. */
export const WORLDWIDE = /^全[球国]/;

/** Verbs that run on behind a noun without an object of their own: 12所大学帮扶, 30个县建设. */
export const TRAILING =
  /(?:建设运营|建设|帮扶|退出|开诊|高效|大幅降价|大幅|居住|抓捕|进驻|获批|投运|投入使用|共同|受损|停运|被毁|首批|顺利|齐聚|脱贫摘帽|摘帽|提质增效|提质|实地|先行|试点|火热|有序|签约落户|落户|布局|(?<=措施|政策|举措)服务|罢工|值守|绽放|达标|供暖)$/;
/** Classifiers of actions and works, whose nouns such words are: 3项改革试点, 5场实地调研. */
export const OF_ACTIONS = /^(?:[项次场期轮起批件例类种届部]|批次|[回趟])/;

/** 8个重点县建设果菜基地: a place or body that builds something is counted, not what it builds. */
export const BUILDS =
  /^(?:建设|打造|培育|实施|发展|开发|治理|改造|新建|创建|承接|承担|组织)(?=[\u4e00-\u9fff]{3})/;

/** 69项支持政策: nouns of works and bodies that a verb describes. */
export const WORKS =
  /(?:政策|措施|举措|项目|活动|方案|计划|任务|工程|机构|平台|基地|中心|案件|服务|协议|文件|制度|机制|事项|线路|设施|设备|品种|成果|产品|内容|岗位|课程|演出|展览|场所|场馆)$/;
