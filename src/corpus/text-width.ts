/** How wide a text is in a proportional font that nobody can ask: a picture is made without a screen. */

/**
 * Widths of letters in parts of the font's size, for the widest of the fonts that systems show interfaces in (DejaVu
 * Sans), so that in narrower ones some room is left. The first class that has a letter counts.
 */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\p{M}\u200b-\u200f\u2060-\u2069]/u, 0],
  [/[ijlI.,:;'|!’‘ ()[\]/\\·-]/u, 0.34],
  [/[frt]/u, 0.42],
  [/["“”«»„*]/u, 0.55],
  [/[mwMW—…@%ЖШЩЮФЫМ]/u, 1],
  [/[жшщюфымњљ]/u, 0.91],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1],
  [/\p{Script=Arabic}/u, 0.5],
  [/[DGHNOQUÉÊÈ&]/u, 0.78],
  [/\p{Lu}/u, 0.69],
  [/\p{N}/u, 0.64],
  [/[\p{Ll}\p{Lo}]/u, 0.62],
];
const OTHERS = 0.85;

const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHERS;
  // a text of all signs that there are is no title
  if (known.size < 4096) known.set(letter, width);
  return width;
}

/** In parts of the font's size. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

/** As much of a text as has room, with a mark of what was left out; no character is cut in two. */
export function fitted(text: string, room: number): string {
  const end = '…';
  let width = 0;
  let kept = '';
  for (const letter of text) {
    width += widthOfLetter(letter);
    if (width > room) return `${kept.trimEnd()}${end}`;
    if (width + widthOfLetter(end) <= room) kept += letter;
  }
  return text;
}

/** A text in so many lines, cut between words; what has no room in the last is left out as `fitted` does it. */
export function inLines(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most - 1 && widthOf(rest) > room) {
    const end = lastEnd(rest, room);
    if (end <= 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? lines : [...lines, fitted(rest, room)];
}

/** The end of the last word that has room; 0 where not even the first has. */
function lastEnd(text: string, room: number): number {
  let [width, at, end] = [0, 0, 0];
  for (const letter of text) {
    if (letter === ' ') end = at;
    width += widthOfLetter(letter);
    if (width > room) return end;
    at += letter.length;
  }
  return at;
}
