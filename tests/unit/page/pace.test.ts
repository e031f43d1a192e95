import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Cost, createPace, LATEST_MS, LONGEST_MS, QUIET_MS } from '../../../page/pace.ts';

describe('pace', () => {
  let at: number[] = [];
  let cost: Cost = { page: 0, background: 0 };
  const life = new AbortController();
  const work = async () => {
    at.push(performance.now());
    return cost;
  };
  beforeEach(() => {
    vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    at = [];
    cost = { page: 0, background: 0 };
  });
  afterEach(() => void vi.useRealTimers());

  /** A request every `every` ms for `ms`. */
  const busy = async (pace: { request(): void }, ms: number, every = 50) => {
    for (let t = 0; t < ms; t += every) {
      pace.request();
      await vi.advanceTimersByTimeAsync(every);
    }
  };

  it('reads once after a burst, as soon as it rests', async () => {
    const pace = createPace(work, life.signal);
    await busy(pace, 500);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(at).toEqual([450 + QUIET_MS]);
  });

  it('reads what never rests after ever longer times, and soon again once it has rested', async () => {
    const pace = createPace(work, life.signal);
    await busy(pace, 60_000);
    const gaps = at.map((t, i) => t - (at[i - 1] ?? 0));
    expect(at.length).toBeLessThanOrEqual(8);
    expect(gaps[0]).toBeLessThanOrEqual(LATEST_MS + 50);
    expect(gaps.at(-1)).toBeGreaterThan(LONGEST_MS * 0.9);
    await vi.advanceTimersByTimeAsync(QUIET_MS * 2);
    at = [];
    const asked = performance.now();
    pace.request();
    await vi.advanceTimersByTimeAsync(QUIET_MS + 1);
    expect(at).toEqual([asked + QUIET_MS]);
  });

  it('takes a small share of the time at most', async () => {
    const pace = createPace(work, life.signal);
    cost = { page: 100, background: 0 };
    pace.request();
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    pace.request();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(at.length).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(at.length).toBe(2);
  });

  it('never runs twice at once; what came meanwhile is read after', async () => {
    let running = 0;
    let most = 0;
    const pace = createPace(async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 2_000));
      running--;
      at.push(performance.now());
      return cost;
    }, life.signal);
    await busy(pace, 6_000);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(most).toBe(1);
    expect(at.length).toBeGreaterThanOrEqual(2);
    expect(at.at(-1)).toBeGreaterThan(6_000);
  });

  it('goes on after work that failed, and ends with the signal', async () => {
    const own = new AbortController();
    let calls = 0;
    const pace = createPace(() => {
      calls++;
      return Promise.reject(new Error('no answer'));
    }, own.signal);
    pace.request();
    await vi.advanceTimersByTimeAsync(1_000);
    pace.request();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calls).toBe(2);
    pace.request();
    own.abort();
    pace.request();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(calls).toBe(2);
  });
});
