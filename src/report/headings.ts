/** Which lines are headings: by their ordinals, by the words "Annex" and "Chapter", by their names. */

import { adoptedAt, annexAt } from './annexes';
import { type HeadingDraft, markHeading } from './heading-draft';
import { NAMED } from './heading-words';
import { LineKind } from './line-kinds';
import { type Lines, lineLength, lineText } from './lines';
import { type Count, countHeading, ordinalAt, type StrayOrdinal, strayOrdinalAt } from './ordinals';
import { scriptHeadingAt } from './script-headings';

export interface NamedHeadings {
  readonly drafts: HeadingDraft[];
  /** Ordinals whose titles stand elsewhere. */
  readonly strays: readonly StrayOrdinal[];
}

/** Finds the headings that carry an ordinal or a name, marks their lines, and gives them in order. */
export function namedHeadings(lines: Lines, kinds: Uint8Array): NamedHeadings {
  const found: HeadingDraft[] = [];
  const strays: StrayOrdinal[] = [];
  const count: Count = { roman: 0, letter: 0 };
  for (let line = 0; line < lines.starts.length; line++) {
    if (kinds[line] !== LineKind.text || !mayBeNamed(lines.initials[line]!)) continue;
    const draft =
      annexAt(lines, kinds, line) ??
      adoptedAt(lines, kinds, line) ??
      scriptHeadingAt(lines, line) ??
      ordinalAt(lines, kinds, line, count) ??
      namedAt(lines, line);
    if (!draft) {
      const stray = strayOrdinalAt(lines, kinds, line, count);
      if (stray) {
        strays.push(stray);
        countHeading({ kind: 'section', ...stray }, count);
      }
      continue;
    }
    markHeading(kinds, draft.lines);
    found.push(draft);
    countHeading(draft, count);
  }
  return { drafts: found, strays };
}

/** Capitals, a scanner's l, 1 and | for I, and letters of scripts without capitals. */
const mayBeNamed = (initial: number): boolean =>
  (initial >= 65 && initial <= 90) ||
  initial === 108 ||
  initial === 49 ||
  initial === 124 ||
  initial >= 0x400;

function namedAt(lines: Lines, line: number): HeadingDraft | undefined {
  const length = lineLength(lines, line);
  if (length > 20 || length < 4 || !NAMED.test(lineText(lines, line))) return undefined;
  return {
    kind: 'section',
    certainty: 'read',
    lines: [line],
    titleStart: lines.firsts[line]!,
    style: 'named',
  };
}
