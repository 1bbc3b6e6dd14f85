/** Where a text stops being JSON, in words for somebody who has edited it by hand. What a host's parser says differs from host to host. */

export interface JsonMistake {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  /** The end of a sentence: "a comma is missing before “files”". */
  readonly reason: string;
}

/** What may come next. */
type Wanted = 'value' | 'first item' | 'name' | 'first name' | 'colon' | 'comma' | 'nothing';
type Bracket = '{' | '[';

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const PLAIN_VALUE = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
/** As much of what stands there as a message shows. */
const GLIMPSE = /[^\s,:[\]{}]{1,30}/y;
const CURLY = /[“”„«»‘’']/;
const CLOSING: Readonly<Record<Bracket, string>> = { '{': '}', '[': ']' };

/** The first mistake in a text; undefined where it is JSON. */
export function jsonMistake(text: string): JsonMistake | undefined {
  const open: Bracket[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const after = (): Wanted => (open.length === 0 ? 'nothing' : 'comma');
  for (;;) {
    at = endOf(SPACE, text, at);
    const character = text[at];
    const inner = open.at(-1);
    if (character === undefined)
      return wanted === 'nothing' ? undefined : { offset: at, reason: whyAtEnd(inner) };
    const mayClose = wanted === 'comma' || wanted === 'first item' || wanted === 'first name';
    const isValue: boolean = wanted === 'value' || wanted === 'first item';
    if (mayClose && inner && character === CLOSING[inner]) {
      open.pop();
      at++;
      wanted = after();
    } else if (wanted === 'comma' && character === ',') {
      at++;
      wanted = inner === '{' ? 'name' : 'value';
    } else if (wanted === 'colon' && character === ':') {
      at++;
      wanted = 'value';
    } else if (isValue && (character === '{' || character === '[')) {
      open.push(character);
      at++;
      wanted = character === '{' ? 'first name' : 'first item';
    } else if (character === '"' && (isValue || wanted === 'name' || wanted === 'first name')) {
      const end = endOf(STRING, text, at);
      if (text[end] !== '"') return whyNoString(text, at, end);
      at = end + 1;
      wanted = isValue ? after() : 'colon';
    } else {
      const end = isValue ? endOf(PLAIN_VALUE, text, at) : at;
      if (end === at) return { offset: at, reason: whyNot(text, at, wanted, inner) };
      at = end;
      wanted = after();
    }
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const whyAtEnd = (inner: Bracket | undefined): string =>
  inner === undefined
    ? 'the file ends too early'
    : `the file ends, but a closing ${CLOSING[inner]} is missing`;

/** A string that is not closed in its line, or holds what must be written otherwise. */
function whyNoString(text: string, start: number, end: number): JsonMistake {
  if (text[end] === '\\')
    return { offset: end, reason: 'a backslash must be written twice (\\\\), or be a slash (/) in a path' };
  if (text[end] === '\t') return { offset: end, reason: 'a tab stands in a text; write \\t or a space' };
  return { offset: start, reason: 'the quotation mark that begins here is not closed in its line' };
}

function whyNot(text: string, at: number, wanted: Wanted, inner: Bracket | undefined): string {
  const character = text[at]!;
  const shown = `“${text.slice(at, Math.max(at + 1, endOf(GLIMPSE, text, at)))}”`;
  if (CURLY.test(character)) return 'a straight quotation mark (") is wanted';
  if (character === '/' && /[/*]/.test(text[at + 1] ?? '')) return 'a comment stands where none may be';
  if (wanted === 'nothing') return `${shown} stands after the last bracket`;
  if (wanted === 'colon') return `a colon is missing before ${shown}`;
  if (character === '}' || character === ']') {
    if (inner && character !== CLOSING[inner]) return `${shown} stands where ${CLOSING[inner]} is wanted`;
    return wanted === 'name' || wanted === 'value'
      ? `something is missing before ${shown}, or a comma is one too many`
      : `${shown} is one too many`;
  }
  if (wanted === 'comma') return `a comma is missing before ${shown}`;
  const isName = wanted === 'name' || wanted === 'first name';
  return isName ? `${shown} must be a name in quotation marks` : `${shown} must stand in quotation marks`;
}
