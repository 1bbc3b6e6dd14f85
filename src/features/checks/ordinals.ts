/** Ordinals that count on from one another: I, II; A, B; 1, 2; a, b; i, ii. */

import { fromRoman, toRoman } from '../../un/roman';

export type Style = 'roman' | 'letter' | 'figure' | 'small' | 'smallRoman';

/** What an ordinal may be, the likeliest first: "I" is a numeral before it is a letter, "C" a letter before a numeral. */
export function stylesOf(ordinal: string): Style[] {
  if (/^\d+$/.test(ordinal)) return ['figure'];
  const styles: Style[] = [];
  if (/^[A-Z]$/.test(ordinal)) styles.push('letter');
  if (/^[a-z]$/.test(ordinal)) styles.push('small');
  if (/^[A-Z]+$/.test(ordinal) && fromRoman(ordinal) !== undefined) styles.push('roman');
  if (/^[a-z]+$/.test(ordinal) && fromRoman(ordinal) !== undefined) styles.push('smallRoman');
  return styles;
}

/** Its place in a series of a style, from 1; undefined where it is none. */
export function placeInSeries(ordinal: string, style: Style): number | undefined {
  if (style === 'figure') return /^\d+$/.test(ordinal) ? Number(ordinal) : undefined;
  if (style === 'roman' || style === 'smallRoman') {
    const isCase = style === 'roman' ? /^[A-Z]+$/ : /^[a-z]+$/;
    return isCase.test(ordinal) ? fromRoman(ordinal) : undefined;
  }
  const [least, most] = style === 'letter' ? ['A', 'Z'] : ['a', 'z'];
  return ordinal.length === 1 && ordinal >= least! && ordinal <= most!
    ? ordinal.charCodeAt(0) - least!.charCodeAt(0) + 1
    : undefined;
}

/** The ordinal at a place of a series. */
export function ordinalAt(value: number, style: Style): string {
  if (style === 'figure') return String(value);
  if (style === 'roman') return toRoman(value) ?? String(value);
  if (style === 'smallRoman') return toRoman(value)?.toLowerCase() ?? String(value);
  return String.fromCharCode((style === 'letter' ? 64 : 96) + value);
}

/** The style in which a series is counted: that of its first ordinal, told by the second where it could be two. */
export function styleOfSeries(ordinals: readonly string[]): Style | undefined {
  const [first, second] = ordinals;
  if (first === undefined) return undefined;
  const styles = stylesOf(first);
  if (styles.length < 2) return styles[0];
  const fits = (style: Style): boolean =>
    second !== undefined && placeInSeries(second, style) === placeInSeries(first, style)! + 1;
  return styles.find(fits) ?? styles.find(style => placeInSeries(first, style) === 1) ?? styles[0];
}

/** A longer gap is no slip: another list was taken for this one. */
const MOST_SKIPPED = 3;

export interface Slip {
  /** Index in the series. */
  readonly index: number;
  readonly kind: 'gap' | 'repeat' | 'order' | 'start';
  readonly expected: string;
}

/**
 * Where a series does not count on by one. A series that begins anew with its first ordinal is another list. `asWell`
 * tells of ordinals that stand elsewhere, such as an (a) inside a line.
 */
export function slipsOf(
  ordinals: readonly string[],
  style: Style,
  asWell: (ordinal: string) => boolean,
): Slip[] {
  const slips: Slip[] = [];
  let last = 0;
  ordinals.forEach((ordinal, index) => {
    const value = placeInSeries(ordinal, style);
    if (value === undefined) return;
    const expected = ordinalAt(last + 1, style);
    if (value === last + 1 || (value === 1 && index > 0)) {
      last = value;
      return;
    }
    const skipped = Array.from({ length: Math.max(0, value - last - 1) }, (_, at) =>
      ordinalAt(last + 1 + at, style),
    );
    const isThere = skipped.length > 0 && (skipped.length > MOST_SKIPPED || skipped.some(asWell));
    const kind = value === last ? 'repeat' : value < last ? 'order' : index === 0 ? 'start' : 'gap';
    if (!isThere) slips.push({ index, kind, expected });
    // I, II, II, IV: the second II is the third; in I, II, II, III it is one too many
    const next = placeInSeries(ordinals[index + 1] ?? '', style);
    last = kind === 'repeat' && next === value + 2 ? value + 1 : value;
  });
  return slips;
}
