/** The bytes of a file as text: UTF-8 and UTF-16 by their marks or their looks, else the two old encodings of Chinese. */
import type { Problem } from './problem.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** 64 MiB: a glossary of as many entries as are taken has some 40. */
export const MOST_BYTES = 64 * 2 ** 20;

/** As much of the file as its encoding is told from. */
const SAMPLE = 2 ** 16;

/** A decoder drops the mark of its own encoding. Undefined where the bytes do not fit. */
function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: every other byte of its ASCII (separators, line ends, English) is 0; no other text holds any 0. */
function utf16(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 50) return undefined;
  if (odd > even * 20) return 'utf-16le';
  return even > odd * 20 ? 'utf-16be' : undefined;
}

/**
 * GB 18030 or Big5. In both a character of Chinese is two bytes from 0x81 on; the second is below 0xA1 in nearly half of Big5's
 * common characters, and in none of GB 2312's, which are nearly all of any text in GB 18030. The bar is half-way.
 */
function oldChinese(bytes: Uint8Array): Encoding {
  let pairs = 0;
  let low = 0;
  const sample = bytes.subarray(0, SAMPLE);
  for (let at = 0; at + 1 < sample.length; at++) {
    if ((sample[at] ?? 0) < 0x81) continue;
    pairs++;
    at++;
    if ((sample[at] ?? 0) < 0xa1) low++;
  }
  return low / pairs > 0.2 ? 'big5' : 'gb18030';
}

/** What a wrong guess leaves behind: private-use characters, controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DEBRIS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Co}/u;

const starts = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

export function decode(bytes: Uint8Array): Decoded | Problem {
  if (bytes.length > MOST_BYTES) return { code: 'too-big', number: MOST_BYTES / 2 ** 20 };
  if (bytes.length === 0) return { code: 'empty' };
  // A zip (xlsx, ods, docx), and Excel's older files.
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { code: 'spreadsheet' };
  const marked = starts(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : starts(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : utf16(bytes);
  const encodings = marked ? [marked] : (['utf-8', oldChinese(bytes)] as const);
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes);
    if (text === undefined) continue;
    if (text.trim() === '') return { code: 'empty' };
    // UTF-8 cannot be had by accident: what is odd in it is told of with its line.
    if (encoding !== 'utf-8' && DEBRIS.test(text)) continue;
    return text.startsWith('\u0000') ? { code: 'not-text' } : { text, encoding };
  }
  return { code: 'encoding' };
}

export const isProblem = (decoded: object): decoded is Problem => !('encoding' in decoded);
