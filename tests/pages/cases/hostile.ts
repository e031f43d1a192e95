/** Pages that are empty, odd, or mean harm. */
import type { Case } from '../cases.ts';
import { article, leftAlone, PARAGRAPHS, page, paragraphs } from './expect.ts';

const TITLE = '清河市部署下一阶段防汛工作';
const HEAD = `<h1>${TITLE}</h1><div>2023-07-12 08:15 来源：清河日报</div>`;

export const hostile: Case[] = [
  { name: 'an empty document', html: '', check: leftAlone() },
  { name: 'a document without a body', html: '<x>', before: 'document.body?.remove()', check: leftAlone() },
  {
    name: 'a document without a root',
    html: page('x', 'x'),
    before: 'document.documentElement?.remove()',
    check: leftAlone(),
  },
  {
    name: 'XML',
    type: 'xml',
    html: `<?xml version="1.0"?><rss><channel><title>清河网</title><item>${PARAGRAPHS[0]}</item></channel></rss>`,
    check: leftAlone(),
  },
  {
    name: 'named elements that shadow properties of forms and of the document',
    html: page(
      `${TITLE}_清河网`,
      `<form>${HEAD}${paragraphs}<input name="firstChild"><input name="nextSibling"><input name="localName"><input name="nodeType"><input name="parentNode"><input name="getAttribute"></form>
      <img name="title"><img name="body"><form name="querySelectorAll"></form><form name="createTreeWalker"></form><img name="documentElement"><img name="getElementsByTagName">`,
    ),
    check: article({ title: TITLE, date: '2023-07-12', source: '清河日报', body: PARAGRAPHS }),
  },
  {
    name: 'prototypes that the page replaced',
    html: page(
      `${TITLE}_清河网`,
      `<script>for (const name of ['firstChild', 'nextSibling', 'nodeType', 'parentNode']) Object.defineProperty(Node.prototype, name, { get() { throw new Error('mine') } });
      String.prototype.replace = () => 'mine'; Array.prototype.push = () => { throw new Error('mine') };</script>${HEAD}${paragraphs}`,
    ),
    check: article({ title: TITLE, body: PARAGRAPHS }),
  },
  {
    name: 'markup in the page’s own claims stays text',
    html: page(
      '&lt;img src=x onerror=alert(1)&gt;清河市部署防汛工作',
      `<div>2023-07-12 来源：&lt;b onclick=x&gt;清河日报</div>${paragraphs}`,
    ),
    check: (read) => (read.article.body === PARAGRAPHS.join('\n') ? [] : [`body is «${read.article.body}»`]),
  },
  {
    name: 'elements nested 1,500 deep',
    html: page(`${TITLE}_清河网`, `${HEAD}<div id="text">${paragraphs}</div>`),
    before:
      "{ let at = document.body; for (let i = 0; i < 1500; i++) at = at.appendChild(document.createElement('div')); at.textContent = '深' }",
    check: article({ title: TITLE, body: PARAGRAPHS }),
  },
  {
    name: 'JSON-LD that is broken, null, or an endless nest',
    html: page(
      `${TITLE}_清河网`,
      `${HEAD}${paragraphs}`,
      `<script type="application/ld+json">{"@type":</script><script type="application/ld+json">null</script><script type="application/ld+json">[null,1,"x",{"@graph":7}]</script><script type="application/ld+json">{"@graph":7}</script>`,
    ),
    check: article({ title: TITLE, body: PARAGRAPHS }),
  },
  {
    name: 'hidden now, shown later: read once nothing else is there',
    html: page(`${TITLE}_清河网`, `<div style="display:none">${HEAD}${paragraphs}</div>`),
    check: article({ title: TITLE, body: PARAGRAPHS }),
  },
  {
    name: 'a hidden copy of the text is not read beside the shown one',
    html: page(
      `${TITLE}_清河网`,
      `${HEAD}<div>${paragraphs}</div><div style="display: none">${paragraphs}</div>`,
    ),
    check: article({ title: TITLE, body: PARAGRAPHS }),
  },
  {
    name: 'force gives the best guess of a page that is left alone',
    force: true,
    html: page('清河百科_百度百科', `<h1>清河</h1>${paragraphs}`),
    check: (read) => [
      ...leftAlone('reference')(read),
      ...(read.article.body === PARAGRAPHS.join('\n') ? [] : [`body is «${read.article.body}»`]),
    ],
  },
  {
    name: 'a megabyte of text and a megabyte of links, in linear time',
    html: page(
      `${TITLE}_清河网`,
      `${HEAD}<div>${paragraphs.repeat(3000)}</div><ul>${'<li><a href="/x">多地开展防汛演练提升应急能力</a></li>'.repeat(15000)}</ul>`,
    ),
    check: (read) => [
      ...article({ title: TITLE })(read),
      ...(read.timings.recogniseMs < 3000 ? [] : [`took ${Math.round(read.timings.recogniseMs)} ms`]),
    ],
  },
  {
    name: 'an English page of 1,500 paragraphs costs the gate next to nothing',
    html: page(
      'Flood control',
      '<p>The city water bureau held a meeting on flood control and asked all counties to finish their checks.</p>'.repeat(
        1500,
      ),
    ),
    check: (read) => [
      ...leftAlone()(read),
      // The first call compiles the script, which a busy machine draws out; the second is the work itself.
      ...(read.timings.gateAgainMs < 1 && read.timings.gateMs < 8
        ? []
        : [`the gate took ${read.timings.gateMs} ms, then ${read.timings.gateAgainMs} ms`]),
    ],
  },
];
