import { useText } from '../text/context.ts';
import { Zh } from '../text/Zh.tsx';
import type { CardPart } from './model.ts';

/** The terms inside this one, each a button that opens its own card. */
export function Parts({ parts, onOpenPart }: { parts: CardPart[]; onOpenPart: (index: number) => void }) {
  const t = useText();
  if (parts.length === 0) return null;
  return (
    <section class="parts" aria-label={t('card.parts')}>
      <span class="caption">{t('card.parts')}</span>
      <ul>
        {parts.map((part, index) => (
          <li key={`${index} ${part.text}`}>
            <button type="button" class="chip" onClick={() => onOpenPart(index)}>
              <Zh>{part.text}</Zh>{' '}
              <span class="chip-en" lang="en">
                {part.en}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
