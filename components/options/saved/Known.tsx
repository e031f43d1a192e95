import type { KnownTerm } from '../../../state/known/known-terms.ts';
import { useText } from '../../text/context.ts';
import { Either, Zh } from '../../text/Zh.tsx';
import { useTools } from '../context.ts';
import { More, useFirst } from '../More.tsx';
import { Section } from '../Section.tsx';

export function Known({ known }: { known: KnownTerm[] }) {
  const t = useText();
  const { api, run, offerUndo } = useTools();
  const { shown, more, showMore } = useFirst(known);
  const bringBack = (term: KnownTerm) =>
    run(async () => {
      await api.saved.bringBack(term.id);
      offerUndo({ text: t('known.back', [term.zh]), undo: () => api.saved.restoreKnown(term) });
    });
  return (
    <Section id="known" title={t('options.known')}>
      <p class="hint">{t('known.hint')}</p>
      {known.length > 0 && (
        <ul class="rows" aria-label={t('options.known')}>
          {shown.map((term) => (
            <li key={term.id} class="row">
              <span class="row-main">
                <bdi class="term">
                  <Zh>{term.zh}</Zh>
                </bdi>{' '}
                <span class="beside">
                  <Either>{term.en}</Either>
                </span>
              </span>
              <button type="button" class="plain" onClick={() => void bringBack(term)}>
                {t('known.bringBack')}
                <span class="unseen"> {term.zh}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <More more={more} showMore={showMore} />
    </Section>
  );
}
