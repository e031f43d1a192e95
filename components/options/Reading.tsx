import { DENSITIES, LANGUAGES } from '../../messages/choices.ts';
import { TEXT_SIZES, THEMES, TRIGGERS, UNDERLINES } from '../../state/choices.ts';
import type { Choices } from '../../state/settings-schema.ts';
import { Choice } from '../popup/Choice.tsx';
import { useText } from '../text/context.ts';
import { useTools } from './context.ts';
import { Preview } from './preview/Preview.tsx';
import { Section } from './Section.tsx';

/** In the order of how often they are wanted. */
const OFFERED = {
  language: LANGUAGES,
  density: DENSITIES,
  trigger: TRIGGERS,
  underline: UNDERLINES,
  textSize: TEXT_SIZES,
  theme: THEMES,
} as const;

const LANGUAGE_TAG: Record<string, string> = { en: 'en', zh: 'zh' };

function OneChoice<K extends keyof typeof OFFERED>({ name, value }: { name: K; value: Choices[K] }) {
  const t = useText();
  const { api, run } = useTools();
  return (
    <div class="one-choice">
      <Choice
        name={name}
        legend={t(`choice.${name}`)}
        value={value as string}
        options={OFFERED[name].map((option) => ({
          value: option as string,
          text: t(`option.${name}.${option}`),
          ...(name === 'language' && LANGUAGE_TAG[option] && { lang: LANGUAGE_TAG[option] }),
        }))}
        onChange={(chosen) => void run(() => api.choose(name, chosen as Choices[K]))}
      />
      <p class="hint">{t(`hint.${name}.${value}`)}</p>
    </div>
  );
}

export function Reading({ choices }: { choices: Choices }) {
  const t = useText();
  return (
    <Section id="reading" title={t('options.reading')}>
      <div class="reading">
        <div class="choices">
          {(Object.keys(OFFERED) as (keyof typeof OFFERED)[]).map((name) => (
            <OneChoice key={name} name={name} value={choices[name]} />
          ))}
        </div>
        <Preview choices={choices} />
      </div>
    </Section>
  );
}
