import * as vscode from 'vscode';

/** Lines that can hold a masthead; one of them may be very long. */
const HEAD_LINES = 150;

/** The beginning of a document, for `recognise`. */
export function headOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, HEAD_LINES, 0));
}
