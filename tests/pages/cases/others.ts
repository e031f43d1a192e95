/** Pages that must be left alone. */
import type { Case } from '../cases.ts';
import { leftAlone, NAV, page, paragraphs } from './expect.ts';

const HEADLINES = [
  '多地开展防汛演练提升应急能力',
  '水库除险加固工程全面提速',
  '今年汛期雨水情预测发布',
  '夏粮收购进入高峰',
  '城市书房开到家门口',
  '老旧小区改造惠及万户',
];
const times = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join('');

export const others: Case[] = [
  {
    name: 'a list of headlines with dates',
    html: page(
      '要闻_清河网',
      `${NAV}<ul>${times(40, (i) => `<li><a href="/${i}">${HEADLINES[i % 6]}</a><span>2023-07-${10 + (i % 20)}</span></li>`)}</ul>`,
    ),
    check: leftAlone(),
  },
  {
    name: 'a list of teasers',
    html: page(
      '要闻_清河网',
      `${NAV}<div class="list">${times(8, (i) => `<div class="item"><h3><a href="/${i}">${HEADLINES[i % 6]}</a></h3><p>记者从市水务局获悉，今年以来全市累计完成投资三亿元，比上年同期增长一成，各项工程进展顺利……</p><span>2023-07-12</span></div>`)}</div>`,
    ),
    check: leftAlone('list'),
  },
  {
    name: 'a home page with a paragraph about itself',
    html: page(
      '清河网',
      `${NAV}${times(6, (i) => `<div><h2><a href="/c${i}">栏目</a></h2><ul>${times(8, (j) => `<li><a href="/${j}">${HEADLINES[j % 6]}</a></li>`)}</ul></div>`)}<div><p>清河网是清河市委市政府主管的新闻网站，创办于二〇〇二年，每天发布新闻三百余条，是了解清河的窗口。</p></div>`,
    ),
    check: leftAlone(),
  },
  {
    name: 'a thread of a forum',
    html: page(
      '清河防汛大家谈 - 清河论坛',
      `${NAV}${times(6, (i) => `<div><div><a href="/u${i}">水手${i}</a></div><div>发表于 2023-7-12 08:1${i}</div><div>${i + 1}楼</div><div>说得好，防汛工作确实要早抓早部署，希望各地都能重视起来，不要等到下大雨再着急，大家都来说说看法。</div></div>`)}`,
    ),
    check: leftAlone('forum'),
  },
  {
    name: 'a product',
    html: page(
      '防汛沙袋加厚帆布 - 清河商城',
      `${NAV}<h1>防汛沙袋加厚帆布</h1><div>¥12.80</div><div>加入购物车</div><div>立即购买</div><div>商品详情</div><p>本品采用加厚帆布，耐磨抗撕裂，适用于防汛、堵漏、压重等多种场合，请放心选购。</p><p>收到货后如有质量问题，请在七日内联系客服，我们将为您退换。</p>`,
    ),
    check: leftAlone('shop'),
  },
  {
    name: 'an entry of an encyclopaedia',
    html: page('清河_清河百科', `${NAV}<h1>清河</h1><div class="mw-parser-output">${paragraphs}</div>`),
    check: leftAlone('reference'),
  },
  {
    name: 'a chapter of a novel',
    html: page(
      '第十二章 雨夜_清河往事',
      `<h1>第十二章 雨夜</h1><div>${paragraphs}</div><div><a href="1">上一章</a><a href="2">目录</a><a href="3">下一章</a></div>`,
    ),
    check: leftAlone('fiction'),
  },
  {
    name: 'questions and answers by schema.org',
    html: page(
      '防汛沙袋怎么堆？',
      `<h1>防汛沙袋怎么堆？</h1><div>2023-07-12</div>${paragraphs}`,
      '<script type="application/ld+json">{"@type":"QAPage"}</script>',
    ),
    check: leftAlone('forum'),
  },
  {
    name: 'an article in Japanese',
    html: page(
      '市が防災会議を開催',
      `<h1>市が防災会議を開催</h1><div>2023年7月12日</div>${times(5, () => '<p>市は12日、今年の大雨に備えた防災会議を開き、各地区の担当者に対して、避難所の点検を今月末までに終えるよう求めた。</p>')}`,
    ),
    check: leftAlone(),
  },
  {
    name: 'an article in Korean',
    html: page(
      '시, 방재회의 개최',
      `<h1>시, 방재회의 개최</h1><div>2023.7.12</div>${times(5, () => '<p>시는 12일 올해 호우에 대비한 방재회의(防災會議)를 열고 각 지역 담당자에게 대피소 점검을 이달 말까지 마치도록 요청했다.</p>')}`,
    ),
    check: leftAlone(),
  },
  {
    name: 'a log-in page with terms',
    html: page(
      '登录 - 清河通',
      `<form><label>用户名<input></label><label>密码<input type="password"></label><button>登录</button></form><p>登录即表示您已阅读并同意用户协议和隐私政策，我们将妥善保护您的个人信息，不会向第三方提供。</p>`,
    ),
    check: leftAlone(),
  },
];
