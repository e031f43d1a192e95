/** The reader of one page: recognises its articles, has them analysed, paints them, opens cards, and follows changes and switches. */
import type { Term } from '../analysis/types.ts';
import type { CardModel } from '../components/card/model.ts';
import type { ReaderCommand } from '../messages/page.ts';
import type { Reading } from '../messages/types.ts';
import { ZOOM } from '../state/choices.ts';
import { createByHand, watchAddress } from './by-hand.ts';
import { createCardHost } from './card-host.tsx';
import { isTraditional } from './card-model.ts';
import { type CardSubject, createCards } from './cards.ts';
import { type Following, followPage } from './following.ts';
import { createHover } from './hover.ts';
import { mentionsAt } from './mentions.ts';
import type { Cost } from './pace.ts';
import { createPainter, rangeOf } from './paint.ts';
import { holdsSection, placesOf } from './places.ts';
import { listenToPointer } from './pointer.ts';
import type { PageSettings, ReaderWorld } from './reader-world.ts';
import { readingOf } from './reading.ts';
import { type Recognition, recogniseArticles } from './recognise/index.ts';
import { createLivingPage } from './recognise/living-page.ts';
import type { Page } from './recognise/regions.ts';
import { reveal } from './reveal.ts';
import { createStyling, documentsOf, shadowRootsOf } from './roots.ts';
import { savedTermOf } from './saving.ts';
import { isSame, joinSections, readSection, type Section } from './sections.ts';
import { selectedHan } from './selection.ts';

export interface Reader {
  readonly settled: Promise<void>;
  reading(): Promise<Reading>;
  obey(command: ReaderCommand): Promise<unknown>;
}

/** What of the settings shows in underlines and cards. */
const SHOWN_BY = ['density', 'language', 'underline', 'theme', 'textSize', 'trigger', 'known'] as const;
/** Checked every so often while the page is shown: whether it has taken our highlights away. Once a second is unseen and costs nothing. */
const REASSERT_MS = 1_000;
/** How long a place shown from the popup stays marked. */
const FLASH_MS = 1_600;

export function createReader(world: ReaderWorld, signal: AbortSignal): Reader {
  const painter = createPainter();
  let page = createLivingPage(document);
  const byHand = createByHand();
  const moved = watchAddress(location);
  let settings: PageSettings | undefined;
  let state: Reading['state'] = 'off';
  /** What the page was taken for; of several articles the first. */
  let recognition: Recognition | undefined;
  let sections: Section[] = [];
  let whole = joinSections([]);
  let mentions: Term[] = [];
  let traditional = false;
  let generation = 0;
  let timings: Reading['timings'] = { recogniseMs: 0, analyseMs: 0, paintMs: 0, totalMs: 0 };
  const work = { readings: 0, analysed: 0 };
  let flash: ReturnType<typeof setTimeout> | undefined;

  const subject = (): CardSubject | undefined =>
    state === 'annotated' && settings
      ? {
          map: whole.map,
          mentions,
          entries: whole.analysed.entries,
          traditional,
          language: settings.language,
          zoom: ZOOM[settings.textSize],
          ...(settings.theme !== 'auto' && { theme: settings.theme }),
        }
      : undefined;
  const hover = createHover({
    open: (mention) => cards.open(mention, pointer.at ? { near: pointer.at } : {}),
    close: () => cards.close(),
  });
  const host = createCardHost({ onEnter: hover.enterCard, onLeave: hover.leaveCard });
  const save = (term: Term, model: CardModel) =>
    world.save(savedTermOf(term, model, whole.map.text, recognition?.article));
  const cards = createCards(subject, host, painter, world.t, hover.set, save);
  const pointer = listenToPointer(
    {
      host: host.host,
      subject,
      shadowRoots: () => shadowRootsOf(page),
      trigger: () => settings?.trigger ?? 'hover',
      hover,
      cards,
    },
    signal,
  );

  const show = () => {
    mentions = settings ? mentionsAt(whole.analysed.analysis.terms, settings.density, settings.isKnown) : [];
    if (settings) painter.look(settings.underline);
    painter.paint(whole.map, mentions);
    world.report(state, new Set(mentions.map(({ entry, text }) => entry ?? text)).size);
  };

  const clear = (to: Reading['state']) => {
    state = to;
    cards.close();
    painter.clear();
    host.remove();
    sections = [];
    whole = joinSections([]);
    mentions = [];
    world.report(state, 0);
  };

  const bringStyle = createStyling(world.style, pointer.listen);
  /** Frames' documents and shadow roots that the page has brought since. */
  const followRoots = (): Promise<void> => {
    following?.follow();
    return bringStyle(documentsOf(page));
  };

  const analyse = (text: string, article: Recognition['article']) => {
    work.analysed += text.length;
    return world.analyse(text, article);
  };

  const recognise = (now: Page): Recognition[] => {
    const force = byHand.page || settings?.siteAlways === true;
    const known = (element: Element) => holdsSection(element, sections);
    const found = recogniseArticles(document, { page: now, force, known });
    recognition = found[0];
    const articles = found.filter(({ recognised, blocks }) => (recognised || force) && blocks.length > 0);
    return [...articles, ...byHand.selections(now, articles)];
  };

  const read = async (): Promise<Cost> => {
    const started = performance.now();
    const mine = ++generation;
    following?.begin();
    if (moved()) byHand.forget();
    work.readings++;
    const found = recognise(page.read());
    if (found.length === 0) {
      void followRoots();
      const news = state !== 'not-article' || sections.length > 0;
      if (news) clear('not-article');
      following?.came(news);
      return { page: performance.now() - started, background: 0 };
    }
    const recognised = performance.now();
    const styling = followRoots();
    const next = await Promise.all(found.map((one) => readSection(one, sections, analyse)));
    await styling;
    const analysed = performance.now();
    // The switch was thrown, or the page read again, while the answer was under way.
    if (mine !== generation || signal.aborted)
      return { page: recognised - started, background: analysed - recognised };
    const before = whole.map;
    const same = state === 'annotated' && isSame(next, sections);
    sections = next;
    if (!same) {
      whole = joinSections(sections);
      if (whole.map.text !== before.text) cards.close();
      traditional = isTraditional(whole.map.text);
      state = 'annotated';
      show();
    }
    following?.came(!same);
    const ended = performance.now();
    timings = {
      recogniseMs: recognised - started,
      analyseMs: analysed - recognised,
      paintMs: ended - analysed,
      totalMs: ended - started,
    };
    return { page: timings.recogniseMs + timings.paintMs, background: timings.analyseMs };
  };

  let following: Following | undefined;
  const start = async () => {
    // What has changed while nobody looked is not known.
    page = createLivingPage(document);
    following = followPage({ page, places: placesOf(page, () => sections), own: host.host, read });
    await read();
  };
  const stop = () => {
    generation++;
    following?.stop();
    following = undefined;
    clear('off');
  };

  const applySettings = async () => {
    const now = await world.settings();
    if (signal.aborted) return;
    const was = settings;
    settings = now;
    // “Never on this site” takes back what was asked for on this page.
    if (was?.siteOn && !now.siteOn) byHand.forget();
    const on = (byHand.asked || now.siteOn) && now.enabled;
    if (!on) {
      if (state !== 'off' || !was) stop();
    } else if (!following) await start();
    else if (was && was.siteAlways !== now.siteAlways) await read();
    else if (was && SHOWN_BY.some((key) => was[key] !== now[key]) && state === 'annotated') {
      cards.close();
      show();
    }
  };

  const onTick = () => {
    if (document.hidden) return;
    painter.reassert();
    // A shadow root that comes after its element changes nothing that an observer sees.
    for (const element of page.waiting())
      if (element.shadowRoot) {
        page.renew(element);
        following?.changed();
      }
  };
  world.onSettings(() => void applySettings(), signal);
  const timer = setInterval(onTick, REASSERT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(flash);
    hover.stop();
    following?.stop();
    cards.close();
    painter.clear();
    host.remove();
  });

  const byHandNow = async () => {
    if (following) await read();
    else await applySettings();
  };
  return {
    settled: applySettings(),
    async reading() {
      if (following?.missed) await read();
      return readingOf({
        state,
        sections,
        bases: whole.bases,
        recognition,
        painted: mentions.length,
        selected: selectedHan(documentsOf(page)),
        timings,
        work: { ...work, nodes: page.nodesRead, ranges: painter.made },
      });
    },
    async obey(command) {
      if (command.type === 'reading') return this.reading();
      if (command.type === 'state') return state;
      if (command.type === 'walk') cards.walk(command.direction);
      if (command.type === 'annotate-anyway') {
        byHand.page = true;
        await byHandNow();
      }
      if (command.type === 'annotate-selection') {
        following?.takeIn();
        byHand.addSelection((following ? page : createLivingPage(document)).read(), documentsOf(page));
        await byHandNow();
      }
      if (command.type === 'reveal') {
        const range = rangeOf(whole.map, command.start, command.end);
        if (!range) return undefined;
        reveal(range);
        painter.mark('flash', whole.map, command.start, command.end);
        clearTimeout(flash);
        flash = setTimeout(() => painter.mark('flash'), FLASH_MS);
      }
      return undefined;
    },
  };
}
