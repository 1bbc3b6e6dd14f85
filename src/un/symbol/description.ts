/** The lines of a description. */

/** One line of a description. */
export interface Description {
  readonly label: string;
  readonly value: string;
  /** `read` from the symbol, `inferred` by a rule from it, or `unknown` to the tables. */
  readonly certainty: 'read' | 'inferred' | 'unknown';
}

export const line = (
  label: string,
  value: string,
  certainty: Description['certainty'] = 'read',
): Description => ({ label, value, certainty });
