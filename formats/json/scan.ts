/**
 * Where things are in a JSON text. JSON.parse tells of a fault in words and with a place that differ from browser to
 * browser, and of a value never where it stood.
 */

export type Path = readonly (string | number)[];

/** No file of ours is deeper than 6; a deeper one is refused rather than followed. */
const DEEPEST = 100;

class Fault extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super(`at ${offset}`);
    this.offset = offset;
  }
}

/** Stretches of a string between escapes; a pattern for the whole string would recurse by its length. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/**
 * Calls back for every value with its path and the offset that it begins at, outer ones first.
 * @param visit gets one and the same array of keys each time; false spares it what is inside the value
 * @returns the offset of the first fault; undefined where there is none
 */
export function scanJson(
  text: string,
  visit: (path: Path, offset: number) => boolean | undefined,
): number | undefined {
  const path: (string | number)[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const string = () => {
    at++;
    do skip(PLAIN);
    while (skip(ESCAPE));
    if (text[at] !== '"') throw new Fault(at);
    at++;
  };
  const expect = (mark: string) => {
    skip(SPACE);
    if (text[at] !== mark) throw new Fault(at);
    at++;
  };
  /** What follows a member or element: true for a comma, false for the end. */
  const goesOn = (end: string): boolean => {
    skip(SPACE);
    if (text[at] === ',') {
      at++;
      return true;
    }
    expect(end);
    return false;
  };
  const value = (seen: boolean) => {
    skip(SPACE);
    if (path.length > DEEPEST) throw new Fault(at);
    const inside = seen && visit(path, at) !== false;
    const mark = text[at];
    if (mark === '{') object(inside);
    else if (mark === '[') array(inside);
    else if (mark === '"') string();
    else if (!skip(WORD) && !skip(NUMBER)) throw new Fault(at);
  };
  const object = (seen: boolean) => {
    at++;
    skip(SPACE);
    if (text[at] === '}') {
      at++;
      return;
    }
    do {
      skip(SPACE);
      const from = at;
      if (text[at] !== '"') throw new Fault(at);
      string();
      path.push(seen ? (JSON.parse(text.slice(from, at)) as string) : '');
      expect(':');
      value(seen);
      path.pop();
    } while (goesOn('}'));
  };
  const array = (seen: boolean) => {
    at++;
    skip(SPACE);
    if (text[at] === ']') {
      at++;
      return;
    }
    let index = 0;
    do {
      path.push(index++);
      value(seen);
      path.pop();
    } while (goesOn(']'));
  };
  try {
    value(true);
    skip(SPACE);
    return at === text.length ? undefined : at;
  } catch (error) {
    if (error instanceof Fault) return error.offset;
    throw error;
  }
}

/** The offset of the value at a path, or of the nearest one around it. */
export function offsetOf(text: string, wanted: Path): number {
  let nearest = 0;
  scanJson(text, (path, offset) => {
    if (path.some((key, at) => key !== wanted[at])) return false;
    nearest = offset;
    return undefined;
  });
  return nearest;
}
