import { NextIcon, PreviousIcon } from '../icons/icons.tsx';
import { useText } from '../text/context.ts';
import type { CardModel } from './model.ts';

export interface FooterProps {
  model: CardModel;
  onNext: () => void;
  onPrevious: () => void;
}

/** How often the term stands in this article, and the way to its other mentions. */
export function Footer({ model, onNext, onPrevious }: FooterProps) {
  const t = useText();
  if (model.count < 2) {
    return model.count === 1 ? <footer class="foot">{t('card.once')}</footer> : null;
  }
  return (
    <footer class="foot">
      <span aria-live="polite">{t('card.position', [model.position, model.count])}</span>
      <span class="steps">
        <button
          type="button"
          class="button"
          aria-label={t('card.previous')}
          title={t('card.previous')}
          onClick={onPrevious}
        >
          <PreviousIcon />
        </button>
        <button
          type="button"
          class="button"
          aria-label={t('card.next')}
          title={t('card.next')}
          onClick={onNext}
        >
          <NextIcon />
        </button>
      </span>
    </footer>
  );
}
