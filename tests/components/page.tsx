/** The page that harness.ts photographs: one card, the popup, or a text with its underlines. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { cardCss } from '../../components/card/styles.ts';
import { Options } from '../../components/options/Options.tsx';
import optionsCss from '../../components/options/options.css?inline';
import { Popup } from '../../components/popup/Popup.tsx';
import popupCss from '../../components/popup/popup.css?inline';
import type { Language } from '../../messages/choices.ts';
import type { PopupState } from '../../messages/popup.ts';
import { cards } from './data/cards.ts';
import { type OptionsStateName, optionsApi } from './data/options.ts';
import { states } from './data/states.ts';
import { translator } from './translate.ts';
import { underline } from './underline.ts';

const style = (css: string) => {
  const element = document.createElement('style');
  element.textContent = css;
  return element;
};

/** Hostile page styles: none of them may reach the card. */
const HOSTILE = `
  * { font: italic 30px/3 serif !important; letter-spacing: 5px !important; text-transform: uppercase; color: red }
  div { border: 5px solid red !important; background: yellow; text-align: right; writing-mode: vertical-rl }
  html { font-size: 40px }
`;

const calls: string[] = [];

function card(name: keyof typeof cards, language: Language, t: ReturnType<typeof translator>) {
  document.head.append(style(`${HOSTILE} body { margin: 24px }`));
  const host = document.createElement('section');
  document.body.append(host);
  // Open here alone, so that axe sees into it.
  const root = host.attachShadow({ mode: 'open' });
  root.append(style(cardCss), document.createElement('div'));
  const call = (what: string) => () => void calls.push(what);
  render(
    <Card
      model={cards[name]}
      t={t}
      language={language}
      onClose={call('close')}
      onNext={call('next')}
      onPrevious={call('previous')}
      onCopy={call('copy')}
      onOpenPart={(index) => void calls.push(`part ${index}`)}
      onSave={call('save')}
      {...(name === 'composed' && { onBack: call('back') })}
    />,
    root.lastElementChild as Element,
  );
}

function popup(name: keyof typeof states, t: ReturnType<typeof translator>) {
  document.head.append(style(popupCss));
  let state: PopupState = states[name];
  const answer = (what: string, change: Partial<PopupState> = {}) => {
    calls.push(what);
    state = { ...state, ...change };
    return Promise.resolve(state);
  };
  const app = document.createElement('div');
  document.body.append(app);
  render(
    <Popup
      t={t}
      api={{
        load: () => answer('load'),
        setSite: (siteOn) => answer(`site ${siteOn}`, { siteOn }),
        setEverywhere: (everywhereOn) => answer(`everywhere ${everywhereOn}`, { everywhereOn }),
        annotateAnyway: () => answer('annotate', { reading: states.annotated.reading }),
        annotateSelection: () => answer('selection', { reading: states.annotated.reading }),
        setAlways: (siteAlways) => answer(`always ${siteAlways}`, { siteAlways }),
        reveal: (start, end) => answer(`reveal ${start} ${end}`),
        setDensity: (density) => answer(`density ${density}`, { density }),
        setLanguage: (language) => answer(`language ${language}`, { language }),
        copy: (text) => {
          calls.push(`copy ${text.split('\n')[0]?.trim()}`);
          document.documentElement.dataset.copied = text;
          const refused = document.documentElement.dataset.clipboard === 'refused';
          return refused ? Promise.reject(new Error('refused')) : Promise.resolve();
        },
        onChange: () => () => {},
      }}
    />,
    app,
  );
}

function options(name: OptionsStateName, t: ReturnType<typeof translator>) {
  document.head.append(style(optionsCss));
  const app = document.createElement('div');
  document.body.append(app);
  render(<Options t={t} api={optionsApi(name, t, (what) => void calls.push(what))} />, app);
}

/** Called by the harness once the script is in the page. */
function show(view: string, name: string, messages: Record<string, string>, language: Language) {
  const t = translator(messages);
  document.documentElement.lang = t('localeTag');
  if (view === 'card') card(name as keyof typeof cards, language, t);
  else if (view === 'popup') popup(name as keyof typeof states, t);
  else if (view === 'options') options(name as OptionsStateName, t);
  else underline();
}

Object.assign(globalThis, { tifaHarness: { show, calls } });
