import * as vscode from 'vscode';
import { definition } from '../../features/definition';
import type { Context } from '../context';
import { toOffset, toRange } from '../convert';
import { LANGUAGE_ID } from '../language';

/** Where a mark, a cross-reference or a citation leads. */
export function registerDefinition({ reports, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(LANGUAGE_ID, {
    provideDefinition: (document, position) =>
      attempt('definition', (): vscode.LocationLink[] | undefined => {
        const report = reports.of(document);
        const found = definition(report, toOffset(report, position));
        return found?.targets.map(target => ({
          originSelectionRange: toRange(report, found.origin),
          targetUri: document.uri,
          targetRange: toRange(report, target.range),
          targetSelectionRange: toRange(report, target.selection),
        }));
      }),
  });
}
