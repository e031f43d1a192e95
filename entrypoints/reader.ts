import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import type { CardProps } from '../components/card/Card.tsx';
import { analysedTextSchema, type ReaderRequest, readerCommandSchema } from '../messages/page.ts';
import type { AnalysedText } from '../messages/types.ts';
import { createReader } from '../page/reader.ts';
import { knownId, loadKnown, onKnownChange } from '../state/known/known-terms.ts';
import { loadSettings, onSettingsChange } from '../state/settings.ts';
import { isAlways } from '../state/site-always.ts';

/** In the extension’s own world of the page, which outlives one injection but not the page. */
const world = globalThis as typeof globalThis & { tifaReader?: AbortController };

/** After an update or removal of the extension an old script’s API is gone; nothing says so, it has to be looked for. */
const ORPHAN_CHECK_MS = 5_000;

function read(): void {
  const life = new AbortController();
  world.tifaReader = life;
  const send = (message: ReaderRequest) => browser.runtime.sendMessage(message);
  const reader = createReader(
    {
      async settings() {
        const { host } = location;
        const [settings, siteAlways, known] = await Promise.all([
          loadSettings(host),
          isAlways(host),
          // What cannot be read mutes nothing; the options page says what is wrong with it.
          loadKnown(browser.storage.local).catch(() => []),
        ]);
        const ids = new Set(known.map(({ id }) => id));
        const isKnown = (term: { entry: string | null; text: string }) => ids.has(knownId(term));
        return { ...settings, siteAlways, isKnown, known: [...ids].join('\n') };
      },
      onSettings(changed, signal) {
        onSettingsChange(changed, signal);
        onKnownChange(changed, signal);
      },
      async save(term) {
        await send({ type: 'save', term });
      },
      async analyse(text, { title, date, source, author }) {
        const article = {
          ...(title && { title }),
          ...(date && { date }),
          ...(source && { source }),
          ...(author && { author }),
        };
        const answer = await send({ type: 'analyse', text, article });
        v.assert(analysedTextSchema, answer);
        return answer as unknown as AnalysedText;
      },
      async style(frames) {
        await send({ type: 'style', frames });
      },
      report: (state, terms) => void send({ type: 'reading-changed', state, terms }).catch(() => undefined),
      t: i18n.t as unknown as CardProps['t'],
    },
    life.signal,
  );
  const onMessage = (message: unknown): Promise<unknown> | undefined => {
    const command = v.safeParse(readerCommandSchema, message);
    return command.success ? reader.settled.then(() => reader.obey(command.output)) : undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  const check = setInterval(() => {
    if (browser.runtime?.id) return;
    clearInterval(check);
    life.abort();
  }, ORPHAN_CHECK_MS);
}

export default defineUnlistedScript(() => {
  if (!world.tifaReader || world.tifaReader.signal.aborted) read();
});
