/** Notes that stand together under their own heading: at the end of a document, or of each of its parts before the annexes. */

import { ANNEX } from './heading-words';
import { LineKind } from './line-kinds';
import { type Lines, lineText } from './lines';
import { labelOf, opensNote } from './note-labels';

/** Lines from `first` to before `end`. */
export interface EndnoteZone {
  readonly first: number;
  readonly end: number;
  /** Its numbers begin at 1. */
  readonly restarts: boolean;
}

const ENDNOTES = /^(?:(?:End)?[Nn]otes|NOTES|Notas|Примечания)$/;

/**
 * What stands under each heading "Notes", where notes do: nothing but notes follows the last, or the first line has a
 * note's number. In the order of their lines.
 */
export function endnoteZones(lines: Lines, kinds: Uint8Array): EndnoteZone[] {
  const zones: EndnoteZone[] = [];
  let end = lines.starts.length;
  let isLast = true;
  for (let line = lines.starts.length - 1; line >= 0; line--) {
    const kind = kinds[line];
    if (kind === LineKind.heading && ENDNOTES.test(lineText(lines, line))) {
      const label = firstLabel(lines, kinds, line + 1, end);
      if (isLast || label !== undefined) zones.push({ first: line + 1, end, restarts: label === '1' });
      isLast = false;
    }
    if (kind === LineKind.paragraph) isLast = false;
    const closes = kind === LineKind.heading && (!isLast || ANNEX.test(lineText(lines, line)));
    if (kind === LineKind.paragraph || closes) end = line;
  }
  return zones.reverse();
}

/** The number of the note that the first text opens. */
function firstLabel(lines: Lines, kinds: Uint8Array, from: number, to: number): string | undefined {
  let line = from;
  while (line < to && kinds[line] !== LineKind.text) line++;
  const label = line < to ? labelOf(lines, line) : undefined;
  return label && /^\d/.test(label.number) && opensNote(lines, line, label) ? label.number : undefined;
}
