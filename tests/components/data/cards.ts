import type { CardModel } from '../../../components/card/model.ts';

const formula: CardModel = {
  headword: '四不两直',
  pinyin: 'sì bù liǎng zhí',
  en: 'Four Withouts and Two Directs',
  alt: ['four no’s and two straights'],
  kind: 'numeric-formula',
  basis: 'glossary',
  gloss: {
    en: 'A method of unannounced inspection: officials go straight to the place without telling those who are to be inspected. It came from work-safety supervision and has since spread to inspections of every kind.',
    zh: '不打招呼、直奔现场的暗查暗访办法，最初用于安全生产检查，后来推广到各类督查。',
  },
  items: [
    { zh: '不发通知', en: 'without sending notice' },
    { zh: '不打招呼', en: 'without giving word' },
    { zh: '不听汇报', en: 'without listening to reports' },
    { zh: '不用陪同接待', en: 'without escort or reception' },
    { zh: '直奔基层', en: 'directly to the primary level' },
    { zh: '直插现场', en: 'directly to the site' },
  ],
  since: '2014-09',
  sources: [
    { title: '安全生产检查暗查暗访工作制度（示例）', publisher: '示例出版者', date: '2014-09' },
    { title: 'A yearbook made up for this test', publisher: 'Nobody', date: '2015' },
  ],
  parts: [],
  position: 2,
  count: 5,
};

const uncertain: CardModel = {
  headword: '三項機制',
  script: 'Hant',
  pinyin: 'sān xiàng jīzhì',
  en: 'Three Mechanisms',
  kind: 'numeric-formula',
  basis: 'glossary',
  gloss: {
    en: 'A set of personnel rules for local officials: one to encourage, one to tolerate honest mistakes, one to move out those who do not perform.',
    zh: '干部工作的一组制度，分别管鼓励激励、容错纠错、能上能下。',
  },
  since: '2016',
  until: '2019-05',
  doubt: {
    en: 'Other provinces use the same name for other rules; which are meant cannot be told from this article.',
    zh: '其他省份也用此名指别的制度，本文所指无法确定。',
  },
  sources: [{ title: '示例文件', date: '2016' }],
  parts: [],
  position: 1,
  count: 1,
};

const unknown: CardModel = {
  headword: '六个必查',
  pinyin: 'liù gè bì chá',
  en: 'Six Musts to Check',
  kind: 'numeric-formula',
  basis: 'unknown',
  gloss: { en: '', zh: '' },
  sources: [],
  parts: [],
  position: 1,
  count: 1,
};

const composed: CardModel = {
  headword: '云溪市委组织部常务副部长',
  pinyin: 'Yúnxī shìwěi zǔzhībù chángwù fùbùzhǎng',
  en: 'Executive Deputy Head of the Organisation Department of the Yunxi Municipal Party Committee',
  kind: 'office',
  basis: 'composed',
  gloss: {
    en: 'The first among the deputies of the department that chooses and appoints the city’s officials.',
    zh: '主管全市干部选拔任用的部门中排名第一的副职。',
  },
  full: '中国共产党云溪市委员会组织部常务副部长',
  sources: [],
  parts: [
    { text: '云溪市委', en: 'Yunxi Municipal Party Committee', gloss: { en: '', zh: '' } },
    {
      text: '市委组织部',
      en: 'Organisation Department of the Municipal Party Committee, its personnel office',
      gloss: { en: '', zh: '' },
    },
    { text: '常务副部长', en: 'executive deputy head', gloss: { en: '', zh: '' } },
  ],
  position: 3,
  count: 3,
};

const long: CardModel = {
  ...formula,
  headword: '决不允许搞上有政策、下有对策，决不允许有令不行、有禁不止',
  pinyin: 'jué bù yǔnxǔ gǎo shàng yǒu zhèngcè, xià yǒu duìcè',
  basis: 'own',
  gloss: {
    en: `${formula.gloss.en} `.repeat(4).trim(),
    zh: formula.gloss.zh.repeat(4),
  },
  count: 128,
  position: 127,
};

const byArticle: CardModel = {
  headword: '“五个一”包联机制',
  pinyin: 'wǔ gè yī bāolián jīzhì',
  en: 'the “five ones” pairing scheme',
  kind: 'numeric-formula',
  basis: 'article',
  gloss: { en: 'A local scheme; the article itself lists its five parts.', zh: '当地的做法，内容见本文。' },
  items: [
    { zh: '1名县级干部' },
    { zh: '1个帮扶单位' },
    { zh: '1名驻村书记' },
    { zh: '1支工作队' },
    { zh: '1张问题清单' },
  ],
  sources: [],
  parts: [],
  position: 1,
  count: 4,
};

export const cards = { formula, uncertain, unknown, composed, long, byArticle } satisfies Record<
  string,
  CardModel
>;
