/** What the scanners find in one block; all offsets are those of its flowing text. */

import type { CrossReferenceKind } from '../model';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface CitationFound extends Span {
  readonly kind: 'document' | 'resolution' | 'decision';
  readonly symbol: string;
  /** The halves of a joint symbol. */
  readonly symbols: readonly string[];
  /** Spaces of the scanner were taken out, or a hyphen set in. */
  readonly repaired: boolean;
  readonly resolution?: ResolutionFound | undefined;
}

export interface ResolutionFound {
  readonly organ: string;
  readonly organSpan?: Span | undefined;
  readonly organInferred: boolean;
  readonly number: string;
  readonly numberSpan: Span;
  readonly session?: string | undefined;
  readonly sessionSpan?: Span | undefined;
}

export interface ReferenceFound extends Span {
  readonly kind: CrossReferenceKind;
  readonly items: readonly ItemFound[];
  readonly numbers: readonly string[];
  readonly direction?: 'above' | 'below' | undefined;
  /** What tells the document that it points into. */
  target: ReferenceTarget;
}

export interface ItemFound extends Span {
  readonly first: string;
  readonly last?: string | undefined;
  /** Written out: 13–17 gives 13, 14, 15, 16, 17. */
  readonly numbers: readonly string[];
  readonly pinpoint?: string | undefined;
}

/**
 * `here`: this document. `citation`: the citation of that index in the same block. `ibid`: the citation before, wherever
 * it stands. `report`: "of the report", the document spoken of last. `elsewhere`: another text, whose symbol is not at hand.
 */
export type ReferenceTarget =
  | HereTarget
  | { readonly from: 'ibid' }
  | ElsewhereTarget
  | { readonly from: 'report'; readonly whose?: 'Secretary-General' | undefined }
  | CitationTarget;

export interface HereTarget {
  readonly from: 'here';
  /** The words around it say so: "above", "of the present report", "see". Else nothing speaks against it. */
  readonly said: boolean;
  /** "of the present resolution": this document's, if it is one. */
  readonly inResolution?: true;
  /** "paragraph 3 of annex II": of what the next reference names. */
  readonly isOfNext?: true;
  /** "see part two, sect. A": the part's ordinal in small letters. */
  readonly inPart?: string;
  /** "annex, para. 3": of the only annex. */
  readonly inAnnex?: true;
}

export interface ElsewhereTarget {
  readonly from: 'elsewhere';
  /** A book, a judgment, a paper that stands before it: "ibid." after it means that work. */
  readonly isWork?: true;
}

export interface CitationTarget {
  readonly from: 'citation';
  readonly index: number;
  /** "of the same resolution". */
  readonly isSame?: true;
}

export interface MarkFound extends Span {
  readonly number: string;
  readonly strength: 1 | 2 | 3 | 4;
  /** The old form "1/", which repeats one number wherever the same note is meant. */
  readonly repeats?: true;
}

export interface AddressFound extends Span {
  readonly address: string;
}

export interface BlockReading {
  readonly citations: CitationFound[];
  readonly references: ReferenceFound[];
  readonly marks: MarkFound[];
  readonly addresses: AddressFound[];
  /** Places of "ibid." that no reference follows: none of them matters but for what "ibid." means next. */
}
