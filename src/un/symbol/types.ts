/** The parts of a document symbol. All offsets count UTF-16 units in the text that was read; ranges are half-open. */

export type PartKind =
  | 'lead' // A, ST, DP-FPA
  | 'body' // C.4, CONF.151, HRC, COP(8)
  | 'session' // 72 of the Assembly, S-27, ES-10, 39 of the Human Rights Council
  | 'year' // 2018
  | 'nature' // PV.8114, L.60, RES, CRP.1
  | 'country' // ITA
  | 'letters' // a series the tables do not know: EMRIP, ENERGY
  | 'number' // 1042, 18-21
  | 'letterPart' // A, of a resolution in parts: A/RES/46/215 A
  | 'modifier' // Add.1, Rev.2
  | 'parenthesis'; // (Vol. II), (2017), (III)

export interface SymbolPart {
  readonly kind: PartKind;
  /** Canonical: "Rev.1" where "Rev. 1" is printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One symbol, or one half of a joint symbol. */
export interface SymbolHalf {
  readonly canonical: string;
  readonly parts: readonly SymbolPart[];
  readonly start: number;
  readonly end: number;
}

export interface UnSymbol {
  /** Without stray spaces, both halves of a joint symbol: `A/72/865-S/2018/465`. */
  readonly canonical: string;
  readonly halves: readonly SymbolHalf[];
  readonly start: number;
  readonly end: number;
  /** Whether spaces inside its numbers, or a lost hyphen between its halves, were set right. */
  readonly repaired: boolean;
}

/** What `scanSymbol` finds in flowing text. */
export interface SymbolMatch {
  readonly start: number;
  readonly end: number;
  readonly canonical: string;
  /** Canonical halves of a joint symbol, or the one symbol. */
  readonly halves: readonly string[];
  readonly repaired: boolean;
  /** Where to look for the next slash. */
  readonly next: number;
}
