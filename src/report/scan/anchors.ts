/** The places of a text at which the scanner stops, since something that it looks for could stand there. */

const DIGIT = /\d/g;
const RAISED_FIGURE = /[¹²³\u2070-\u2079]/g;
/** A capital after a space that begins no word: the "IV" of "section IV". */
const NUMERAL = / [A-Z](?![a-z/])/g;
/** The same in Chinese, which needs no space. */
const TIGHT_NUMERAL = /[ \u4e00-\uffff][A-Z](?![a-z/])/g;

/**
 * Finds anchors in order: figures, slashes, numerals and addresses. Each kind is looked for by itself, which the engine
 * does many characters at a time, and again when its last place is passed.
 */
export class Anchors {
  private readonly numeral: RegExp;
  private digits = -1;
  private slashes = -1;
  private numerals = -1;
  private addresses = -1;
  private raised: number;

  constructor(
    private readonly text: string,
    isTight: boolean,
    hasRaisedFigures: boolean,
  ) {
    this.numeral = isTight ? TIGHT_NUMERAL : NUMERAL;
    this.raised = hasRaisedFigures ? -1 : text.length;
  }

  /** The first anchor at or after an offset; the text's length where there is none. */
  next(from: number): number {
    const { text } = this;
    if (this.digits < from) this.digits = lastOfMatch(DIGIT, text, from);
    if (this.slashes < from) this.slashes = indexOf(text, '/', from);
    if (this.numerals < from) this.numerals = lastOfMatch(this.numeral, text, Math.max(0, from - 1));
    if (this.addresses < from)
      this.addresses = Math.min(indexOf(text, 'www.', from), indexOf(text, '://', from));
    if (this.raised < from) this.raised = lastOfMatch(RAISED_FIGURE, text, from);
    return Math.min(this.digits, this.slashes, this.numerals, this.addresses, this.raised);
  }
}

/** Offset of the last character of a match; the text's length where there is none. */
function lastOfMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}

function indexOf(text: string, part: string, from: number): number {
  const found = text.indexOf(part, from);
  return found < 0 ? text.length : found;
}
