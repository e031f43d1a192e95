import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PopupState } from '../../messages/popup.ts';
import type { PopupApi } from './api.ts';

export interface PopupModel {
  state: PopupState | undefined;
  /** The last request was not answered. What was known before stays. */
  failed: boolean;
  run: (request: () => Promise<PopupState>) => void;
}

/** The state as it was told last. Of answers that cross, the one to the latest request holds. */
export function usePopup(api: PopupApi): PopupModel {
  const [state, setState] = useState<PopupState>();
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);
  const run = useCallback((request: () => Promise<PopupState>) => {
    latest.current += 1;
    const mine = latest.current;
    request().then(
      (answer) => {
        if (mine !== latest.current) return;
        setState(answer);
        setFailed(false);
      },
      () => mine === latest.current && setFailed(true),
    );
  }, []);
  useEffect(() => {
    run(() => api.load());
    return api.onChange(() => run(() => api.load()));
  }, [api, run]);
  return { state, failed, run };
}
