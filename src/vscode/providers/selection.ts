import * as vscode from 'vscode';
import { selectionRanges } from '../../features/selection';
import type { Context } from '../context';
import { toOffset, toRange } from '../convert';
import { LANGUAGE_ID } from '../language';

/** Word, citation, sentence, paragraph, section: what "Expand Selection" takes next. */
export function registerSelection({ reports, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(LANGUAGE_ID, {
    provideSelectionRanges: (document, positions) =>
      attempt('selection', () => {
        const report = reports.of(document);
        return positions.map(position => {
          const ranges = selectionRanges(report, toOffset(report, position)).map(range =>
            toRange(report, range),
          );
          return nested(ranges) ?? new vscode.SelectionRange(new vscode.Range(position, position));
        });
      }),
  });
}

/** VS Code wants the innermost, each with the next around it as its parent. */
function nested(innerToOuter: readonly vscode.Range[]): vscode.SelectionRange | undefined {
  return innerToOuter.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) => new vscode.SelectionRange(range, parent),
    undefined,
  );
}
