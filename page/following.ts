/** Follows one page as long as it is read: what changes, when that is read, and not while nobody sees it. */
import { type Changes, type Places, watchChanges } from './changes.ts';
import { type Cost, createPace } from './pace.ts';
import type { LivingPage } from './recognise/living-page.ts';

export interface Following extends Changes {
  /** Something has changed that no observer sees. */
  changed(): void;
  /** Whether the page has changed while it was not shown. */
  readonly missed: boolean;
  /** To be said when a reading begins: it takes in all that has changed so far. */
  begin(): void;
  stop(): void;
}

export interface Followed {
  page: LivingPage;
  places: Places;
  /** The element of ours. */
  own: Node;
  read(): Promise<Cost>;
}

export function followPage({ page, places, own, read }: Followed): Following {
  const life = new AbortController();
  const { signal } = life;
  let missed = false;
  const pace = createPace(read, signal);
  const changed = () => {
    if (document.hidden) missed = true;
    else pace.request();
  };
  document.addEventListener('visibilitychange', () => missed && !document.hidden && pace.request(), {
    signal,
  });
  const changes = watchChanges(page, places, own, changed, signal);
  return {
    ...changes,
    changed,
    get missed() {
      return missed;
    },
    begin() {
      missed = false;
      changes.takeIn();
    },
    stop: () => life.abort(),
  };
}
