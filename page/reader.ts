/** The reader of one page: recognises the article, has it analysed, paints it, opens cards, and follows changes and switches. */
import type { Analysis, Term } from '../analysis/types.ts';
import type { CardProps } from '../components/card/Card.tsx';
import type { ReaderCommand } from '../messages/page.ts';
import type { AnalysedText, Reading } from '../messages/types.ts';
import type { Settings } from '../state/settings.ts';
import { createCardHost } from './card-host.tsx';
import { isTraditional } from './card-model.ts';
import { type CardSubject, createCards } from './cards.ts';
import { createHover } from './hover.ts';
import { mentionsAt } from './mentions.ts';
import { createPainter, rangeOf } from './paint.ts';
import { listenToPointer } from './pointer.ts';
import { type Block, type Recognition, recogniseArticle } from './recognise/index.ts';
import { reveal } from './reveal.ts';
import { mapText, TextMap } from './text-map.ts';
import { watchPage } from './watch.ts';

/** What the reader needs of the browser. */
export interface ReaderWorld {
  settings(): Promise<Settings>;
  onSettings(changed: () => void, signal: AbortSignal): void;
  analyse(text: string, article: Recognition['article']): Promise<AnalysedText>;
  /** Tells the toolbar. */
  report(state: Reading['state'], terms: number): void;
  t: CardProps['t'];
}

export interface Reader {
  readonly settled: Promise<void>;
  reading(): Promise<Reading>;
  obey(command: ReaderCommand): Promise<unknown>;
}

/** Checked every so often while the page is shown: whether it has taken our highlights away. Once a second is unseen and costs nothing. */
const REASSERT_MS = 1_000;
/** How long a place shown from the popup stays marked. */
const FLASH_MS = 1_600;

const EMPTY: Analysis = { article: {}, terms: [], figures: [], dates: [], people: [], documents: [] };

export function createReader(world: ReaderWorld, signal: AbortSignal): Reader {
  const painter = createPainter();
  let settings: Settings | undefined;
  let state: Reading['state'] = 'off';
  let forced = false;
  let recognition: Recognition | undefined;
  let map = new TextMap('', []);
  let analysed: AnalysedText = { analysis: EMPTY, entries: {} };
  let bodyStart = 0;
  let mentions: Term[] = [];
  let traditional = false;
  let generation = 0;
  let timings: Reading['timings'] = { recogniseMs: 0, analyseMs: 0, paintMs: 0, totalMs: 0 };
  let flash: ReturnType<typeof setTimeout> | undefined;

  const subject = (): CardSubject | undefined =>
    state === 'annotated' && settings
      ? { map, mentions, entries: analysed.entries, traditional, language: settings.language }
      : undefined;
  const hover = createHover({
    open: (mention) => cards.open(mention, pointer.at ? { near: pointer.at } : {}),
    close: () => cards.close(),
  });
  const host = createCardHost({ onEnter: hover.enterCard, onLeave: hover.leaveCard });
  const cards = createCards(subject, host, painter, world.t, hover.set);
  const pointer = listenToPointer({ host: host.host, subject, hover, cards }, signal);

  const show = () => {
    mentions = settings ? mentionsAt(analysed.analysis.terms, settings.density) : [];
    painter.paint(map, mentions);
    world.report(state, new Set(mentions.map(({ entry, text }) => entry ?? text)).size);
  };

  const clear = (to: Reading['state']) => {
    state = to;
    cards.close();
    painter.clear();
    host.remove();
    mentions = [];
    world.report(state, 0);
  };

  /** Milliseconds of work in the page. */
  const read = async (): Promise<number> => {
    const started = performance.now();
    const mine = ++generation;
    const found = recogniseArticle(document, { force: forced });
    recognition = found;
    if (!found.recognised && !forced) {
      map = new TextMap('', []);
      analysed = { analysis: EMPTY, entries: {} };
      clear('not-article');
      return performance.now() - started;
    }
    const readable = (blocks: Block[]) => blocks.filter(({ nodes }) => !nodes.some(isEditable));
    const headings = readable(found.headings);
    const now = mapText([...headings, ...readable(found.blocks)]);
    const spent = performance.now() - started;
    const answer =
      now.text === map.text && state === 'annotated'
        ? analysed
        : await world.analyse(now.text, found.article);
    // The page changed, or the switch was thrown, while the answer was under way.
    if (mine !== generation || signal.aborted) return spent;
    const repainting = performance.now();
    const same = now.text === map.text;
    if (!same) cards.close();
    map = now;
    bodyStart = headings.length ? mapText(headings).text.length + 1 : 0;
    analysed = answer;
    traditional = isTraditional(now.text);
    state = 'annotated';
    show();
    const ended = performance.now();
    timings = {
      recogniseMs: spent,
      analyseMs: repainting - started - spent,
      paintMs: ended - repainting,
      totalMs: ended - started,
    };
    return spent + timings.paintMs;
  };

  let watching: AbortController | undefined;
  const start = async () => {
    watching ??= new AbortController();
    const mine = watching;
    await read();
    if (mine.signal.aborted || mine !== watching) return;
    watchPage(read, host.host, mine.signal);
  };
  const stop = () => {
    generation++;
    watching?.abort();
    watching = undefined;
    map = new TextMap('', []);
    clear('off');
  };

  const applySettings = async () => {
    const now = await world.settings();
    if (signal.aborted) return;
    const was = settings;
    settings = now;
    const on = (forced || now.siteOn) && now.enabled;
    if (!on) {
      if (state !== 'off' || !was) stop();
    } else if (!watching) await start();
    else if (was && (was.density !== now.density || was.language !== now.language) && state === 'annotated') {
      cards.close();
      show();
    }
  };

  world.onSettings(() => void applySettings(), signal);
  const timer = setInterval(() => !document.hidden && painter.reassert(), REASSERT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(flash);
    hover.stop();
    watching?.abort();
    cards.close();
    painter.clear();
    host.remove();
  });

  return {
    settled: applySettings(),
    async reading() {
      return {
        state,
        reason: reasonOf(recognition),
        article: recognition?.article ?? {},
        text: map.text,
        bodyStart,
        analysis: analysed.analysis,
        entries: analysed.entries,
        painted: mentions.length,
        timings,
      };
    },
    async obey(command) {
      if (command.type === 'reading') return this.reading();
      if (command.type === 'walk') cards.walk(command.direction);
      if (command.type === 'annotate-anyway') {
        forced = true;
        if (watching) await read();
        else await applySettings();
      }
      if (command.type === 'reveal') {
        const range = rangeOf(map, command.start, command.end);
        if (!range) return undefined;
        reveal(range);
        painter.mark('flash', map, command.start, command.end);
        clearTimeout(flash);
        flash = setTimeout(() => painter.mark('flash'), FLASH_MS);
      }
      return undefined;
    },
  };
}

/** Text that is being written is nobody’s article. */
const isEditable = (node: Text): boolean => node.parentElement?.isContentEditable === true;

function reasonOf(recognition: Recognition | undefined): Reading['reason'] {
  const { code = 'empty', numbers = {} } = recognition?.reason ?? {};
  const known = Object.entries(numbers).filter((pair): pair is [string, number] => pair[1] !== undefined);
  return { code, numbers: Object.fromEntries(known) };
}
