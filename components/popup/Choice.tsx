export interface ChoiceProps<Value extends string> {
  name: string;
  legend: string;
  options: readonly { value: Value; text: string; lang?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, as radio buttons in a row. */
export function Choice<Value extends string>({ name, legend, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option.value} {...(option.lang && { lang: option.lang })}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
