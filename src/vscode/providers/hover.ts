import * as vscode from 'vscode';
import { hover } from '../../features/hover';
import type { Context } from '../context';
import { toOffset, toRange } from '../convert';
import { LANGUAGE_ID } from '../language';
import { linkTemplate } from '../settings';

/** What a person sees who points at a thing. The text of a report is never trusted: no commands, no HTML. */
export function registerHover({ reports, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerHoverProvider(LANGUAGE_ID, {
    provideHover: (document, position) =>
      attempt('hover', () => {
        const report = reports.of(document);
        const found = hover(report, toOffset(report, position), { template: linkTemplate(document) });
        if (!found) return undefined;
        return new vscode.Hover(new vscode.MarkdownString(found.markdown), toRange(report, found.range));
      }),
  });
}
