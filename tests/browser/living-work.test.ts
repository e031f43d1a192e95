/** Work stays proportional to what has changed: counted, not timed. And no page can keep the reader busy. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, Session } from './support/extension.ts';
import { PARAGRAPH, pause, settled, underlinedWhen, workBetween } from './support/living.ts';
import { article, FILLER } from './support/pages.ts';

const COUNT = 300;
const long = article([...FILLER, ...Array.from({ length: COUNT }, (_, i) => PARAGRAPH(i))]);

/** Of a page of 300 paragraphs, some 20,000 characters: what one paragraph may cost at most. */
const expectLittle = (work: { readings: number; nodes: number; analysed: number; ranges: number }) => {
  expect(work.readings).toBeLessThanOrEqual(2);
  // Its text node, twice where the page was read twice.
  expect(work.nodes).toBeLessThanOrEqual(2);
  // It, with what stands round it and the article’s first lines.
  expect(work.analysed).toBeGreaterThan(0);
  expect(work.analysed).toBeLessThan(3_500);
  expect(work.ranges).toBeGreaterThan(0);
  expect(work.ranges).toBeLessThanOrEqual(6);
};

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  const opened = async (
    path: string,
    page = long,
  ): Promise<{ open: OpenPage; before: Awaited<ReturnType<typeof settled>> }> => {
    const open = await session.open(path, page);
    return { open, before: await settled(session, open) };
  };

  test('one paragraph of three hundred gets another text', async () => {
    const { open, before } = await opened('one-changed.html');
    expect(before.work.analysed).toBeGreaterThan(18_000);
    await open.page.evaluate(() => {
      const [p] = [...document.querySelectorAll('article p')].slice(150);
      if (p?.firstChild)
        (p.firstChild as Text).data =
          '县纪委监委驰而不息纠治“四风”，推动各级干部改进作风、为基层减负，有关情况将向社会公布。';
    });
    await underlinedWhen(open, (all) => all.some((text) => text.includes('四风')), 'the changed paragraph');
    const after = await settled(session, open);
    expectLittle(workBetween(before, after));
    // What lies after it has moved and is as it was.
    const last = (reading: typeof after) => {
      const term = reading.analysis.terms.findLast(({ text }) => text.includes('三会一课'));
      return term && reading.text.slice(term.start - 20, term.end);
    };
    expect(last(after)).toBe(last(before));
  });

  test('one paragraph is appended to three hundred; one is taken away', async () => {
    const { open, before } = await opened('one-more.html');
    await open.page.evaluate(() =>
      document
        .querySelector('article')
        ?.insertAdjacentHTML(
          'beforeend',
          '<p>县纪委监委驰而不息纠治“四风”，推动各级干部改进作风，有关情况将向社会公布。</p>',
        ),
    );
    await underlinedWhen(open, (all) => all.some((text) => text.includes('四风')), 'the new paragraph');
    const more = await settled(session, open);
    expectLittle(workBetween(before, more));
    await open.page.evaluate(() => document.querySelectorAll('article p')[100]?.remove());
    const less = await session.reading(open, ({ text }) => !text.includes('第98项工作'));
    const work = workBetween(more, less);
    expect(work.analysed).toBe(0);
    expect(work.ranges).toBe(0);
    expect(less.painted).toBeLessThan(more.painted);
    const ranges = Object.values(await session.highlights(open)).reduce((a, b) => a + b, 0);
    expect(ranges).toBe(less.painted);
  });

  test('a clock and a ticker outside of the article are no reason to read', async () => {
    const { open, before } = await opened(
      'clock.html',
      long.replace(
        '<h1>',
        '<div id="clock">00:00:00</div><div id="ticker"><a href="/">各地动态</a></div><h1>',
      ),
    );
    await open.page.evaluate(() => {
      let n = 0;
      setInterval(() => {
        const clock = document.getElementById('clock');
        if (clock) clock.textContent = `00:00:${n++ % 60}`;
        const bar = document.getElementById('ticker');
        if (bar) bar.style.transform = `translateX(${n}px)`;
      }, 300);
    });
    await pause(5_000);
    const work = workBetween(before, await session.reading(open));
    // Sixteen ticks. So many letters of a clock may at length be a text: that is looked at now and then.
    expect(work.readings).toBeLessThanOrEqual(3);
    expect(work.nodes).toBeLessThanOrEqual(2 * work.readings);
    expect(work).toMatchObject({ analysed: 0, ranges: 0 });
  });

  test('a page that rewrites its article all the time is read ever more seldom, and at once when it rests', async () => {
    const { open, before } = await opened('restless-article.html');
    await open.page.evaluate(() => {
      let n = 0;
      const timer = setInterval(() => {
        n++;
        const p = document.querySelectorAll('article p')[150];
        if (p) p.textContent = `第${n}次刷新：各级党组织坚持“三会一课”制度，第${n}次公布有关情况。`;
        if (n >= 240) clearInterval(timer);
      }, 50);
    });
    await pause(11_000);
    const during = workBetween(before, await session.reading(open));
    // After 1.5, then 3, then 6 seconds of no rest.
    expect(during.readings).toBeLessThanOrEqual(4);
    const after = await session.reading(open, ({ text }) => text.includes('第240次刷新'));
    const work = workBetween(before, after);
    expect(work.readings).toBeLessThanOrEqual(5);
    expect(work.analysed).toBeLessThan(5 * 3_500);
  });
});
