import type { GlossaryFormat } from '../../../formats/collect.ts';
import { useText } from '../../text/context.ts';
import { useTools } from '../context.ts';

const FORMATS: readonly GlossaryFormat[] = ['csv', 'tsv', 'json', 'tbx'];

export function ExportButtons({ id }: { id: string }) {
  const t = useText();
  const { api, run } = useTools();
  return (
    <fieldset class="group">
      <legend>{t('options.exportAs')}</legend>
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="plain"
          onClick={() => void run(() => api.glossaries.export(id, format))}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
