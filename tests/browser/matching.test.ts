/** Terms that a page splits, wraps, quotes otherwise or writes in Traditional script: found, and their ranges hold exactly their text. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, Session } from './support/extension.ts';
import { article, FILLER } from './support/pages.ts';
import { hover } from './support/pointer.ts';

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  const terms = async (path: string, paragraphs: string[]) => {
    const open = await session.open(path, article([...FILLER, ...paragraphs]));
    const reading = await session.reading(open);
    return { open, reading, found: reading.analysis.terms };
  };

  test('split over inline elements, over source lines, with ASCII punctuation', async () => {
    const { found, open } = await terms('split.html', [
      '全县党员干部增强“<b>四个</b>意识”，把“两个<span><i>维</i></span>护”落到实处，\n      推进"不忘初心,\n      牢记使命"主题\n      教育，做好各项工作，确保任务完成。',
    ]);
    const entries = found.map(({ entry }) => entry);
    expect(entries.filter((entry) => entry === 'two-upholds').length).toBe(2);
    expect(found.filter(({ text }) => text.replace(/[“”"\s]/g, '').includes('四个意识')).length).toBe(2);
    expect(found.some(({ text }) => text.replace(/[\s"]/g, '') === '不忘初心,牢记使命主题教育')).toBe(true);
    // What is underlined is the term’s own text, element borders or not.
    const ranges = await open.page.evaluate(() =>
      [...(CSS.highlights.get('tifa-must') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(ranges.filter((text) => text === '两个维护').length).toBe(2);
    await hover(open.page, '维', 0);
    await session.cardWhen(open, (card) => card.headword === '两个维护');
  });

  test('Traditional script, corner brackets; the card in the page’s script', async () => {
    const { found, open } = await terms('hant.html', [
      '會議強調，要增強「四個意識」、堅定「四個自信」、做到「兩個維護」，黨員幹部要深入基層，為群眾辦實事，這個問題要認真對待，領導幹部帶頭學習，國務院有關部門負責同志參加會議並講話，總書記的重要講話為我們指明了發展方向。',
      '與會者認為，這項產業對經濟發展有重要意義，說明我們對時間問題的認識更加深入，區縣領導從實際出發開展學習，推動各項任務落實。',
    ]);
    const upholds = found.filter(({ entry }) => entry === 'two-upholds');
    expect(upholds.map(({ text }) => text)).toContain('兩個維護');
    await hover(open.page, '兩個維護');
    await session.cardWhen(open, (card) => card.headword === '兩個維護');
  });

  test('a term on two lines: each line opens its card, the gap beside them does not', async () => {
    const open = await session.open(
      'wrap.html',
      article([
        ...FILLER,
        '<span id="w" style="display:block;width:9em;line-height:40px">我们要切实做到“两个维护”并抓好落实</span>',
      ]),
    );
    await session.reading(open);
    const lines = await open.page.evaluate(() => {
      document.getElementById('w')?.scrollIntoView({ block: 'center' });
      const range = [...(CSS.highlights.get('tifa-must') ?? [])].find(
        (r) => (r as Range).toString() === '两个维护' && (r as Range).getClientRects().length > 1,
      ) as Range | undefined;
      return range
        ? Array.from(range.getClientRects(), ({ left, right, top, bottom }) => ({ left, right, top, bottom }))
        : [];
    });
    expect(lines.length).toBeGreaterThan(1);
    const [first, last] = [lines[0], lines[lines.length - 1]];
    if (!first || !last) throw new Error('no lines');
    await open.page.mouse.move((last.left + last.right) / 2, (last.top + last.bottom) / 2);
    await session.cardWhen(open, (card) => card.open);
    await open.page.keyboard.press('Escape');
    await session.cardWhen(open, (card) => !card.open);
    // Right of the second line, inside the bounding box of both.
    await open.page.mouse.move(first.right - 2, (last.top + last.bottom) / 2);
    await new Promise((done) => setTimeout(done, 600));
    expect((await session.card(open)).open).toBe(false);
  });
});
