import * as vscode from 'vscode';
import { references } from '../../features/references';
import type { Context } from '../context';
import { toOffset, toRange } from '../convert';
import { LANGUAGE_ID } from '../language';

/** Everything in the report that leads to the same thing. */
export function registerReferences({ reports, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(LANGUAGE_ID, {
    provideReferences: (document, position, { includeDeclaration }) =>
      attempt('references', () => {
        const report = reports.of(document);
        return references(report, toOffset(report, position), { includeDeclaration }).map(
          range => new vscode.Location(document.uri, toRange(report, range)),
        );
      }),
  });
}
