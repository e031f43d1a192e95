/** What the reader tells of itself: to the popup and to the command line. */
import type { Reading } from '../messages/types.ts';
import { sectionInView } from './in-view.ts';
import { NOTHING } from './move-analysis.ts';
import type { Recognition } from './recognise/types.ts';
import type { Section } from './sections.ts';

export interface Told extends Pick<Reading, 'state' | 'painted' | 'selected' | 'timings' | 'work'> {
  sections: readonly Section[];
  bases: readonly number[];
  /** What the page as a whole was taken for. */
  recognition: Recognition | undefined;
}

/** A viewer's page holds no text of the document that it shows. */
const isPdf = (): boolean => document.contentType === 'application/pdf';

function reasonOf(recognition: Recognition | undefined, annotated: boolean): Reading['reason'] {
  if (isPdf()) return { code: 'pdf', numbers: {} };
  const { code = 'empty', numbers = {} } = recognition?.reason ?? {};
  const known = Object.entries(numbers).filter((pair): pair is [string, number] => pair[1] !== undefined);
  const forced = annotated && !recognition?.recognised && code !== 'selection';
  return { code: forced ? 'forced' : code, numbers: Object.fromEntries(known) };
}

export function readingOf({ sections, bases, recognition, ...told }: Told): Reading {
  const index = sectionInView(sections);
  const section = sections[index];
  const shown = section?.recognition ?? recognition;
  return {
    ...told,
    reason: reasonOf(shown, section !== undefined),
    article: shown?.article ?? {},
    text: section?.map.text ?? '',
    bodyStart: section?.bodyStart ?? 0,
    analysis: section?.analysed.analysis ?? NOTHING,
    entries: section?.analysed.entries ?? {},
    offset: bases[index] ?? 0,
    ...(sections.length > 1 && { part: { index, count: sections.length } }),
  };
}
