import { useId } from 'preact/hooks';

export interface TextFieldProps {
  name: string;
  label: string;
  value: string;
  /** Several lines. */
  long?: boolean;
  hint?: string;
  lang?: string;
}

export function TextField({ name, label, value, long = false, hint, lang }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    name,
    defaultValue: value,
    dir: 'auto' as const,
    ...(lang && { lang }),
    ...(hint && { 'aria-describedby': `${id}-hint` }),
  };
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {long ? <textarea rows={3} {...shared} /> : <input type="text" autocomplete="off" {...shared} />}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
