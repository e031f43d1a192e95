/** Texts that come late, grow, are replaced or shown only later: the annotations follow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/launch.ts';
import { BROWSERS, type OpenPage, Session } from './support/extension.ts';
import { PARAGRAPH, pause, settled, textWhen, underlined, underlinedWhen } from './support/living.ts';
import { article, FILLER } from './support/pages.ts';
import { hover } from './support/pointer.ts';

const shell = (body: string, script = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>云岭日报</title></head><body>${body}<script>${script}</script></body></html>`;
const news = (title: string, paragraphs: string[], date = '2024年6月18日') =>
  `<section class="post"><h1>${title}</h1><p>${date}　来源：云岭日报</p><div>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</div></section>`;
const append = ({ page }: OpenPage, selector: string, html: string) =>
  page.evaluate(
    (...[at, text]) => document.querySelector(at)?.insertAdjacentHTML('beforeend', text),
    selector,
    html,
  );

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  test.each([
    ['an empty shell', '<div id="app"></div>'],
    [
      'a shell in English',
      `<div id="app"></div><footer>${'<p>About this site and its terms of use.</p>'.repeat(8)}</footer>`,
    ],
  ])('an article that arrives seconds after the page: %s', async (_what, body) => {
    const open = await session.open(`late-${body.length}.html`, shell(body));
    await pause(2_500);
    expect(await session.hasReader(open)).toBe(false);
    await append(open, '#app', news('清溪县召开工作会议', FILLER));
    await underlinedWhen(open, (all) => all.includes('两个维护'), 'the late article');
    expect((await session.reading(open)).article.title).toBe('清溪县召开工作会议');
  });

  test('an article that arrives on a Chinese page which was none', async () => {
    const links = Array.from(
      { length: 30 },
      (_, i) => `<li><a href="/${i}">各地扎实推进，落实第${i}项重点工作，取得成效。</a></li>`,
    );
    const open = await session.open(
      'late-list.html',
      shell(`<div id="app"></div><ul>${links.join('')}</ul>`),
    );
    await session.reading(open, ({ state }) => state === 'not-article');
    expect(await session.badge(open)).toBe('');
    await append(open, '#app', news('清溪县召开工作会议', [...FILLER, ...FILLER.map((p) => `二、${p}`)]));
    await underlinedWhen(open, (all) => all.includes('两个维护'), 'the late article');
    expect(Number(await session.badge(open))).toBeGreaterThan(3);
  });

  test('lazy paragraphs are annotated as they come; the card of one opens', async () => {
    const open = await session.open('lazy.html', article(FILLER));
    await session.reading(open);
    const before = await underlined(open);
    for (let i = 0; i < 3; i++) {
      await append(open, 'article', `<p>${PARAGRAPH(i)}</p>`);
      await underlinedWhen(
        open,
        (all) => all.filter((text) => text.includes('三会一课')).length === i + 1,
        `paragraph ${i}`,
      );
    }
    const after = await underlined(open);
    expect(after.slice(0, before.length)).toEqual(before);
    await hover(open.page, '三会一课', 2);
    const card = await session.cardWhen(open, ({ open: shown }) => shown);
    expect(card.text).toContain('3 of 3');
  });

  test('articles that scrolling on brings: each is annotated, the first stays; the popup tells of the one in view', async () => {
    const tall = [...FILLER, ...Array.from({ length: 12 }, (_, i) => PARAGRAPH(i))];
    const open = await session.open(
      'scroll.html',
      shell(`<main id="feed">${news('清溪县召开工作会议', tall)}</main>`).replace(
        '云岭日报</title>',
        '清溪县召开工作会议-云岭日报</title>',
      ),
    );
    const first = await session.reading(open);
    expect(first.article.title).toBe('清溪县召开工作会议');
    const before = await underlined(open);
    await append(
      open,
      '#feed',
      news(
        '东川县推进党风廉政建设',
        tall.map((p) => p.replaceAll('清溪', '东川')),
        '2024年6月19日',
      ),
    );
    await append(
      open,
      '#feed',
      news(
        '北原县部署乡村振兴',
        tall.map((p) => p.replaceAll('清溪', '北原')),
        '2024年6月20日',
      ),
    );
    await underlinedWhen(open, (all) => all.length >= before.length * 2.9, 'three articles');
    expect((await underlined(open)).slice(0, before.length)).toEqual(before);
    await settled(session, open);

    const seen = async (selector: string) => {
      await open.page.evaluate(
        (at) => document.querySelector(at)?.scrollIntoView({ behavior: 'instant' }),
        selector,
      );
      const { article: facts, part, text } = await session.reading(open);
      return { title: facts.title, date: facts.date, part, own: text.includes('清溪') };
    };
    expect(await seen('section:nth-child(1)')).toEqual({
      title: '清溪县召开工作会议',
      date: '2024-06-18',
      part: { index: 0, count: 3 },
      own: true,
    });
    expect(await seen('section:nth-child(2)')).toEqual({
      title: '东川县推进党风廉政建设',
      date: '2024-06-19',
      part: { index: 1, count: 3 },
      own: false,
    });
    expect(await seen('section:nth-child(3)')).toEqual({
      title: '北原县部署乡村振兴',
      date: '2024-06-20',
      part: { index: 2, count: 3 },
      own: false,
    });

    // What the popup shows of the third is shown in the third.
    const popup = await session.popup(open);
    await textWhen(popup, '3 of 3');
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe('北原县部署乡村振兴');
    await (await popup.waitForSelector('[role=tabpanel] .row-button'))?.click();
    const flashed = await until('the mark', () =>
      open.page.evaluate(() => {
        const [range] = (CSS.highlights.get('tifa-flash') ?? []) as Iterable<Range>;
        const sections = [...document.querySelectorAll('section')];
        return range && sections.findIndex((one) => one.contains(range.startContainer)) + 1;
      }),
    );
    expect(flashed).toBe(3);
    await popup.close();
  });

  test('a text that the page’s own script replaces', async () => {
    const open = await session.open('replaced.html', article([...FILLER, ...FILLER.map((p) => `二、${p}`)]));
    await session.reading(open);
    expect(await underlined(open)).toContain('四个意识');
    await open.page.evaluate(() => {
      for (const [i, p] of [...document.querySelectorAll('article p')].entries())
        p.textContent = `第${i}条：各级党组织要落实“一岗双责”，驰而不息纠治“四风”，切实为基层减负，让干部轻装上阵、安心工作。`;
    });
    const texts = await underlinedWhen(
      open,
      (all) => all.filter((text) => text.includes('一岗双责')).length === 4,
      'the new text',
    );
    expect(texts).not.toContain('四个意识');
  });

  test('a converter that rewrites the text nodes in place', async () => {
    const open = await session.open('converted.html', article([...FILLER, ...FILLER.map((p) => `二、${p}`)]));
    await session.reading(open);
    const before = await underlined(open);
    expect(before).toContain('两个维护');
    await open.page.evaluate(() => {
      const simplified = '县来坚持为发层务党员干见书记远调强个识维护实确务标满众获义关项议';
      const traditional = '縣來堅持為發層務黨員幹見書記遠調強個識維護實確務標滿眾獲義關項議';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        (node as Text).data = [...(node as Text).data]
          .map((c) => traditional[simplified.indexOf(c)] ?? c)
          .join('');
    });
    const after = await underlinedWhen(
      open,
      (all) => all.includes('兩個維護') || all.includes('两個維護'),
      'the converted terms',
    );
    expect(after.length).toBe(before.length);
    await hover(open.page, '個維護');
    const card = await session.cardWhen(open, ({ open: shown }) => shown);
    expect(card.headword).toBe('兩個維護');
  });

  test.each([
    ['display', 'style="display:none"', "removeProperty('display')"],
    ['visibility', 'style="visibility:hidden;opacity:0"', "setProperty('visibility','visible')"],
  ])('a container that is shown later: %s', async (how, hidden, show) => {
    // As WeChat’s account pages do it; with other text on the page, which is an article’s all the same.
    const open = await session.open(
      `hidden-${how}.html`,
      shell(
        `<div id="notice">${news('云岭日报系统维护公告', ['本报网站定于今晚进行系统维护，届时部分栏目暂停更新，请读者谅解，恢复时间另行通知，感谢广大读者对本报的支持。'])}</div><div id="js_content" ${hidden}>${news('清溪县召开工作会议', [...FILLER, ...FILLER.map((p) => `二、${p}`)])}</div>`,
      ),
    );
    await pause(1_500);
    await open.page.evaluate((code) => {
      document.getElementById('notice')?.remove();
      // biome-ignore lint/security/noGlobalEval: a test's own code.
      eval(`document.getElementById('js_content').style.${code}`);
    }, show);
    await underlinedWhen(open, (all) => all.includes('两个维护'), 'the shown article');
    await session.reading(open, ({ article: { title }, part }) => title === '清溪县召开工作会议' && !part);
  });

  test('a container that is shown and nothing else changes', async () => {
    const other = news('云岭日报系统维护公告', [PARAGRAPH(1), PARAGRAPH(2)]);
    const open = await session.open(
      'tabs.html',
      shell(
        `${other}<div id="more" hidden>${news('清溪县召开工作会议', [...FILLER, ...FILLER.map((p) => `二、${p}`), ...FILLER.map((p) => `三、${p}`)])}</div>`,
      ),
    );
    await session.reading(open);
    expect(await underlined(open)).not.toContain('两个维护');
    await open.page.evaluate(() => document.getElementById('more')?.removeAttribute('hidden'));
    await underlinedWhen(open, (all) => all.includes('两个维护'), 'the shown text');
  });
});
