/** The reports that are open, each read once for each of its versions, when something first asks. */

import * as vscode from 'vscode';
import type { Report } from '../report/model';
import { readAgain } from '../report/read';

export interface Reports extends vscode.Disposable {
  /** The reading of a document as it is now. */
  of(document: vscode.TextDocument): Report;
}

interface Reading {
  readonly version: number;
  readonly report: Report;
}

/** @param read the report before and the text now in, report out; another one in tests */
export function openReports(
  read: (previous: Report | undefined, text: string) => Report = readAgain,
): Reports {
  const readings = new Map<vscode.TextDocument, Reading>();
  const closing = vscode.workspace.onDidCloseTextDocument(document => readings.delete(document));
  return {
    of: document => {
      const known = readings.get(document);
      if (known?.version === document.version) return known.report;
      const report = read(known?.report, document.getText());
      if (!document.isClosed) readings.set(document, { version: document.version, report });
      return report;
    },
    dispose: () => {
      closing.dispose();
      readings.clear();
    },
  };
}
