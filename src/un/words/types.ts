/** What the scanners need to know of a language. Words stand in small letters; match without regard to case. */

export type ReferenceKind =
  | 'paragraph'
  | 'subparagraph'
  | 'section'
  | 'chapter'
  | 'annex'
  | 'footnote'
  | 'table'
  | 'figure';

export interface ReferenceWords {
  /** Singular, plural and inflected forms. */
  readonly words: readonly string[];
  /** With their dots: "paras.". A scanner may lose the dot. */
  readonly abbreviations: readonly string[];
  /** The number stands before the word: 第26段. */
  readonly numberFirst?: true;
}

export interface OrganName {
  /** As in the symbol: `S`, `A`, `E`, `A/HRC`, `T`. */
  readonly organ: 'S' | 'A' | 'E' | 'A/HRC' | 'T';
  /** Names in full, with inflected forms and the article that melts into them ("du Conseil"). */
  readonly names: readonly string[];
}

export interface Words {
  readonly organs: readonly OrganName[];
  /** "the Assembly", "the Council": which organ is meant is told by the document. */
  readonly shortOrgans: readonly { readonly words: readonly string[]; readonly organs: readonly string[] }[];
  readonly resolution: readonly string[];
  readonly decision: readonly string[];
  /** "the same resolution", "that resolution" refer to the one before. */
  readonly sameResolution: readonly string[];
  /** The organ stands before the word ("Security Council resolution 2388"), after the number ("… du Conseil"), or both. */
  readonly organPlace: 'before' | 'after' | 'both';
  readonly references: Readonly<Record<ReferenceKind, ReferenceWords>>;
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly ibid: readonly string[];
  readonly see: readonly string[];
  /** Join the last member of a list. */
  readonly and: readonly string[];
  /** Join the ends of a range, besides the dash. */
  readonly to: readonly string[];
  /** "paragraph 6 of resolution 1591": join a pinpoint and what it points into. */
  readonly of: readonly string[];
  /** January to December; each with its spellings. */
  readonly months: readonly (readonly string[])[];
  readonly masthead: MastheadWords;
}

export interface MastheadWords {
  readonly unitedNations: readonly string[];
  /** The word that begins the line: "Distr.". */
  readonly distribution: readonly string[];
  readonly general: readonly string[];
  readonly limited: readonly string[];
  readonly restricted: readonly string[];
  readonly original: readonly string[];
  /** This language's name, as a masthead prints it; Russian, Chinese and Arabic prints keep the English word. */
  readonly ownName: readonly string[];
}
