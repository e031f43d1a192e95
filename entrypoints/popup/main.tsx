import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Translate } from '../../components/text/context.ts';
import { browserApi, currentTab } from './api.ts';

/** The components name their keys at run time in places, so the typed function is called untyped. */
const t = i18n.t as unknown as Translate;

const root = document.getElementById('app');
if (root) {
  document.documentElement.lang = t('localeTag');
  render(<Popup api={browserApi(currentTab(location.search))} t={t} />, root);
}
