/** Readings of reports that are not open: a hover asks for one again and again. */

import * as vscode from 'vscode';
import { decode } from '../../corpus/decode';
import type { Report } from '../../report/model';
import { readReport } from '../../report/read';
import type { Reports } from '../reports';

/** A reading takes some ten times the memory of its text. */
const MOST = 6;
const LONGEST = 4_000_000;

/** The reading of a file as it is now: of the editor's text where it is open, else of the disk; undefined where it is gone. */
export type ReadingAt = (uri: string) => Promise<Report | undefined>;

/** @param stampOf of a file that the index knows: the reading is kept as long as it stays the same */
export function openReadings(reports: Reports, stampOf: (uri: string) => string | undefined): ReadingAt {
  const kept = new Map<string, { readonly stamp: string; readonly report: Report }>();
  return async uri => {
    const document = openDocument(uri);
    if (document) return reports.of(document);
    const stamp = stampOf(uri) ?? '';
    const known = kept.get(uri);
    if (known && stamp !== '' && known.stamp === stamp) return known.report;
    const report = await readFile(uri);
    kept.delete(uri);
    if (report && report.text.length <= LONGEST) {
      kept.set(uri, { stamp, report });
      for (const oldest of [...kept.keys()].slice(0, -MOST)) kept.delete(oldest);
    }
    return report;
  };
}

export const openDocument = (uri: string): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find(document => document.uri.toString() === uri);

async function readFile(uri: string): Promise<Report | undefined> {
  try {
    const decoded = decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    return decoded.kind === 'text' ? readReport(decoded.text) : undefined;
  } catch {
    // it is gone, and the index will be told so
    return undefined;
  }
}
