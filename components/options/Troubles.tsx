import { useText } from '../text/context.ts';
import type { OptionsState } from './api.ts';
import { useTools } from './context.ts';

/** What is stored by its key's first part: the key itself is for a report. */
const nameOf = (key: string): string => /^(glossary|glossaries|saved|known)/.exec(key)?.[1] ?? 'other';

/** What could not be read, where it is now, and what can be done with it. */
export function Troubles({ asides, unreadable }: Pick<OptionsState, 'asides' | 'unreadable'>) {
  const t = useText();
  const { api, run } = useTools();
  if (asides.length + unreadable.length === 0) return null;
  return (
    <div class="notice" role="alert">
      {unreadable.map((key) => (
        <p key={key}>{t('trouble.unreadable', [t(`stored.${nameOf(key)}`)])}</p>
      ))}
      {asides.map((aside) => (
        <p key={aside.key}>
          {t('trouble.aside', [t(`stored.${nameOf(aside.of)}`), aside.when.slice(0, 10)])}{' '}
          <button type="button" class="link" onClick={() => void run(() => api.asides.export(aside))}>
            {t('trouble.export')}
          </button>{' '}
          <button type="button" class="link" onClick={() => void run(() => api.asides.drop(aside))}>
            {t('trouble.drop')}
          </button>
        </p>
      ))}
    </div>
  );
}
