/** What the tests of living pages look at: which texts are underlined now, and how much work that took. */

import type { Page } from 'puppeteer-core';
import type { Reading } from '../../../messages/types.ts';
import { until } from '../../../tools/browser/launch.ts';
import type { OpenPage, Session } from './extension.ts';

/** The underlined texts, in the order of the page; those of a document that is shown in a frame with `frame`, its selector. */
export const underlined = ({ page }: OpenPage, frame?: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const view = selector
      ? (document.querySelector(selector) as HTMLIFrameElement | null)?.contentWindow
      : window;
    const { highlights } = (view as typeof globalThis | null)?.CSS ?? {};
    const ranges = ['must', 'should', 'may'].flatMap((level) => [
      ...((highlights?.get(`tifa-${level}`) ?? []) as Iterable<Range>),
    ]);
    return ranges
      .sort((a, b) =>
        // What stands in different trees has no order.
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : 0,
      )
      .map((range) => range.toString());
  }, frame);

/** Waits until the underlined texts are as wanted. */
export const underlinedWhen = (
  open: OpenPage,
  wanted: (texts: string[]) => boolean,
  what: string,
  frame?: string,
): Promise<string[]> =>
  until(what, async () => {
    const texts = await underlined(open, frame);
    return wanted(texts) ? texts : undefined;
  });

/** What the work on a page came to between two moments. */
export function workBetween(before: Reading, after: Reading): Reading['work'] {
  const entries = Object.entries(after.work) as [keyof Reading['work'], number][];
  return Object.fromEntries(
    entries.map(([key, value]) => [key, value - before.work[key]]),
  ) as Reading['work'];
}

/** Waits until a page that may stand in the background shows, or no longer shows, the words. */
export const textWhen = (page: Page, words: string, shown = true): Promise<true> =>
  until(`${shown ? '' : 'no more '}${words}`, async () =>
    (await page.evaluate(() => document.body.innerText)).includes(words) === shown ? true : undefined,
  );

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The reading once it has not changed for a while. */
export async function settled(session: Session, open: OpenPage): Promise<Reading> {
  let last = await session.reading(open);
  for (;;) {
    await pause(700);
    const now = await session.reading(open);
    if (now.work.readings === last.work.readings) return now;
    last = now;
  }
}

/** Made-up paragraphs that differ, each with a term. */
export const PARAGRAPH = (i: number): string =>
  `第${i}项工作由县委办公室牵头推进，各乡镇坚持“三会一课”制度，抽调${i + 20}名干部进村入户了解情况，及时解决群众反映的问题，并在${(i % 12) + 1}月底前完成整改任务。`;
