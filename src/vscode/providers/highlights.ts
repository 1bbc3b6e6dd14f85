import * as vscode from 'vscode';
import { highlights } from '../../features/highlights';
import type { Context } from '../context';
import { toOffset, toRange } from '../convert';
import { LANGUAGE_ID } from '../language';

/** The other places of the thing at the cursor, marked in the text. */
export function registerHighlights({ reports, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(LANGUAGE_ID, {
    provideDocumentHighlights: (document, position) =>
      attempt('highlights', () => {
        const report = reports.of(document);
        const ranges = highlights(report, toOffset(report, position));
        // What stands in one place only is not worth a mark: a heading would light up under every cursor.
        if (ranges.length < 2) return undefined;
        return ranges.map(range => new vscode.DocumentHighlight(toRange(report, range)));
      }),
  });
}
