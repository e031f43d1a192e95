import { useId } from 'preact/hooks';
import type { GlossaryHead } from '../../../state/own/glossaries.ts';
import { useText } from '../../text/context.ts';

export interface IntoProps {
  glossaries: readonly GlossaryHead[];
  /** The id of a glossary; '' for a new one. */
  into: string;
  name: string;
  onInto: (id: string) => void;
  onName: (name: string) => void;
}

/** Which glossary a file goes into. */
export function Into({ glossaries, into, name, onInto, onName }: IntoProps) {
  const t = useText();
  const id = useId();
  return (
    <div class="into">
      <label for={id}>{t('import.into')}</label>
      <select id={id} value={into} onChange={(event) => onInto(event.currentTarget.value)}>
        {glossaries.map((head) => (
          <option key={head.id} value={head.id}>
            {head.name}
          </option>
        ))}
        <option value="">{t('import.new')}</option>
      </select>
      {into === '' && (
        <input
          type="text"
          aria-label={t('glossary.name')}
          maxLength={100}
          value={name}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
