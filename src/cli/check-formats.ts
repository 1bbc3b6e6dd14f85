/** Findings as lines for a person, as JSON Lines, as commands of GitHub's workflows, and as one SARIF log. */

import type { Finding } from '../features/checks/finding';
import { infoOf } from '../features/checks/registry';
import { positionAt } from '../report/lines';
import type { Range, Report } from '../report/model';
import { jsonLine, printable } from './output';
import { sarifPrinter } from './sarif';

export const CHECK_FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** What was found in a file and is to be printed. */
export interface Checked {
  readonly file: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

export interface Printer {
  /** What is written for a file at once. */
  readonly file: (checked: Checked) => string;
  /** What is written at the end. */
  readonly end: () => string;
}

export function printerOf(format: CheckFormat): Printer {
  if (format === 'sarif') return sarifPrinter();
  const line = { text: textLine, json: jsonOf, github: githubLine }[format];
  return {
    file: checked => checked.findings.map(finding => line(checked, finding)).join(''),
    end: () => '',
  };
}

/** `x.txt:255:33: warning symbol.form: “S/2018/13 6” is written S/2018/136.`, lines and columns counted from 1. */
function textLine({ file, report }: Checked, { range, level, code, message }: Finding): string {
  const { line, character } = positionAt(report.lineStarts, range.start);
  return `${printable(`${file}:${line + 1}:${character + 1}: ${level} ${code}: ${message}`)}\n`;
}

/** Positions are those of the Language Server Protocol: counted from 0, characters in UTF-16 units. */
function jsonOf({ file, report }: Checked, finding: Finding): string {
  const span = ({ start, end }: Range) => ({
    start: positionAt(report.lineStarts, start),
    end: positionAt(report.lineStarts, end),
  });
  const { code, level, range, message, certainty, related, fixes } = finding;
  return jsonLine({
    file,
    code,
    level,
    range: span(range),
    message,
    ...(certainty === 'inferred' && { inferred: true }),
    related: related.map(other => ({ range: span(other.range), message: other.message })),
    fixes: fixes.map(({ title, edits, preferred }) => ({
      title,
      ...(preferred && { preferred }),
      edits: edits.map(edit => ({ range: span(edit.range), newText: edit.newText, expected: edit.expected })),
    })),
    rule: infoOf(code).rule.url,
  });
}

const GITHUB_LEVELS = {
  off: 'notice',
  hint: 'notice',
  information: 'notice',
  warning: 'warning',
  error: 'error',
};

/** `::warning file=x.txt,line=255,col=33,title=symbol.form::…`: a remark beside the line of a change. */
function githubLine({ file, report }: Checked, { range, level, code, message }: Finding): string {
  const start = positionAt(report.lineStarts, range.start);
  const end = positionAt(report.lineStarts, range.end);
  const places = {
    file: property(file),
    line: start.line + 1,
    endLine: end.line + 1,
    col: start.character + 1,
    // columns are of one line
    ...(end.line === start.line && { endColumn: end.character + 1 }),
    title: property(code),
  };
  const properties = Object.entries(places).map(([key, value]) => `${key}=${value}`);
  return `::${GITHUB_LEVELS[level]} ${properties.join(',')}::${data(message)}\n`;
}

/** What a workflow command would take for its own signs. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
