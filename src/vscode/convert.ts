/** Between the model's offsets and VS Code's positions. Both count UTF-16 units and end lines alike. */

import * as vscode from 'vscode';
import type { LineRange } from '../corpus/entry';
import { positionAt } from '../report/lines';
import type { Range, Report } from '../report/model';

/** The offset of a position in the report's text. */
export function toOffset(report: Report, position: vscode.Position): number {
  const start = report.lineStarts[position.line] ?? report.text.length;
  return Math.min(start + position.character, report.text.length);
}

export function toPosition(report: Report, offset: number): vscode.Position {
  const { line, character } = positionAt(report.lineStarts, offset);
  return new vscode.Position(line, character);
}

export function toRange(report: Report, { start, end }: Range): vscode.Range {
  return new vscode.Range(toPosition(report, start), toPosition(report, end));
}

/** A range of a report of the folder, which needs no text. */
export const fromLines = ({ start, end }: LineRange): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);
