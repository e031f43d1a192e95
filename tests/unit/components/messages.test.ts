import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { popupRequestSchema, popupStateSchema } from '../../../messages/popup.ts';
import { states } from '../../components/data/states.ts';

describe('PopupState', () => {
  test.each(Object.entries(states))('%s crosses as JSON and comes out the same', (_, state) => {
    expect(v.parse(popupStateSchema, JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
  test('a term with terms inside crosses', () => {
    const state = structuredClone(states.annotated);
    const [outer, inner] = state.reading?.analysis.terms ?? [];
    if (!outer || !inner) throw new Error('the sample has lost its terms');
    outer.parts = [inner];
    expect(v.parse(popupStateSchema, state)).toEqual(state);
  });
  test.each([
    ['a density that is none', { density: 'some' }],
    ['no host', { host: undefined }],
    ['a reading that is none', { reading: {} }],
  ])('%s is refused', (_, change) => {
    expect(v.safeParse(popupStateSchema, { ...states.annotated, ...change }).success).toBe(false);
  });
});

describe('PopupRequest', () => {
  test.each([
    [{ type: 'popup-state', tabId: 3 }, true],
    [{ type: 'popup-reveal', tabId: 3, start: 4, end: 9 }, true],
    [{ type: 'popup-reveal', tabId: 3, start: -1, end: 9 }, false],
    [{ type: 'popup-set-site', tabId: 3 }, false],
    [{ type: 'popup-set-site', tabId: 3, on: true, more: 1 }, false],
    [{ type: 'popup-anything', tabId: 3 }, false],
    [null, false],
  ])('%j: %s', (request, good) => expect(v.safeParse(popupRequestSchema, request).success).toBe(good));
});
