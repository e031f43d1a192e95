import { TextContext, type Translate } from '../text/context.ts';
import { Article } from './Article.tsx';
import type { PopupApi } from './api.ts';
import { ByHand } from './ByHand.tsx';
import { Contents } from './Contents.tsx';
import { CopyContext, RevealContext } from './context.ts';
import { Settings } from './Settings.tsx';
import { Switch } from './Switch.tsx';
import { Unread } from './Unread.tsx';
import { usePopup } from './usePopup.ts';

/** The whole popup. It holds no state of its own but the last one it was told. */
export function Popup({ api, t }: { api: PopupApi; t: Translate }) {
  const { state, failed, run } = usePopup(api);
  if (!state) return <main class="popup waiting">{t(failed ? 'popup.failed' : 'popup.loading')}</main>;
  const { reading, host, siteOn, everywhereOn } = state;
  const annotated = state.supported && siteOn && everywhereOn && reading?.state === 'annotated';
  return (
    <TextContext.Provider value={t}>
      <main class={annotated ? 'popup full' : 'popup'}>
        <header class="switches">
          {host && (
            <Switch
              text={host}
              label={t('popup.siteSwitch', [host])}
              on={siteOn}
              disabled={!everywhereOn || !state.supported}
              onChange={(on) => run(() => api.setSite(on))}
            />
          )}
          <Switch
            text={t('popup.everywhere')}
            label={t('popup.everywhereSwitch')}
            on={everywhereOn}
            onChange={(on) => run(() => api.setEverywhere(on))}
          />
        </header>
        {failed && (
          <p class="failed" role="alert">
            {t('popup.failed')}
          </p>
        )}
        {annotated ? (
          <RevealContext.Provider value={({ start, end }) => run(() => api.reveal(start, end))}>
            <CopyContext.Provider value={api.copy}>
              <Article reading={reading} />
              <ByHand state={state} api={api} run={run} />
              <Contents reading={reading} density={state.density} language={state.language} />
            </CopyContext.Provider>
          </RevealContext.Provider>
        ) : (
          <>
            <h1 class="unseen">{t('extensionName')}</h1>
            <Unread state={state}>
              <ByHand state={state} api={api} run={run} />
            </Unread>
          </>
        )}
        <Settings
          density={state.density}
          language={state.language}
          setDensity={(density) => run(() => api.setDensity(density))}
          setLanguage={(language) => run(() => api.setLanguage(language))}
        />
      </main>
    </TextContext.Provider>
  );
}
