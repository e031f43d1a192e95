import type { PopupState } from '../../messages/popup.ts';
import { formatNumber } from '../format/number.ts';
import { useText } from '../text/context.ts';
import type { PopupApi } from './api.ts';

export interface ByHandProps {
  state: PopupState;
  api: PopupApi;
  run: (request: () => Promise<PopupState>) => void;
}

/** What can be asked for by hand: this page, what is selected on it, every page of its site; only what would change something here. */
export function ByHand({ state: { reading, host, siteAlways }, api, run }: ByHandProps) {
  const t = useText();
  const annotated = reading?.state === 'annotated';
  const selected = reading?.selected ?? 0;
  const forced = reading?.reason.code === 'forced';
  const offersAlways = host !== '' && (siteAlways || !annotated || forced);
  if (annotated && selected === 0 && !offersAlways) return null;
  return (
    <p class="by-hand">
      {!annotated && (
        <button type="button" class="primary" onClick={() => run(() => api.annotateAnyway())}>
          {t('popup.annotateAnyway')}
        </button>
      )}
      {selected > 0 && (
        <button type="button" class="secondary" onClick={() => run(() => api.annotateSelection())}>
          {t('popup.annotateSelection', [formatNumber(selected)])}
        </button>
      )}
      {offersAlways && (
        <button type="button" class="secondary" onClick={() => run(() => api.setAlways(!siteAlways))}>
          {t(siteAlways ? 'popup.articlesOnly' : 'popup.always', [host])}
        </button>
      )}
    </p>
  );
}
