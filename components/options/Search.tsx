export interface SearchProps {
  label: string;
  value: string;
  onInput: (words: string) => void;
}

export const Search = ({ label, value, onInput }: SearchProps) => (
  <input
    class="search"
    type="search"
    aria-label={label}
    placeholder={label}
    value={value}
    onInput={(event) => onInput(event.currentTarget.value)}
  />
);
