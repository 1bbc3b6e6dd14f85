/** The reports that are open, each read once for each of its versions, when something first asks. */

import * as vscode from 'vscode';
import type { Report } from '../report/model';
import { readReport } from '../report/read';

export interface Reports extends vscode.Disposable {
  /** The reading of a document as it is now. */
  of(document: vscode.TextDocument): Report;
}

interface Reading {
  readonly version: number;
  readonly report: Report;
}

/** @param read text in, report out; another one in tests */
export function openReports(read: (text: string) => Report = readReport): Reports {
  const readings = new Map<vscode.TextDocument, Reading>();
  const closing = vscode.workspace.onDidCloseTextDocument(document => readings.delete(document));
  return {
    of: document => {
      const known = readings.get(document);
      if (known?.version === document.version) return known.report;
      const report = read(document.getText());
      if (!document.isClosed) readings.set(document, { version: document.version, report });
      return report;
    },
    dispose: () => {
      closing.dispose();
      readings.clear();
    },
  };
}
