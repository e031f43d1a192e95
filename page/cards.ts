/** The open card: which mention it is about, its way to the next, into a part and back. */
import type { Term } from '../analysis/types.ts';
import type { CardProps } from '../components/card/Card.tsx';
import type { CardModel } from '../components/card/model.ts';
import type { Theme } from '../components/hooks.ts';
import type { Language } from '../messages/choices.ts';
import type { CardHost } from './card-host.tsx';
import { type CardContext, cardModel, shownParts } from './card-model.ts';
import { inTab, layerOf } from './frames.ts';
import { identityOf } from './mentions.ts';
import { type Painter, rangeOf } from './paint.ts';
import { reveal } from './reveal.ts';
import type { TextMap } from './text-map.ts';

export interface CardSubject extends CardContext {
  map: TextMap;
  language: Language;
  theme?: Theme;
  zoom: number;
}

export interface Cards {
  open(index: number, how?: { focus?: boolean; near?: { x: number; y: number } }): void;
  close(): void;
  /** The mention whose card is open, or -1. */
  readonly current: number;
  /** From the open or last mention to the next (1) or the one before (-1), round the end; opens and focuses its card. */
  walk(direction: 1 | -1): void;
}

/** `subject` gives what is on the page now; `t` the texts; `changed` is told which card is open. */
export function createCards(
  subject: () => CardSubject | undefined,
  host: CardHost,
  painter: Painter,
  t: CardProps['t'],
  changed: (open: number) => void,
  save: (term: Term, model: CardModel) => Promise<void>,
): Cards {
  let current = -1;
  let last = -1;
  let part: Term | undefined;
  /** Saved while this card is open. */
  let saved = false;

  const close = () => {
    if (current < 0) return;
    current = -1;
    part = undefined;
    saved = false;
    host.hide();
    painter.mark('active');
    changed(-1);
  };

  /** The next mention of the same term. */
  const sameTerm = (direction: 1 | -1): number => {
    const mentions = subject()?.mentions ?? [];
    const here = mentions[current];
    if (!here) return -1;
    for (let step = 1; step <= mentions.length; step++) {
      const index = (current + direction * step + mentions.length) % mentions.length;
      const other = mentions[index];
      if (other && identityOf(other) === identityOf(here)) return index;
    }
    return current;
  };

  const show = (focus: boolean, near?: { x: number; y: number }) => {
    const now = subject();
    const mention = now?.mentions[current];
    const model = now && cardModel(now, current, part);
    const range = now && mention && rangeOf(now.map, mention.start, mention.end);
    if (!now || !mention || !model || !range) {
      close();
      return;
    }
    const go = (direction: 1 | -1) => {
      const index = sameTerm(direction);
      if (index >= 0) open(index, { focus: true });
    };
    const props: CardProps = {
      model,
      t,
      language: now.language,
      ...(now.theme && { theme: now.theme }),
      zoom: now.zoom,
      saved,
      onSave: () => {
        // A save that fails (full storage, an extension just updated) leaves the button unpressed.
        save(part ?? mention, model).then(
          () => {
            saved = true;
            if (current >= 0) show(true);
          },
          () => undefined,
        );
      },
      onClose: close,
      onNext: () => go(1),
      onPrevious: () => go(-1),
      onCopy: () => navigator.clipboard.writeText(`${model.headword}　${model.en}`),
      onOpenPart: (index) => {
        part = shownParts(mention)[index];
        saved = false;
        show(true);
      },
      ...(part && {
        onBack: () => {
          part = undefined;
          saved = false;
          show(true);
        },
      }),
    };
    host.show(props, () => lineNear(range, near), layerOf(range.startContainer), focus);
    painter.mark('active', now.map, mention.start, mention.end);
  };

  const open: Cards['open'] = (index, { focus = false, near } = {}) => {
    const now = subject();
    const mention = now?.mentions[index];
    const range = now && mention && rangeOf(now.map, mention.start, mention.end);
    if (!range) return;
    current = index;
    last = index;
    part = undefined;
    saved = false;
    if (focus) reveal(range);
    show(focus, near);
    changed(index);
  };

  return {
    open,
    close,
    get current() {
      return current;
    },
    walk(direction) {
      const count = subject()?.mentions.length ?? 0;
      if (count === 0) return;
      const from = last >= 0 ? last : direction === 1 ? -1 : 0;
      open((from + direction + count) % count, { focus: true });
    },
  };
}

/** In the tab’s viewport; `near` is in that of the mention’s own document. Of a mention over several lines the line under the pointer, else the first: its bounding box would cover two whole lines. */
function lineNear(range: Range, near?: { x: number; y: number }): DOMRect | undefined {
  const lines = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
  const under = near && lines.find(({ top, bottom }) => near.y >= top - 2 && near.y <= bottom + 2);
  const line = under ?? lines[0];
  return line && inTab(line, range.startContainer.ownerDocument ?? document);
}
