import type { Language } from '../../messages/choices.ts';
import { type Theme, useEscape, useScrollable } from '../hooks.ts';
import { TextContext, type Translate } from '../text/context.ts';
import { Actions } from './Actions.tsx';
import { Body } from './Body.tsx';
import { Footer } from './Footer.tsx';
import { Head } from './Head.tsx';
import type { CardModel } from './model.ts';

export interface CardProps {
  model: CardModel;
  t: Translate;
  language: Language;
  /** Without it, what the browser prefers. */
  theme?: Theme;
  /** By how much it is enlarged, as CSS zoom. */
  zoom?: number;
  onClose: () => void;
  onNext: () => void;
  onPrevious: () => void;
  /** May answer with a promise; the button then says "copied" only once it is fulfilled. */
  onCopy: () => void | Promise<void>;
  /** A term inside this one, by its index in `model.parts`. */
  onOpenPart: (index: number) => void;
  /** From a part's card back to the one that it was opened from; without it there is no such button. */
  onBack?: () => void;
  /** Without it there is no save button. */
  onSave?: () => void;
  saved?: boolean;
}

/** One card. It fills a shadow root together with the style sheet of styles.ts; it never takes the focus by itself. */
export function Card(props: CardProps) {
  const { model, t, language, theme, zoom = 1 } = props;
  const [scroller, scrollable] = useScrollable<HTMLDivElement>(model.headword);
  const onKeyDown = useEscape(props.onClose);
  return (
    <TextContext.Provider value={t}>
      <div
        class="card"
        role="dialog"
        aria-labelledby="tifa-headword"
        tabIndex={-1}
        lang={t('localeTag')}
        onKeyDown={onKeyDown}
        {...(theme && { 'data-theme': theme })}
        {...(zoom !== 1 && { style: { zoom } })}
      >
        <Head model={model} {...(props.onBack && { onBack: props.onBack })} />
        <Actions {...props} />
        <div
          class="scroll"
          ref={scroller}
          {...(scrollable && { tabIndex: 0, role: 'region', 'aria-label': t('card.content') })}
        >
          <Body model={model} language={language} onOpenPart={props.onOpenPart} />
        </div>
        <Footer model={model} onNext={props.onNext} onPrevious={props.onPrevious} />
      </div>
    </TextContext.Provider>
  );
}
