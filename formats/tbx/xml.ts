/** XML as a stream of elements and text. No DTD is read or fetched, no entity beyond XML's own five is known. */
import { SaxesParser } from 'saxes';
import type { Problem } from '../problem.ts';

export interface Element {
  /** Without its prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** From 1. */
  line: number;
}

export interface Handler {
  open(element: Element): void;
  text(text: string): void;
  close(): void;
}

/** Ends the reading of a file. */
export class Stop extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * A document type that only names a DTD is passed over, as translators’ tools write one; one that declares something itself
 * is refused.
 * @returns the first fault, with line and column; undefined where there is none
 */
export function readXml(text: string, handler: Handler): Problem | undefined {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const place = () => ({ line: parser.line, column: parser.column });
  // Where the tag began, not where it ended.
  let line = 1;
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) =>
    handler.open({ name: name.slice(name.indexOf(':') + 1), attributes, line }),
  );
  parser.on('closetag', () => handler.close());
  parser.on('text', (data) => handler.text(data));
  parser.on('cdata', (data) => handler.text(data));
  parser.on('doctype', (declared) => {
    if (declared.includes('[')) throw new Stop({ code: 'dtd', ...place() });
  });
  parser.on('error', ({ message }) => {
    throw new Stop({ code: message.includes('undefined entity') ? 'entity' : 'xml', ...place() });
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    throw error;
  }
  return undefined;
}

/** What XML 1.0 cannot hold in any writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeXml = (text: string): string =>
  text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
