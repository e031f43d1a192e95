import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/options/options.css';
import { Options } from '../../components/options/Options.tsx';
import type { Translate } from '../../components/text/context.ts';
import { moveToSync } from '../../state/settings.ts';
import { browserApi } from './api.ts';

/** The components name their keys at run time in places, so the typed function is called untyped. */
const t = i18n.t as unknown as Translate;

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = t('localeTag');
  document.title = `${t('options.title')} – ${t('extensionName')}`;
  render(<Options api={browserApi(t)} t={t} />, root);
  // What cannot be moved holds where it is.
  void moveToSync().catch(() => undefined);
}
