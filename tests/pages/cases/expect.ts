/** What the cases check with. */
import type { Read } from '../in-page.ts';

interface Wanted {
  title?: string;
  overTitle?: string;
  subTitle?: string;
  date?: string;
  source?: string;
  author?: string;
  /** The whole body, a block each. */
  body?: string[];
}

const FACTS = ['title', 'overTitle', 'subTitle', 'date', 'source', 'author'] as const;

/** A check that the page is recognised as an article with these facts; facts that are not named are not looked at. */
export const article =
  (wanted: Wanted) =>
  (read: Read): string[] => {
    const wrong = read.recognised ? [] : [`not recognised: ${read.reason}`];
    for (const key of FACTS) {
      const want = wanted[key];
      const got = read.article[key];
      if (want !== undefined && (key === 'date' ? got?.slice(0, want.length) : got) !== want) {
        wrong.push(`${key} is ${got}, not ${want}`);
      }
    }
    if (wanted.body && read.article.body !== wanted.body.join('\n'))
      wrong.push(`body is «${read.article.body}»`);
    return wrong;
  };

/** A check that the page is left alone, for this reason where one is given. */
export const leftAlone =
  (code?: string) =>
  (read: Read): string[] => {
    if (read.recognised) return ['recognised'];
    return code && read.code !== code ? [`left alone as ${read.code}, not ${code}`] : [];
  };

export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** Three paragraphs of made-up news. */
export const PARAGRAPHS = [
  '清河市水务局昨日召开全市防汛工作会议，通报入汛以来的雨情水情，对下一阶段工作作出部署，并要求各县区在本月底前完成隐患排查。',
  '会议指出，今年全市平均降雨量比常年多两成，部分中小河流水位偏高，各级各部门要压实责任，加强值班值守，确保信息畅通。',
  '据了解，全市已储备编织袋二十万条、冲锋舟六十艘，组建抢险队伍三十八支，随时可以投入使用。',
];
export const paragraphs = PARAGRAPHS.map((text) => `<p>　　${text}</p>`).join('\n');
export const NAV = `<div class="top">${[
  '首页',
  '要闻',
  '时政',
  '财经',
  '社会',
  '文化',
  '教育',
  '图片',
  '专题',
  '视频',
]
  .map((name) => `<a href="/${name}">${name}</a>`)
  .join('')}</div>`;
