import { PreviousIcon } from '../icons/icons.tsx';
import { useText } from '../text/context.ts';
import { kindLabel } from '../text/labels.ts';
import { Zh } from '../text/Zh.tsx';
import type { CardModel } from './model.ts';

export function Head({ model, onBack }: { model: CardModel; onBack?: () => void }) {
  const t = useText();
  return (
    <header class="head">
      <p class="labels">
        {onBack && (
          <button type="button" class="button back" aria-label={t('card.back')} onClick={onBack}>
            <PreviousIcon />
          </button>
        )}
        <span>{kindLabel(t, model.kind)}</span>
        <span class="basis" data-basis={model.basis}>
          {t(`basis.${model.basis}`)}
        </span>
      </p>
      <h2 class="headword" id="tifa-headword">
        <Zh script={model.script ?? 'Hans'}>{model.headword}</Zh>
      </h2>
      {model.pinyin && (
        <p class="pinyin" lang="zh-Latn-pinyin">
          {model.pinyin}
        </p>
      )}
    </header>
  );
}
