/** Files as programs of all ages write them. */

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), order === 'le');
  return new Uint8Array(view.buffer);
}

/** Two bytes a character, turned round from what the platform decodes; characters of one byte stay. */
export function twoByte(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  return new Uint8Array(
    [...text].flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const code = codes.get(character);
      if (!code) throw new Error(`${encoding} has no ${character}`);
      return code;
    }),
  );
}
