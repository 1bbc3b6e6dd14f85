/** What a check finds: plain data, as the Problems panel, the command line and the fixes need it. */

import type { Certainty, Range, Report } from '../../report/model';
import type { CheckCode } from './registry';

/** How loudly a finding is told; `off` is not told at all. From the quietest to the loudest. */
export const LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** The other place that a finding speaks of. */
export interface Related {
  readonly range: Range;
  readonly message: string;
}

export interface Edit {
  readonly range: Range;
  readonly newText: string;
  /** What must still stand there when the edit is made; otherwise it is not. */
  readonly expected: string;
}

export interface Fix {
  /** From the person's point of view: "Write S/2018/136". */
  readonly title: string;
  /** Sorted, not overlapping. */
  readonly edits: readonly Edit[];
  readonly kind: 'quickfix';
  /** The one fix that is plainly meant. */
  readonly preferred?: true;
  /** So certain that all of its code may be made at once, unseen. */
  readonly all?: true;
}

/** A finding before it has its level. */
export interface Found {
  readonly code: CheckCode;
  readonly range: Range;
  /** What was found and what was expected, in plain words. */
  readonly message: string;
  readonly related: readonly Related[];
  /** `inferred` where it rests on something that the reader concluded; the message then says so. */
  readonly certainty: Certainty;
  readonly fixes: readonly Fix[];
}

/** A finding between a report and others of its folder, made where the others are known. */
export type FoundElsewhere = Pick<Found, 'code' | 'range' | 'message' | 'certainty'>;

export interface Finding extends Found {
  readonly level: Level;
}

export interface CheckSettings {
  /** Levels other than the default ones. */
  readonly levels?: Readonly<Partial<Record<CheckCode, Level>>>;
  /** The most words that a report of the Secretariat may have: 8,500 unless said otherwise; 0 for no limit. */
  readonly wordLimit?: number;
}

/** A check: everything of its codes that is wrong in a report. Pure; reads nothing but its arguments. */
export type Check = (report: Report, settings: CheckSettings) => readonly Found[];

/** One finding, the usual fields left out. */
export function found(
  code: CheckCode,
  range: Range,
  message: string,
  { related = [], certainty = 'read', fixes = [] }: Partial<Omit<Found, 'code' | 'range' | 'message'>> = {},
): Found {
  return { code, range, message, related, certainty, fixes };
}

/** A fix; what stands at its places now is what it will expect. */
export function fix(
  report: Report,
  title: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
  more: { readonly preferred?: true; readonly all?: true } = {},
): Fix {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  return {
    title,
    kind: 'quickfix',
    edits: sorted.map(({ range, newText }) => ({
      range,
      newText,
      expected: report.text.slice(range.start, range.end),
    })),
    ...more,
  };
}
