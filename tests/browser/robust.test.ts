/** Pages that are no articles, hardly pages, or never at rest: nothing thrown, nothing frozen, nothing underlined. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, Session } from './support/extension.ts';
import { article, FILLER } from './support/pages.ts';

describe.each(BROWSERS)('%s', (name) => {
  let session: Session;
  const errors: string[] = [];
  beforeAll(async () => {
    session = await Session.start(name);
  });
  afterAll(() => session?.end());

  const quiet = async (path: string, body: string | Uint8Array, type?: string): Promise<OpenPage> => {
    const open = await session.open(path, body, type ? { 'content-type': type } : {});
    open.page.on('pageerror', (error) => errors.push(`${path}: ${error}`));
    await new Promise((done) => setTimeout(done, 300));
    return open;
  };
  /** The popup asks of every page; that too must be answered. */
  const state = (open: OpenPage) =>
    session.ask({ type: 'popup-state', tabId: open.tabId }) as Promise<{
      supported: boolean;
      reading: { state: string } | null;
    }>;

  test.each([
    ['empty.html', ''],
    ['no-body.html', '<!doctype html><html><head><title>空</title></head></html>'],
    ['frameset.html', '<!doctype html><html><frameset cols="50%,50%"></frameset></html>'],
    [
      'english.html',
      `<!doctype html><html lang="en"><title>News</title><body>${'<p>The county committee met on Tuesday to discuss its plans.</p>'.repeat(200)}`,
    ],
  ])('%s', async (path, body) => {
    const open = await quiet(path, body);
    expect(await session.hasReader(open)).toBe(false);
    expect((await state(open)).reading?.state ?? 'none').not.toBe('annotated');
  });

  test('an XML document', async () => {
    const open = await quiet(
      'feed.xml',
      '<?xml version="1.0"?><feed><title>清溪县召开会议</title><entry>县委召开会议，部署工作。</entry></feed>',
      'application/xml',
    );
    expect((await state(open)).reading?.state ?? 'none').not.toBe('annotated');
  });

  test('a PDF document', async () => {
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>';
    const open = await quiet('paper.pdf', pdf, 'application/pdf').catch(() => undefined);
    // A headless browser may offer the file as a download instead of showing it; then there is no page to ask about.
    if (open) expect((await state(open)).reading?.state ?? 'none').not.toBe('annotated');
  });

  test('a page of a megabyte is read without freezing', async () => {
    const open = await session.open(
      'large.html',
      // Repeated paragraphs would be taken for a second copy of the text.
      article(Array.from({ length: 2_000 }, (_, i) => `第${i}段：${FILLER.join('')}`)),
    );
    const reading = await session.reading(open);
    expect(reading.painted).toBeGreaterThan(5_000);
    const answered = await open.page.evaluate(
      () =>
        new Promise<number>((done) => {
          const asked = performance.now();
          setTimeout(() => done(performance.now() - asked), 0);
        }),
    );
    expect(answered).toBeLessThan(1_000);
  });

  test('a page that rewrites itself every 100 ms stays usable, and what is shown at last is underlined', async () => {
    const open = await session.open(
      'restless.html',
      article(
        [...FILLER, '<span id="n">第0次刷新</span>'],
        '清溪县召开工作会议',
        '<script>let n=0;const t=setInterval(()=>{document.getElementById("n").textContent="第"+(++n)+"次刷新，全县坚持“两个确立”。";if(n>40)clearInterval(t)},100)</script>',
      ),
    );
    await session.reading(open);
    const reading = await session.reading(open, ({ text }) => text.includes('第41次刷新'));
    expect(reading.analysis.terms.some(({ text }) => text.includes('两个确立'))).toBe(true);
    const ranges = await open.page.evaluate(() =>
      [...(CSS.highlights.get('tifa-must') ?? [])].map((range) => (range as Range).toString()),
    );
    expect(ranges).toContain('两个确立');
  });

  test('a page that clears the registry gets its underlines back', async () => {
    const open = await session.open('cleared.html', article(FILLER));
    const { painted } = await session.reading(open);
    await open.page.evaluate(() => CSS.highlights.clear());
    await new Promise((done) => setTimeout(done, 1_500));
    expect(Object.values(await session.highlights(open)).reduce((a, b) => a + b, 0)).toBe(painted);
  });

  test('no page threw', () => expect(errors).toEqual([]));
});
