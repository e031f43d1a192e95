/** Lines and columns of offsets into a text. */

export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
}

/**
 * LF, CRLF and a lone CR end a line. Asked for offsets in the order of the text it goes over the text once; it keeps no list of
 * lines, of which a hostile file has millions.
 */
export class Lines {
  private readonly text: string;
  private at = 0;
  private line = 1;
  private start = 0;

  constructor(text: string) {
    this.text = text;
  }

  placeOf(offset: number): Place {
    if (offset < this.at) {
      this.at = 0;
      this.line = 1;
      this.start = 0;
    }
    for (; this.at < offset; this.at++) {
      const unit = this.text.charCodeAt(this.at);
      if (unit === 10 || (unit === 13 && this.text.charCodeAt(this.at + 1) !== 10)) {
        this.line++;
        this.start = this.at + 1;
      }
    }
    return { line: this.line, column: offset - this.start + 1 };
  }
}
