/** Gives a text to the browser to save as a file. No permission is needed for what the page itself has made. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.click();
  // The browser has taken hold of it by then, in Firefox only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const IMPOSSIBLE = /[\u0000-\u001f<>:"/\\|?*\p{Cf}]+/gu;

/** Without what some system does not allow in a file's name. */
export const fileName = (name: string): string => name.replace(IMPOSSIBLE, ' ').trim().slice(0, 120);
