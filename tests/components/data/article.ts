/** An article of our own writing about a city that does not exist, in the manner of the local official press. */
export const title = '云溪市扎实推进“五个一”包联机制 全面提升基层治理水平';

export const text = [
  '今年3月以来,云溪市委副书记、市长林远舟多次主持召开专题会议,部署推进“五个一”包联机制(1名县级干部、1个帮扶单位、1名驻村书记、1支工作队、1张问题清单)。',
  '2023年3月6日,云溪市委书记高启明在全市动员大会上强调,要深刻领悟“两个确立”的决定性意义,做到“两个维护”,坚持以人民为中心的发展思想。',
  '3月至10月上旬,全市3208个基层党组织、约8.6万名党员参加学习教育,累计开展宣讲1200余场,走访群众超过21万人次,梳理民生实事461件,已办结82.3%。',
  '各县(区)平均召开调度会12次,每个村配备不少于2名网格员。全市财政安排专项资金1.45亿元,同比增长6.5%,新增供热面积近90万平方米。',
  '市纪委监委、市委组织部联合印发《云溪市整治形式主义为基层减负若干措施》,并对照《中国共产党巡视工作条例》抓好巡察整改。为期3个月的“回头看”结束后,高启明表示,“十四五”期间要一抓到底。',
  '在“四不两直”督查中,市委第二巡察组发现问题57个、第三巡察组发现问题24个,较去年下降18%。',
].join('\n');

/** The `nth` place (from 0) where `words` stand. */
export function place(words: string, nth = 0): { start: number; end: number } {
  let start = text.indexOf(words);
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the article does not hold ${words} (${nth})`);
  return { start, end: start + words.length };
}
