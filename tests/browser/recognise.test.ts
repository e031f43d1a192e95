/** The recogniser on made-up pages of each kind, in a real page of Chromium. */
import { expect, test } from 'vitest';
import { cases, run } from '../pages/cases.ts';

test(`${cases.length} kinds of page are each recognised or left alone, and stay as they are`, async () => {
  const { passed, failed } = await run();
  expect(failed).toEqual([]);
  expect(passed).toBe(cases.length);
}, 180_000);
