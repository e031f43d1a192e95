/** Where on the page what is read stands, for telling changes that matter from others. */
import type { Places } from './changes.ts';
import * as dom from './recognise/dom.ts';
import type { LivingPage } from './recognise/living-page.ts';
import type { Region } from './recognise/regions.ts';
import type { Section } from './sections.ts';

export function placesOf(page: LivingPage, sections: () => readonly Section[]): Places {
  const elements = ({ recognition: { element, headings, blocks } }: Section): (Element | undefined)[] => {
    // What was selected by hand lies in no region of its own.
    const lines = element ? headings : blocks;
    return [element, ...lines.map(({ nodes }) => nodes[0] && page.regionOf(nodes[0])?.element)];
  };
  return {
    holds(region) {
      const own = new Set(sections().flatMap(elements));
      for (let at: Region | null = region; at; at = at.parent) if (own.has(at.element)) return true;
      return false;
    },
    isWhole: () =>
      sections().every(({ map }) => {
        const node = map.lines[0]?.segments[0]?.node;
        return !node || dom.isConnected(node);
      }),
  };
}

/** Whether the element holds, or is, what one of the sections was read from. */
export const holdsSection = (element: Element, sections: readonly Section[]): boolean =>
  sections.some(({ recognition: { element: own } }) => own && dom.isConnected(own) && element.contains(own));
