import type { Item } from '../../analysis/types.ts';
import type { Language } from '../../messages/choices.ts';
import { useText } from '../text/context.ts';
import { showsEnglish } from '../text/language.ts';
import { Zh } from '../text/Zh.tsx';

/** Up to this width, in half-width characters, an item and its English fit one line of the widest card. */
const ONE_LINE = 42;

const isShort = ({ zh, en = '' }: Item) => zh.length * 2 + en.length <= ONE_LINE;

/** The items of a numeric formula. The Chinese stays in every language: it is what the reader met. */
export function Items({ items, language }: { items: Item[]; language: Language }) {
  const t = useText();
  if (items.length === 0) return null;
  return (
    <ol class={items.every(isShort) ? 'items short' : 'items'} aria-label={t('card.items')}>
      {items.map((item) => (
        <li key={item.zh}>
          <Zh class="item-zh">{item.zh}</Zh>{' '}
          {showsEnglish(language) && item.en && (
            <span class="item-en" lang="en">
              {item.en}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
