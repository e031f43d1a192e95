import { useMemo, useState } from 'preact/hooks';
import { type KnownTerm, knownId } from '../../../state/known/known-terms.ts';
import { type SavedTerm, searchSaved } from '../../../state/saved/saved-term.ts';
import { useText } from '../../text/context.ts';
import { SAVED_FORMATS } from '../api.ts';
import { useTools } from '../context.ts';
import { More, useFirst } from '../More.tsx';
import { Search } from '../Search.tsx';
import { Section } from '../Section.tsx';
import { SavedRow } from './SavedRow.tsx';

export function Saved({ saved, known }: { saved: SavedTerm[]; known: KnownTerm[] }) {
  const t = useText();
  const { api, run, offerUndo } = useTools();
  const [words, setWords] = useState('');
  const found = useMemo(() => searchSaved(saved, words), [saved, words]);
  const { shown, more, showMore } = useFirst(found);
  const knownIds = useMemo(() => new Set(known.map(({ id }) => id)), [known]);
  const remove = (term: SavedTerm) =>
    run(async () => {
      const removed = await api.saved.remove(term.id);
      if (removed)
        offerUndo({ text: t('options.deleted', [term.term]), undo: () => api.saved.restore(removed) });
    });
  return (
    <Section id="saved" title={t('saved.title')}>
      {saved.length === 0 ? (
        <p class="hint">{t('saved.none')}</p>
      ) : (
        <>
          <div class="tools">
            <Search label={t('saved.search')} value={words} onInput={setWords} />
            <fieldset class="group">
              <legend>{t('options.exportAs')}</legend>
              {SAVED_FORMATS.map((format) => (
                <button
                  key={format}
                  type="button"
                  class="plain"
                  onClick={() => void run(() => api.saved.export(format))}
                >
                  {t(`saved.${format}`)}
                </button>
              ))}
            </fieldset>
          </div>
          {found.length === 0 && <p class="hint">{t('options.noMatch')}</p>}
          <ul class="entries">
            {shown.map((term) => {
              const id = knownId({ entry: term.entry, text: term.term });
              const isKnown = knownIds.has(id);
              return (
                <SavedRow
                  key={term.id}
                  term={term}
                  known={isKnown}
                  onKnown={() =>
                    void run(() => (isKnown ? api.saved.bringBack(id) : api.saved.markKnown(term)))
                  }
                  onDelete={() => void remove(term)}
                />
              );
            })}
          </ul>
          <More more={more} showMore={showMore} />
        </>
      )}
    </Section>
  );
}
