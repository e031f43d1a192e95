import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  text: string;
  /** Endings of files that are offered first; others can be chosen. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file; the browser's own control says too much, in its own language. */
export function FileButton({ text, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="plain" onClick={() => input.current?.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // Choosing the same file again, mended, must be told too.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
