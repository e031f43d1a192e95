/** What the harness evaluates in the page: the recogniser, its answer as plain data, and its cost. */
import { looksChinese } from '../../page/gate.ts';
import { describeReason, recogniseArticle } from '../../page/recognise/index.ts';
import type { Recognition } from '../../page/recognise/types.ts';

const spaces = /[\s\u200b\ufeff]+/g;

export const textOf = (recognition: Recognition): string =>
  recognition.blocks
    .map((block) =>
      block.nodes
        .map((node) => node.data)
        .join('')
        .replace(spaces, ' ')
        .trim(),
    )
    .join('\n');

export type Read = ReturnType<typeof read>;

export function read(force = false) {
  const before = document.documentElement?.outerHTML ?? '';
  const gateStart = performance.now();
  const gate = looksChinese(document);
  const gateMs = performance.now() - gateStart;
  // The best of a few: what a busy machine adds is not the gate's.
  const gateAgainMs = Math.min(
    ...Array.from({ length: 5 }, () => {
      const again = performance.now();
      looksChinese(document);
      return performance.now() - again;
    }),
  );
  const start = performance.now();
  const recognition = recogniseArticle(document, { force });
  const ms = performance.now() - start;
  return {
    recognised: gate && recognition.recognised,
    reason: gate ? describeReason(recognition.reason) : 'not a Chinese page (gate)',
    code: recognition.reason.code,
    numbers: recognition.reason.numbers,
    article: { ...recognition.article, body: textOf(recognition) },
    domUntouched: before === (document.documentElement?.outerHTML ?? ''),
    timings: { gateMs, gateAgainMs, recogniseMs: ms },
  };
}
