/** When changes are read: soon after they rest, seldom where they never do, and never at more than a small share of the time. */

/** Pages write in bursts; what comes within this time is one change. */
export const QUIET_MS = 250;
/** A page that does not rest is read all the same after this time, and each time again after twice as long … */
export const LATEST_MS = 1_500;
/** … up to this. */
export const LONGEST_MS = 12_000;
/** Share of the time that work in the page may take: a slow page is read less often. */
const PAGE_SHARE = 0.05;
/** The background’s work holds up no page. */
const BACKGROUND_SHARE = 0.25;

/** Milliseconds. */
export interface Cost {
  page: number;
  background: number;
}

export interface Pace {
  /** Something has changed. */
  request(): void;
}

/** `work` is never begun before it has ended. Ends with the signal. */
export function createPace(work: () => Promise<Cost>, signal: AbortSignal): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let pending = false;
  let first = 0;
  let last = 0;
  let latest = LATEST_MS;
  let notBefore = 0;

  const schedule = () => {
    const now = performance.now();
    const due = Math.max(Math.min(last + QUIET_MS, first + latest), notBefore);
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, due - now));
  };
  const run = async () => {
    if (signal.aborted) return;
    const restless = performance.now() - last < QUIET_MS * 0.9;
    latest = restless ? Math.min(latest * 2, LONGEST_MS) : LATEST_MS;
    running = true;
    pending = false;
    const { page, background } = await work().catch(() => ({ page: 0, background: 0 }));
    running = false;
    notBefore = performance.now() + Math.max(page / PAGE_SHARE, background / BACKGROUND_SHARE);
    first = last;
    if (pending && !signal.aborted) schedule();
    else first = 0;
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    request() {
      if (signal.aborted) return;
      last = performance.now();
      if (running) pending = true;
      else {
        first ||= last;
        schedule();
      }
    },
  };
}
