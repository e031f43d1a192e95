import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../text/context.ts';

export interface NameFormProps {
  label: string;
  name?: string;
  onName: (name: string) => Promise<unknown>;
  onCancel: () => void;
}

export function NameForm({ label, name = '', onName, onCancel }: NameFormProps) {
  const t = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.select(), []);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        const given = input.current?.value.trim();
        if (given) void onName(given);
      }}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onCancel()}
    >
      <label for={id}>{label}</label>
      <input id={id} ref={input} type="text" required maxLength={100} defaultValue={name} />
      <button type="submit" class="primary">
        {t('options.save')}
      </button>
      <button type="button" class="plain" onClick={onCancel}>
        {t('options.cancel')}
      </button>
    </form>
  );
}
