/** What the reader's choices may be, and are until they are made. */
import * as v from 'valibot';
import { DENSITIES, LANGUAGES } from '../messages/choices.ts';
import { TEXT_SIZES, THEMES, TRIGGERS, UNDERLINES } from './choices.ts';

export const choices = {
  density: v.picklist(DENSITIES),
  language: v.picklist(LANGUAGES),
  trigger: v.picklist(TRIGGERS),
  underline: v.picklist(UNDERLINES),
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
};

/** What is stored and does not fit (an older version, a broken profile) counts as not set; it is not overwritten. */
export const choicesSchema = v.object({
  density: v.fallback(choices.density, 'should'),
  language: v.fallback(choices.language, 'both'),
  trigger: v.fallback(choices.trigger, 'hover'),
  underline: v.fallback(choices.underline, 'dotted'),
  theme: v.fallback(choices.theme, 'auto'),
  textSize: v.fallback(choices.textSize, 'normal'),
});
export type Choices = v.InferOutput<typeof choicesSchema>;

export const CHOICE_KEYS = Object.keys(choices) as (keyof Choices)[];

/** Some of the choices, as a file of them may hold. */
export const someChoicesSchema = v.partial(v.strictObject(choices));
