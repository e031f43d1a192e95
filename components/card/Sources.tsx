import { formatDate } from '../format/date.ts';
import { useText } from '../text/context.ts';
import { Either } from '../text/Zh.tsx';
import type { CardSource } from './model.ts';

/** Where the explanation comes from; folded away, since few readers need it and those who do need it exactly. */
export function Sources({ sources }: { sources: CardSource[] }) {
  const t = useText();
  if (sources.length === 0) return null;
  return (
    <details class="sources">
      <summary>{t('card.sources', sources.length)}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.title}>
            <Either>{source.title}</Either>
            <span class="source-from">
              {source.publisher && <Either>{source.publisher}</Either>}
              {source.publisher && source.date && ', '}
              {source.date && formatDate(source.date, t('localeTag'))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
