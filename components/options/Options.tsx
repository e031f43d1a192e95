import { useState } from 'preact/hooks';
import { TextContext, type Translate } from '../text/context.ts';
import type { OptionsApi } from './api.ts';
import { OptionsContext, type Undoable } from './context.ts';
import { Everything } from './everything/Everything.tsx';
import { Glossaries } from './glossaries/Glossaries.tsx';
import { Reading } from './Reading.tsx';
import { Sites } from './Sites.tsx';
import { Known } from './saved/Known.tsx';
import { Saved } from './saved/Saved.tsx';
import { Troubles } from './Troubles.tsx';
import { Undo } from './Undo.tsx';
import { useOptions } from './useOptions.ts';
import { useTheme } from './useTheme.ts';

const SECTIONS = ['reading', 'sites', 'glossaries', 'saved', 'known', 'everything'] as const;

/** The whole page. It shows what is stored, as it was told last. */
export function Options({ api, t }: { api: OptionsApi; t: Translate }) {
  const { state, revision, failure, run } = useOptions(api);
  const [undoable, offerUndo] = useState<Undoable>();
  useTheme(state?.choices.theme);
  const failed = failure !== undefined && (
    <p class="notice" role="alert">
      {t('options.failed', [failure])}
    </p>
  );
  if (!state) return <main class="options waiting">{failed || t('options.loading')}</main>;
  const undo = () => {
    offerUndo(undefined);
    if (undoable) void run(undoable.undo);
  };
  return (
    <TextContext.Provider value={t}>
      <OptionsContext.Provider value={{ api, run, revision, offerUndo }}>
        <div class="page">
          <header class="side">
            <h1>{t('extensionName')}</h1>
            <nav aria-label={t('options.title')}>
              <ul>
                {SECTIONS.map((id) => (
                  <li key={id}>
                    <a href={`#${id}`}>{t(`options.${id}`)}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          <main class="options">
            {failed}
            <Troubles asides={state.asides} unreadable={state.unreadable} />
            <Reading choices={state.choices} />
            <Sites enabled={state.enabled} sitesOff={state.sitesOff} />
            <Glossaries glossaries={state.glossaries} />
            <Saved saved={state.saved} known={state.known} />
            <Known known={state.known} />
            <Everything />
          </main>
          <Undo undoable={undoable} onUndo={undo} onDismiss={() => offerUndo(undefined)} />
        </div>
      </OptionsContext.Provider>
    </TextContext.Provider>
  );
}
