/** Pages whose script shows one page after another without loading any: annotations, badge and popup follow. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, Session } from './support/extension.ts';
import { textWhen, underlined, underlinedWhen } from './support/living.ts';
import { FILLER } from './support/pages.ts';

const other = [
  '东川县纪委监委今年以来扎实开展漠视侵害群众利益问题专项整治，对群众身边腐败和作风问题严肃查处，推动党风廉政建设向基层延伸，受到群众好评。',
  '东川县委主要负责同志表示，要坚决贯彻“八项规定”精神，持续纠治“四风”，让干部习惯在受监督和约束的环境中工作生活，为高质量发展提供坚强保障。',
];
const view = (title: string, paragraphs: string[]) =>
  `<h1>${title}</h1><p>2024年6月18日　来源：云岭日报</p><div>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</div>`;
const list = `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">各地扎实推进第${i}项重点工作</a></li>`).join('')}</ul>`;

/** An application whose router swaps the view; `go` changes the address in one of the three ways. */
const app = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>清溪县召开工作会议</title></head><body><nav><a href="/a">首页</a><a href="/b">要闻</a></nav><main id="app">${view('清溪县召开工作会议', FILLER)}</main><script>
const views = ${JSON.stringify({ b: ['东川县整治群众身边腐败问题', view('东川县整治群众身边腐败问题', other)], list: ['要闻列表', list], a: ['清溪县召开工作会议', view('清溪县召开工作会议', FILLER)] })};
function go(name, way) {
  if (way === 'hash') location.hash = '#/' + name;
  else history[way]({}, '', '/' + name);
  document.title = views[name][0];
  document.getElementById('app').innerHTML = views[name][1];
}
</script></body></html>`;

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  const go = ({ page }: OpenPage, view: string, way: string) =>
    page.evaluate(
      (...args) => (globalThis as never as { go(view: string, way: string): void }).go(...args),
      view,
      way,
    );

  test.each(['pushState', 'replaceState', 'hash'])(
    '%s: the old annotations go, the new ones come',
    async (way) => {
      const open = await session.open(`app-${way}.html`, app);
      await session.reading(open);
      expect(await underlined(open)).toContain('四个意识');
      const badge = await session.badge(open);
      const popup = await session.popup(open);
      await open.page.bringToFront();

      await go(open, 'b', way);
      const texts = await underlinedWhen(
        open,
        (all) => all.includes('八项规定') || all.includes('“八项规定”'),
        'the new terms',
      );
      expect(texts).not.toContain('四个意识');
      const reading = await session.reading(
        open,
        ({ article }) => article.title?.startsWith('东川县') === true,
      );
      expect(reading.text).not.toContain('清溪县');
      await textWhen(popup, '东川县整治');

      await go(open, 'list', way);
      await underlinedWhen(open, (all) => all.length === 0, 'nothing underlined on a list');
      expect((await session.reading(open, ({ state }) => state === 'not-article')).reason.code).toBe('list');
      expect(await session.badge(open)).toBe('');
      await textWhen(popup, '东川县整治', false);

      await go(open, 'a', way);
      await underlinedWhen(open, (all) => all.includes('四个意识'), 'the first terms again');
      await session.reading(open);
      expect(await session.badge(open)).toBe(badge);
      await popup.close();
    },
  );

  test('what was annotated by hand ends with the page, not with a place in it', async () => {
    const open = await session.open('app-forced.html', app);
    await session.reading(open);
    await go(open, 'list', 'pushState');
    await session.reading(open, ({ state }) => state === 'not-article');
    await session.tell(open, { type: 'annotate-anyway' });
    await session.reading(open, ({ reason }) => reason.code === 'forced');
    await open.page.evaluate(() => {
      location.hash = '#item-12';
      document.querySelector('li')?.append('，并取得积极成效，干部群众普遍反映良好。'.repeat(6));
    });
    await session.reading(open, ({ text }) => text.includes('取得积极成效'));
    expect((await session.reading(open)).reason.code).toBe('forced');
    await go(open, 'a', 'pushState');
    await session.reading(open, ({ reason }) => reason.code === 'article');
    await go(open, 'list', 'pushState');
    await session.reading(open, ({ state }) => state === 'not-article');
  });
});
