import { Switch } from '../popup/Switch.tsx';
import { useText } from '../text/context.ts';
import type { OptionsState } from './api.ts';
import { useTools } from './context.ts';
import { Section } from './Section.tsx';

export function Sites({ enabled, sitesOff }: Pick<OptionsState, 'enabled' | 'sitesOff'>) {
  const t = useText();
  const { api, run } = useTools();
  return (
    <Section id="sites" title={t('options.sites')}>
      <Switch
        text={t('popup.everywhere')}
        label={t('popup.everywhereSwitch')}
        on={enabled}
        onChange={(on) => void run(() => api.setEverywhere(on))}
      />
      {sitesOff.length === 0 ? (
        <p class="hint">{t('options.noSites')}</p>
      ) : (
        <ul class="rows" aria-label={t('options.sitesOff')}>
          {sitesOff.map((host) => (
            <li key={host} class="row">
              <span class="row-main">{host || t('options.localFiles')}</span>
              <button type="button" class="plain" onClick={() => void run(() => api.switchSiteOn(host))}>
                {t('options.switchOn')}
                <span class="unseen"> {host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
