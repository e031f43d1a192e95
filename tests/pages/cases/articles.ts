/** Articles as the kinds of sites lay them out. */
import type { Case } from '../cases.ts';
import { article, NAV, PARAGRAPHS, page, paragraphs } from './expect.ts';

const TITLE = '清河市部署下一阶段防汛工作';
const links = (...titles: string[]) => titles.map((t) => `<li><a href="/${t.length}">${t}</a></li>`).join('');
const RELATED = `<h3>相关阅读</h3><ul>${links('多地开展防汛演练提升应急能力', '水库除险加固工程全面提速', '今年汛期雨水情预测发布')}</ul>`;
const FOOTER =
  '<div class="foot"><a href="/a">关于我们</a> <a href="/b">联系我们</a><p>版权所有：清河日报社，未经授权不得转载。</p></div>';

export const articles: Case[] = [
  {
    name: 'a daily with over-title, sub-title, editors, related links',
    html: page(
      `${TITLE}--时政--清河网`,
      `${NAV}<div class="main"><h3 class="pre">以雨为令 闻汛而动</h3><h1>${TITLE}</h1><h4 class="sub">各县区月底前完成隐患排查</h4>
      <p class="sou">2023年07月12日08:15　来源：<a href="/s">清河日报</a>　作者：李明远</p>
      <div class="content">${paragraphs}<p class="editor">(责编：王芳、赵刚)</p></div>
      <div class="share">分享到：<a href="#">微博</a></div>${RELATED}</div>${FOOTER}`,
      '<meta name="author" content="104226">',
    ),
    check: article({
      title: TITLE,
      overTitle: '以雨为令 闻汛而动',
      subTitle: '各县区月底前完成隐患排查',
      date: '2023-07-12T08:15',
      source: '清河日报',
      author: '李明远',
      body: PARAGRAPHS,
    }),
  },
  {
    name: 'a wire with the year apart from month and day',
    html: page(
      `${TITLE}-清河网`,
      `${NAV}<div class="header"><div class="header-time"><span class="year"><em>2021</em></span> <span class="day"><em>12</em>/<em>06</em></span> <span class="time">08:21:33</span></div>
      <div class="source">来源：清河通讯社</div><h1><span class="title">${TITLE}</span></h1></div>
      <div id="detail"><p>清河通讯社清河12月6日电（记者 陈亮 周雨）${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div>
      <div class="editor">【责任编辑:吴静】</div>${FOOTER}`,
    ),
    check: article({ title: TITLE, date: '2021-12-06', source: '清河通讯社', author: '陈亮 周雨' }),
  },
  {
    name: 'a government document under its table, with salutation and signature',
    html: page(
      '清河市人民政府关于做好防汛工作的通知_清河市人民政府',
      `${NAV}<table><tr><td>索 引 号：</td><td>0123/2023-00017</td><td>主题分类：</td><td>水利</td></tr>
      <tr><td>发文机关：</td><td>清河市人民政府</td><td>成文日期：</td><td>2023年06月01日</td></tr>
      <tr><td>标　　题：</td><td>清河市人民政府关于做好防汛工作的通知</td><td>发布日期：</td><td>2023年06月08日</td></tr></table>
      <div class="doc"><p style="text-align:center">清河市人民政府关于做好防汛工作的通知</p><p>各县（区）人民政府，市政府各部门：</p>
      <p>今年汛期形势复杂，为切实做好防汛工作，现将有关事项通知如下。</p><p>一、压实责任</p><p>各县（区）要落实行政首长负责制，完善预案，加强演练，做到守土有责。</p>
      <p>清河市人民政府</p><p>2023年6月1日</p><p>（此件公开发布）</p></div><div><a href="#">【打印】</a><a href="#">【关闭】</a></div>`,
    ),
    check: (read) => [
      ...article({ date: '2023-06-01', source: '清河市人民政府' })(read),
      ...(read.article.body.startsWith('各县（区）人民政府') &&
      /2023年6月1日\n（此件公开发布）$/.test(read.article.body)
        ? []
        : [`body is «${read.article.body}»`]),
    ],
  },
  {
    name: 'a layout of tables of 2004, the text broken by <br> and holding a box of links',
    html: `<html><head><meta charset="utf-8"><title>${TITLE}_清河在线</title></head><body><table width=760><tr><td>${NAV}</td></tr><tr><td align=center><font size=4><b>${TITLE}</b></font></td></tr>
      <tr><td>2004-07-12 09:30 清河晚报</td></tr><tr><td>　　${PARAGRAPHS[0]}<br><br><table align=left><tr><td>${links('防汛专题回顾之一江河安澜', '防汛专题回顾之二众志成城', '图文直播：防汛演练现场')}</td></tr></table>　　${PARAGRAPHS[1]}<br>
      　　${PARAGRAPHS[2]}<br></td></tr><tr><td>${FOOTER}</td></tr></table></body></html>`,
    check: article({ title: TITLE, date: '2004-07-12', source: '清河晚报', body: PARAGRAPHS }),
  },
  {
    name: 'a short notice in one div',
    html: page(
      '停水通知-清河水务',
      `${NAV}<div class="c"><div class="t">停水通知</div><div class="i">发布时间：2022-03-05　信息来源：清河水务公司</div><div class="n">因供水管网改造，定于3月6日8时至18时对人民路以南区域停止供水，请用户提前做好储水准备，不便之处敬请谅解。</div>
      <div><a href="#">打印</a><a href="#">关闭</a></div><div>上一篇：<a href="/1">关于开展二次供水设施清洗的公告</a></div></div>${FOOTER}`,
    ),
    check: article({
      date: '2022-03-05',
      source: '清河水务公司',
      body: [
        '因供水管网改造，定于3月6日8时至18时对人民路以南区域停止供水，请用户提前做好储水准备，不便之处敬请谅解。',
      ],
    }),
  },
  {
    name: 'a page of an e-paper, with the issue’s other articles beside it',
    html: page(
      TITLE,
      `<div class="head">2023年7月12日 星期三</div><table><tr><td><ul>${links('第01版：要闻', '第02版：综合', '第03版：民生', '清河老街的早晨', '一座桥的故事')}</ul></td>
      <td><h1>${TITLE}</h1><p class="sec">本报记者　孙立新　《 清河日报 》（ 2023年07月12日 第 01 版）</p><div id="ozoom"><founder-content>${paragraphs}</founder-content></div></td></tr></table>`,
    ),
    check: article({
      title: TITLE,
      date: '2023-07-12',
      source: '清河日报',
      author: '孙立新',
      body: PARAGRAPHS,
    }),
  },
  {
    name: 'an account’s article, invisible at first, its date in a script',
    html: page(
      '',
      `<div id="js_article"><h1 class="rich_media_title">${TITLE}</h1><div><span>清河发布</span> <em id="publish_time"></em></div>
      <div id="js_content" style="visibility: hidden; opacity: 0;">${PARAGRAPHS.map((t) => `<section><section><span>${t}</span></section></section>`).join('')}</div></div>
      <script>var ct = "1659225600"; var nickname = "清河发布"; var msg_title = '${TITLE}';</script>`,
      `<meta property="og:title" content="${TITLE}">`,
    ),
    check: article({ title: TITLE, date: '2022-07-31', source: '清河发布', body: PARAGRAPHS }),
  },
  {
    name: 'a page in Traditional script',
    html: page(
      '市府部署防汛工作 - 清河新聞網',
      `${NAV}<article><h1>市府部署防汛工作</h1><div>2024/05/20 14:05</div><p>（清河社記者林美玲清河20日電）市府今天召開防汛會議，說明入汛以來的雨情，並要求各區在月底前完成檢查。</p>
      <p>市長表示，今年雨量比往年多兩成，部分河川水位偏高，各單位要加強值班，確保訊息暢通。</p><p>（編輯：張大同）</p></article><div><h3>延伸閱讀</h3><ul>${links('多地舉行防汛演練', '水庫整修工程提前完工')}</ul></div>`,
    ),
    check: (read) => [
      ...article({ title: '市府部署防汛工作', date: '2024-05-20T14:05' })(read),
      ...(/暢通。$/.test(read.article.body) ? [] : [`body is «${read.article.body}»`]),
    ],
  },
  {
    name: 'an article in an open shadow root, with a slot',
    html: page(
      `${TITLE}_清河网`,
      `${NAV}<x-story><h1 slot="t">${TITLE}</h1></x-story><script>
      const root = document.querySelector('x-story').attachShadow({ mode: 'open' });
      root.innerHTML = '<slot name="t"></slot><div>2023-07-12 08:15 来源：清河日报</div><div>' + ${JSON.stringify(paragraphs)} + '</div>';</script>`,
    ),
    check: article({ title: TITLE, date: '2023-07-12', source: '清河日报', body: PARAGRAPHS }),
  },
  {
    name: 'an article in a frame of the same origin',
    html: page(
      `${TITLE}_清河网`,
      `${NAV}<iframe srcdoc='<h1>${TITLE}</h1><div>2023-07-12 08:15 来源：清河日报</div>${paragraphs}'></iframe>`,
    ),
    check: article({ title: TITLE, date: '2023-07-12', source: '清河日报', body: PARAGRAPHS }),
  },
  {
    name: 'a first page of several, with its pager',
    html: page(
      `${TITLE}_清河网`,
      `${NAV}<h1>${TITLE}</h1><div>2023-07-12 08:15 来源：清河日报</div><div class="text">${paragraphs}<div class="zdfy"><a href="?1">1</a><a href="?2">2</a><a href="?2">下一页</a></div></div>`,
    ),
    check: article({ title: TITLE, body: PARAGRAPHS }),
  },
  {
    name: 'comments with more text than the article',
    html: page(
      `${TITLE}_清河网`,
      `${NAV}<h1>${TITLE}</h1><div>2023-07-12 08:15 来源：清河日报</div><div class="text">${paragraphs}</div>
      <div class="comment-list">${'<div><b>网友</b><p>说得好，防汛工作确实要早抓早部署，希望各地都能重视起来，不要等到下大雨再着急。</p></div>'.repeat(6)}</div>`,
    ),
    check: article({ title: TITLE, body: PARAGRAPHS }),
  },
  {
    name: 'headings and captions inside the body stay, widgets go',
    html: page(
      `${TITLE}_清河网`,
      `${NAV}<h1>${TITLE}</h1><div>2023-07-12 08:15 来源：清河日报 字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></div><div class="text"><p>${PARAGRAPHS[0]}</p><h2>压实责任</h2><p>${PARAGRAPHS[1]}</p>
      <figure><img alt=""><figcaption>图为防汛物资仓库</figcaption></figure><div class="share">分享到：<a href="#">微博</a></div><p>${PARAGRAPHS[2]}</p></div><p>责任编辑：王芳</p><p>声明：凡本网注明来源的作品，转载请注明出处。</p>`,
    ),
    check: article({
      body: [PARAGRAPHS[0] ?? '', '压实责任', PARAGRAPHS[1] ?? '', '图为防汛物资仓库', PARAGRAPHS[2] ?? ''],
    }),
  },
  {
    name: 'the text twice, for wide and narrow screens',
    html: page(
      `${TITLE}_清河网`,
      `${NAV}<style>.wide{display:none}</style><h1>${TITLE}</h1><div>2023-07-12 08:15 来源：清河日报</div><div><div class="wide">${paragraphs}<p>宽屏结尾。</p></div><div class="narrow">${paragraphs}<p>窄屏结尾。</p></div></div>`,
    ),
    check: article({ body: [...PARAGRAPHS, '窄屏结尾。'] }),
  },
  {
    name: 'comments with floors and dates do not make an article a forum',
    html: page(
      `${TITLE}_清河网`,
      `${NAV}<h1>${TITLE}</h1><div>2023-07-12 08:15 来源：清河日报</div><div class="text">${paragraphs}</div><div>最新评论</div>${Array.from({ length: 20 }, (_, i) => `<div><b><a href="/u${i}">水手${i}号</a></b><i>${i + 1}楼</i><div>发表于 2023-7-12</div><p>说得好，早抓早部署。</p></div>`).join('')}`,
    ),
    check: article({ title: TITLE, body: PARAGRAPHS }),
  },
];
