import type { ComponentChildren } from 'preact';
import type { PopupState } from '../../messages/popup.ts';
import { useText } from '../text/context.ts';
import { reasonLabel } from '../text/labels.ts';

/** Why nothing is annotated; `children`, the way to have it all the same, where there is one. */
export function Unread({ state, children }: { state: PopupState; children?: ComponentChildren }) {
  const t = useText();
  const { reading, supported, unsupportedReason, siteOn, everywhereOn } = state;
  if (!supported) return <p class="unread">{reasonLabel(t, unsupportedReason ?? 'restricted')}</p>;
  if (!everywhereOn) return <p class="unread">{t('off.everywhere')}</p>;
  if (!siteOn) return <p class="unread">{t('off.site')}</p>;
  return (
    <div class="unread">
      <p>{reasonLabel(t, reading?.reason.code ?? 'other', reading?.reason.numbers)}</p>
      {children}
    </div>
  );
}
