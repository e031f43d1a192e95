import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHover, DWELL_MS, type Hover, LEAVE_MS, SWITCH_MS } from '../../../page/hover.ts';

describe('hover', () => {
  let log: string[];
  let hover: Hover;
  beforeEach(() => {
    vi.useFakeTimers();
    log = [];
    hover = createHover({
      // As the cards do: they tell of every card that opens or closes, whoever asked for it.
      open: (mention) => {
        log.push(`open ${mention}`);
        hover.set(mention);
      },
      close: () => {
        log.push('close');
        hover.set(-1);
      },
    });
  });
  afterEach(() => {
    hover.stop();
    vi.useRealTimers();
  });

  test('opens after the dwell, not before', () => {
    hover.over(3);
    vi.advanceTimersByTime(DWELL_MS - 1);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(log).toEqual(['open 3']);
  });

  test('passing over a word opens nothing', () => {
    hover.over(3);
    vi.advanceTimersByTime(DWELL_MS / 2);
    hover.over(-1);
    vi.advanceTimersByTime(5_000);
    expect(log).not.toContain('open 3');
  });

  test('closes some time after the word is left', () => {
    hover.over(3);
    vi.advanceTimersByTime(DWELL_MS);
    hover.over(-1);
    vi.advanceTimersByTime(LEAVE_MS);
    expect(log).toEqual(['open 3', 'close']);
  });

  test('fast leave and re-enter keeps the card', () => {
    hover.over(3);
    vi.advanceTimersByTime(DWELL_MS);
    hover.over(-1);
    vi.advanceTimersByTime(LEAVE_MS / 2);
    hover.over(3);
    vi.advanceTimersByTime(5_000);
    expect(log).toEqual(['open 3']);
  });

  test('the pointer can move into the card and out of it', () => {
    hover.over(3);
    vi.advanceTimersByTime(DWELL_MS);
    hover.over(-1);
    hover.enterCard();
    vi.advanceTimersByTime(5_000);
    expect(log).toEqual(['open 3']);
    hover.leaveCard();
    vi.advanceTimersByTime(LEAVE_MS);
    expect(log).toEqual(['open 3', 'close']);
  });

  test('an open card changes to the next word', () => {
    hover.over(3);
    vi.advanceTimersByTime(DWELL_MS);
    hover.over(4);
    vi.advanceTimersByTime(SWITCH_MS);
    expect(log).toEqual(['open 3', 'open 4']);
  });

  test('closed on purpose, it stays closed under the resting pointer, and opens again after the pointer was away', () => {
    hover.over(3);
    vi.advanceTimersByTime(DWELL_MS);
    hover.set(-1);
    hover.over(3);
    vi.advanceTimersByTime(5_000);
    expect(log).toEqual(['open 3']);
    hover.over(-1);
    hover.over(3);
    vi.advanceTimersByTime(DWELL_MS);
    expect(log.filter((entry) => entry === 'open 3').length).toBe(2);
  });
});
