import type { Density, Language } from '../../messages/choices.ts';
import { useText } from '../text/context.ts';
import { Choice } from './Choice.tsx';

export interface SettingsProps {
  density: Density;
  language: Language;
  setDensity: (density: Density) => void;
  setLanguage: (language: Language) => void;
}

export function Settings({ density, language, setDensity, setLanguage }: SettingsProps) {
  const t = useText();
  return (
    <footer class="settings">
      <Choice
        name="density"
        legend={t('popup.density')}
        value={density}
        onChange={setDensity}
        options={[
          { value: 'must', text: t('popup.densityMust') },
          { value: 'should', text: t('popup.densityShould') },
          { value: 'all', text: t('popup.densityAll') },
        ]}
      />
      <Choice
        name="language"
        legend={t('popup.language')}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'en', text: t('popup.languageEn'), lang: 'en' },
          { value: 'zh', text: t('popup.languageZh'), lang: 'zh' },
          { value: 'both', text: t('popup.languageBoth') },
        ]}
      />
      <a class="more-options" href="/options.html" target="_blank" rel="noopener">
        {t('popup.options')}
      </a>
    </footer>
  );
}
