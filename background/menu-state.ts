/** Which entries of the page’s menu make sense on a tab. Pure. */
import type { Reading } from '../messages/types.ts';

export interface MenuState {
  page: { visible: boolean };
  always: { visible: boolean; checked: boolean };
  never: { visible: boolean };
  selection: { visible: boolean };
}

export interface TabFacts {
  /** Undefined where no reader is: a page in which the gate saw no Chinese text, or that is switched off. */
  reader: Reading['state'] | undefined;
  /** Empty where the page has none that a rule could be about. */
  host: string;
  enabled: boolean;
  always: boolean;
}

/**
 * Nothing about the page where no reader is; “annotate” only where nothing is annotated. The selection’s is there on every page: what is
 * selected cannot be known before.
 */
export function menuState({ reader, host, enabled, always }: TabFacts): MenuState {
  const read = enabled && (reader === 'annotated' || reader === 'not-article');
  return {
    page: { visible: enabled && reader === 'not-article' },
    always: { visible: read && host !== '', checked: always },
    never: { visible: read && host !== '' },
    selection: { visible: enabled },
  };
}
