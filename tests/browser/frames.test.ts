/** Articles in frames of the same site and in open shadow roots: recognised, underlined where a reader sees it, explained. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, Session } from './support/extension.ts';
import { pause, underlined, underlinedWhen } from './support/living.ts';
import { article, FILLER } from './support/pages.ts';

const outer = (inside: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>云岭日报数字报</title></head><body style="margin:0"><div style="height:120px">云岭日报　第1版</div>${inside}</body></html>`;
const inShadow = (title: string, paragraphs: string[]) =>
  `<h1>${title}</h1><p>2024年6月18日　来源：云岭日报</p>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`;

/** Where a word stands in the tab, found in frames and shadow roots too. */
const placeOf = ({ page }: OpenPage, word: string) =>
  page.evaluate((text) => {
    const find = (
      root: Node,
      dx: number,
      dy: number,
    ): { x: number; y: number; width: number; height: number } | undefined => {
      const document = root.ownerDocument ?? (root as Document);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeType === 1) {
          const element = node as HTMLIFrameElement;
          const box = element.getBoundingClientRect();
          const found =
            (element.shadowRoot && find(element.shadowRoot, dx, dy)) ??
            (element.contentDocument &&
              find(
                element.contentDocument.body,
                dx + box.left + element.clientLeft,
                dy + box.top + element.clientTop,
              ));
          if (found) return found;
          continue;
        }
        const at = (node as Text).data.indexOf(text);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + dx, y: top + dy, width, height };
      }
      return undefined;
    };
    return find(document.body, 0, 0);
  }, word);

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  const place = async (open: OpenPage, word: string) => {
    const found = await placeOf(open, word);
    if (!found) throw new Error(`the page does not show ${word}`);
    return found;
  };
  /** The card opens on the word, beside it. */
  const explains = async (open: OpenPage, word: string) => {
    const { x, y, width, height } = await place(open, word);
    await open.page.mouse.move(x + width / 2 - 3, y + height / 2);
    await open.page.mouse.move(x + width / 2, y + height / 2);
    const card = await session.cardWhen(
      open,
      (seen) => seen.open && seen.headword === word,
      `the card of ${word}`,
    );
    expect(card.box.top).toBeGreaterThanOrEqual(y + height - 2);
    expect(card.box.top).toBeLessThan(y + height + 20);
    await open.page.mouse.move(2, 2);
    await session.cardWhen(open, (seen) => !seen.open);
  };
  /** Whether the word looks otherwise than with the site switched off. */
  const isDrawn = async (open: OpenPage, word: string) => {
    await open.page.bringToFront();
    const { x, y, width, height } = await place(open, word);
    const clip = {
      x: Math.floor(x),
      y: Math.floor(y) - 2,
      width: Math.ceil(width),
      height: Math.ceil(height) + 6,
    };
    const shot = async () => {
      await pause(300);
      return open.page.screenshot({ clip, encoding: 'base64' });
    };
    const on = await shot();
    await session.ask({ type: 'popup-set-site', tabId: open.tabId, on: false });
    await session.reading(open, ({ state }) => state === 'off');
    const off = await shot();
    await session.ask({ type: 'popup-set-site', tabId: open.tabId, on: true });
    await session.reading(open);
    return on !== off;
  };

  test('an article in a frame: read, drawn, explained; another document in the frame', async () => {
    const inner = session.serve('inner-1.html', article(FILLER));
    const next = session.serve(
      'inner-2.html',
      article(
        FILLER.map((p) => p.replaceAll('四个意识', '一岗双责').replaceAll('清溪', '东川')),
        '东川县召开工作会议',
      ),
    );
    const open = await session.open(
      'framed.html',
      outer(`<iframe id="f" src="${inner}" style="width:900px;height:500px;border:7px solid"></iframe>`),
    );
    const reading = await session.reading(open);
    expect(reading.article.title).toBe('清溪县召开工作会议');
    expect(await underlinedWhen(open, (all) => all.length > 0, 'the frame’s terms', '#f')).toContain(
      '四个意识',
    );
    expect(await underlined(open)).toEqual([]);
    await explains(open, '两个维护');
    expect(await isDrawn(open, '两个维护')).toBe(true);

    await open.page.evaluate((url) => document.querySelector('iframe')?.setAttribute('src', url), next);
    await underlinedWhen(
      open,
      (all) => all.some((text) => text.includes('一岗双责')),
      'the next document’s terms',
      '#f',
    );
    expect((await session.reading(open)).article.title).toBe('东川县召开工作会议');
    await explains(open, '两个维护');
    expect(await isDrawn(open, '两个维护')).toBe(true);

    // A change inside of the frame is seen too.
    await open.page.evaluate(() => {
      const inside = document.querySelector('iframe')?.contentDocument;
      inside
        ?.querySelector('article')
        ?.insertAdjacentHTML(
          'beforeend',
          '<p>会议要求，驰而不息纠治“四风”，推动作风转变，切实为基层减负。</p>',
        );
    });
    await underlinedWhen(
      open,
      (all) => all.some((text) => text.includes('四风')),
      'the added paragraph',
      '#f',
    );
  });

  test('a frameset, as e-papers have it', async () => {
    const list = session.serve(
      'list.html',
      `<!doctype html><meta charset="utf-8"><ul>${'<li><a href="/">第2版：要闻</a></li>'.repeat(8)}</ul>`,
    );
    const inner = session.serve('inner-3.html', article(FILLER));
    const open = await session.open(
      'frameset.html',
      `<!doctype html><html><head><meta charset="utf-8"><title>云岭日报数字报</title></head><frameset cols="30%,70%"><frame src="${list}"><frame id="f" src="${inner}"></frameset></html>`,
    );
    const reading = await session.reading(open);
    expect(reading.article.title).toBe('清溪县召开工作会议');
    await underlinedWhen(open, (all) => all.includes('四个意识'), 'the frame’s terms', '#f');
  });

  test('a frame of another site is left alone', async () => {
    session.serve('inner-4.html', article(FILLER));
    const open = await session.open(
      'foreign.html',
      outer('<iframe src="http://127.0.0.1:1/inner-4.html"></iframe>') + article(FILLER),
    );
    expect((await session.reading(open)).article.title).toBe('清溪县召开工作会议');
  });

  test('an article in an open shadow root: read, drawn, explained', async () => {
    const open = await session.open(
      'shadow.html',
      outer(
        `<x-article><template shadowrootmode="open">${inShadow('清溪县召开工作会议', FILLER)}</template></x-article>`,
      ),
    );
    expect((await session.reading(open)).article.title).toBe('清溪县召开工作会议');
    expect(await underlined(open)).toContain('四个意识');
    expect(await isDrawn(open, '两个维护')).toBe(true);
    await explains(open, '两个维护');
  });

  test('a shadow root that comes after its element, and one whose text changes', async () => {
    const open = await session.open(
      'shadow-late.html',
      outer(`<x-late></x-late>${article(FILLER).replace(/^.*<body>/, '')}`),
    );
    await session.reading(open);
    await pause(600);
    await open.page.evaluate(
      (html) => {
        const root = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = html;
      },
      inShadow(
        '东川县整治群众身边腐败问题',
        Array.from(
          { length: 12 },
          (_, i) =>
            `${i}、各级党组织要落实“一岗双责”，驰而不息纠治“四风”，切实为基层减负，让干部轻装上阵、安心工作。`,
        ),
      ),
    );
    await underlinedWhen(
      open,
      (all) => all.some((text) => text.includes('一岗双责')),
      'the late shadow root',
    );
    await open.page.evaluate(() => {
      const p = document.querySelector('x-late')?.shadowRoot?.querySelector('p:nth-of-type(3)');
      if (p) p.textContent = '会议强调，要严格执行“三会一课”制度，让党内政治生活严起来，有关情况定期通报。';
    });
    await underlinedWhen(
      open,
      (all) => all.some((text) => text.includes('三会一课')),
      'the changed paragraph',
    );
  });
});
