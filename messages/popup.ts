/**
 * What the popup and the background say to each other. The popup asks; the background answers each request with a
 * PopupState, and sends `popup-changed` of its own accord when a tab's state has changed.
 */
import * as v from 'valibot';
import { DENSITIES, type Density, LANGUAGES, type Language } from './choices.ts';
import { reading } from './reading-schema.ts';
import type { Reading } from './types.ts';

export interface PopupState {
  /** What the tab's content script made of the page; null where it has not read it (no Chinese, switched off). */
  reading: Reading | null;
  /** Whether an extension may run on this page at all. */
  supported: boolean;
  /** A code of the same kind as Reason.code; `restricted` for the browser's own pages. */
  unsupportedReason?: string;
  /** The host that the site switch is about; empty where the page has none (a local file). */
  host: string;
  siteOn: boolean;
  /** Every page of the site is annotated, article or not. */
  siteAlways: boolean;
  everywhereOn: boolean;
  density: Density;
  language: Language;
}

const tabId = v.pipe(v.number(), v.integer());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Popup → background. Each is answered with a PopupState, `popup-reveal` too. */
export const popupRequestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('popup-state'), tabId }),
  v.strictObject({ type: v.literal('popup-set-site'), tabId, on: v.boolean() }),
  v.strictObject({ type: v.literal('popup-set-everywhere'), tabId, on: v.boolean() }),
  v.strictObject({ type: v.literal('popup-set-always'), tabId, always: v.boolean() }),
  v.strictObject({ type: v.literal('popup-annotate'), tabId }),
  v.strictObject({ type: v.literal('popup-annotate-selection'), tabId }),
  v.strictObject({ type: v.literal('popup-reveal'), tabId, start: offset, end: offset }),
  v.strictObject({ type: v.literal('popup-set-density'), tabId, density: v.picklist(DENSITIES) }),
  v.strictObject({ type: v.literal('popup-set-language'), tabId, language: v.picklist(LANGUAGES) }),
]);
export type PopupRequest = v.InferOutput<typeof popupRequestSchema>;

export const popupStateSchema: v.GenericSchema<PopupState> = v.object({
  reading: v.nullable(reading),
  supported: v.boolean(),
  unsupportedReason: v.exactOptional(v.string()),
  host: v.string(),
  siteOn: v.boolean(),
  siteAlways: v.boolean(),
  everywhereOn: v.boolean(),
  density: v.picklist(DENSITIES),
  language: v.picklist(LANGUAGES),
});

/** Background → popup: the state of this tab has changed; the popup asks for it anew. */
export const popupChangedSchema = v.object({ type: v.literal('popup-changed'), tabId });
export type PopupChanged = v.InferOutput<typeof popupChangedSchema>;
