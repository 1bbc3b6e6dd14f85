/** Tables of cases: a small text, what a check finds in it, and why. */
import assert from 'node:assert/strict';
import { checks } from '../../../../src/features/checks/checks';
import type { CheckSettings, Finding } from '../../../../src/features/checks/finding';
import type { CheckCode } from '../../../../src/features/checks/registry';
import type { Report } from '../../../../src/report/model';
import { readReport } from '../../../../src/report/read';

export interface Case {
  /** Why it is so, as the name of the test. */
  readonly reason: string;
  /** The text after the masthead; see `drawn`. */
  readonly text: string;
  /** The words at which something is found, in order; none where nothing must be. */
  readonly finds: readonly string[];
  /** Words of the message of the first finding. */
  readonly says?: string;
  /** The text after the first fix of each finding is made. */
  readonly fixed?: string;
  readonly settings?: CheckSettings;
  /** Of the masthead: 21 November 2018 unless said otherwise. */
  readonly date?: string;
  readonly symbol?: string;
}

/** A report with a masthead, and a text without indent after it. */
export function drawn(
  text: string,
  { date = '21 November 2018', symbol = 'S/2018/1042' }: Partial<Case> = {},
): string {
  return `${masthead(date, symbol)}${text.trim()}\n`;
}

const masthead = (date: string, symbol: string): string =>
  `United Nations\n\n${symbol}\n\nSecurity Council\n\nDistr.: General\n${date}\n\nOriginal: English\n\n` +
  'Report of the Secretary-General on lighthouses\n\n';

/** Numbered paragraphs of some length, so that a text looks like a report. */
export const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text, index) => `${index + 1}. ${text}\n`).join('\n');

/** The findings of one code. */
export const findingsOf = (report: Report, code: CheckCode, settings: CheckSettings = {}): Finding[] =>
  checks(report, { ...settings, levels: { ...settings.levels, [code]: 'warning' } }).filter(
    finding => finding.code === code,
  );

/** One test for each case. */
export function check(code: CheckCode, cases: readonly Case[]): void {
  for (const one of cases) {
    it(`${code}: ${one.reason}`, () => {
      const text = drawn(one.text, one);
      const report = readReport(text);
      const findings = findingsOf(report, code, one.settings);
      assert.deepEqual(
        findings.map(({ range }) => text.slice(range.start, range.end)),
        one.finds,
        findings.map(({ message }) => message).join('\n'),
      );
      if (one.says !== undefined) assert.match(findings[0]!.message, new RegExp(escaped(one.says)));
      if (one.fixed !== undefined) assert.equal(fixed(text, findings), drawn(one.fixed, one));
    });
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text after the first fix of each finding is made; each edit finds what it expects. */
export function fixed(text: string, findings: readonly Finding[]): string {
  const edits = findings
    .flatMap(({ fixes }) => fixes[0]?.edits ?? [])
    .sort((a, b) => b.range.start - a.range.start);
  let after = text;
  for (const { range, newText, expected } of edits) {
    assert.equal(text.slice(range.start, range.end), expected);
    after = after.slice(0, range.start) + newText + after.slice(range.end);
  }
  return after;
}
