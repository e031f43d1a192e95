/** A tab’s reader: bringing it in, asking it, telling it. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ReaderCommand } from '../messages/page.ts';
import { reading as readingSchema, state as stateSchema } from '../messages/reading-schema.ts';
import type { Reading } from '../messages/types.ts';

/** Brings the reader into a tab. It tells by itself if it is there already. Rejects where no extension may run. */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
}

/**
 * The underlines’ style sheet. As the user’s own sheet, for an author’s does not reach into shadow trees; nor can the page undo it.
 * `frames`: into all frames that are there now.
 */
export async function bringStyle(tabId: number, frames: boolean): Promise<void> {
  await browser.scripting
    .insertCSS({ target: { tabId, allFrames: frames }, files: ['/highlight.css'], origin: 'USER' } as never)
    .catch(() => undefined);
}

/** Lets the gate look at a tab again, after its site was switched on. */
export async function reopenGate(tabId: number): Promise<void> {
  // Pages on which no extension may run are no fault.
  await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] }).catch(() => undefined);
}

/** Undefined where the tab has no reader. */
export async function tellReader(tabId: number, command: ReaderCommand): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, command).catch(() => undefined);
}

/** What the tab’s reader is doing; undefined where it has none. */
export async function readerState(tabId: number): Promise<Reading['state'] | undefined> {
  const answer = v.safeParse(stateSchema, await tellReader(tabId, { type: 'state' }));
  return answer.success ? answer.output : undefined;
}

/** Brings the reader in where there is none, and tells it. */
export async function orderReader(tabId: number, command: ReaderCommand): Promise<void> {
  await injectReader(tabId).catch(() => undefined);
  await tellReader(tabId, command);
}

/** The tab’s reading; null where it has no reader, or one that answers what is no reading. */
export async function readingOf(tabId: number): Promise<Reading | null> {
  const answer = v.safeParse(readingSchema, await tellReader(tabId, { type: 'reading' }));
  return answer.success ? (answer.output as Reading) : null;
}
