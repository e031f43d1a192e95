export interface SwitchProps {
  text: string;
  /** What the switch does, for those who do not see where it stands. */
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ text, label, on, disabled = false, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-text" title={text}>
        {text}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
