import { useState } from 'preact/hooks';
import type { Level } from '../../../analysis/types.ts';
import type { Density } from '../../../messages/choices.ts';
import { ZOOM } from '../../../state/choices.ts';
import type { Choices } from '../../../state/settings-schema.ts';
import { useText } from '../../text/context.ts';
import { useTools } from '../context.ts';
import { ShadowCard } from './ShadowCard.tsx';
import { FIRST, SAMPLE, type SampleWord } from './sample.ts';

const SHOWN: Record<Density, readonly Level[]> = {
  must: ['must'],
  should: ['must', 'should'],
  all: ['must', 'should', 'may'],
};

/** How a sentence and a card look and behave with the present choices. */
export function Preview({ choices }: { choices: Choices }) {
  const t = useText();
  const { api } = useTools();
  const [open, setOpen] = useState<number>(FIRST);
  const { density, underline, trigger, language, theme, textSize } = choices;
  const shown = ({ level }: SampleWord) => level !== undefined && SHOWN[density].includes(level);
  const word = SAMPLE[open];
  const model = word && shown(word) ? word.model : undefined;
  const hover = (index: number) => (event: PointerEvent) => {
    if (trigger === 'hover' || (trigger === 'shift' && event.shiftKey)) setOpen(index);
  };
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{t('options.preview')}</h3>
      <p class="sample" lang="zh-Hans">
        {SAMPLE.map((one, index) => (
          <span key={one.text} class={one.quoted && 'quoted'}>
            {one.quoted && '“'}
            {shown(one) ? (
              <button
                type="button"
                class="sample-term"
                data-level={one.level}
                data-underline={underline}
                aria-pressed={index === open}
                onClick={() => setOpen(index)}
                onPointerEnter={hover(index)}
                onPointerMove={hover(index)}
              >
                {one.text}
              </button>
            ) : (
              one.text
            )}
            {one.quoted && '”'}
          </span>
        ))}
      </p>
      {model && (
        <ShadowCard
          zoom={ZOOM[textSize]}
          model={model}
          t={t}
          language={language}
          {...(theme !== 'auto' && { theme })}
          onClose={() => setOpen(-1)}
          onNext={() => {}}
          onPrevious={() => {}}
          onOpenPart={() => {}}
          onCopy={() => api.copy(`${model.headword}　${model.en}`)}
        />
      )}
    </aside>
  );
}
