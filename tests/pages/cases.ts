/** Small pages of each kind the recogniser must know, and what it must say of them. Every sentence is made up. */

import { bundle, inPage, launch, serve } from './browser.ts';
import { articles } from './cases/articles.ts';
import { hostile } from './cases/hostile.ts';
import { others } from './cases/others.ts';
import type { Read } from './in-page.ts';

export interface Case {
  name: string;
  /** The page as served; a function of the port where it links to another case. */
  html: string;
  /** How the address ends: `.xml` is served as XML. */
  type?: 'html' | 'xml';
  force?: boolean;
  /** A script that is run in the page before it is read. */
  before?: string;
  /** What is wrong with the reading; empty where nothing is. */
  check: (read: Read) => string[];
}

export const cases: Case[] = [...articles, ...others, ...hostile];

export async function run(): Promise<{ passed: number; failed: string[] }> {
  const nameOf = (i: number) => `case-${i}.${cases[i]?.type ?? 'html'}`;
  const { server, port } = await serve(new Map(cases.map((one, i) => [nameOf(i), one.html])));
  const script = await bundle();
  const browser = await launch(port);
  const failed: string[] = [];
  let passed = 0;
  for (const [i, one] of cases.entries()) {
    try {
      const url = `http://localhost:${port}/${nameOf(i)}`;
      const read = await inPage(
        browser,
        url,
        script,
        (evaluate) => evaluate<Read>(`tifa.read(${one.force ?? false})`),
        one.before,
      );
      const wrong = one.check(read);
      if (!read.domUntouched) wrong.push('the DOM was changed');
      if (wrong.length === 0) passed++;
      else failed.push(`${one.name}: ${wrong.join('; ')}`);
    } catch (error) {
      failed.push(`${one.name}: ${error}`);
    }
  }
  await browser.close();
  server.close();
  return { passed, failed };
}

if (import.meta.main) {
  const { passed, failed } = await run();
  for (const one of failed) console.log(one);
  console.log(`${passed} of ${cases.length} cases passed`);
  process.exit(failed.length ? 1 : 0);
}
