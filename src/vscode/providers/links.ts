import * as vscode from 'vscode';
import { links } from '../../features/links';
import type { Context } from '../context';
import { toRange } from '../convert';
import { LANGUAGE_ID } from '../language';
import { linkTemplate } from '../settings';

/** Each is a decoration of the editor, which a text of a million of them would choke; the longest reports have a tenth of this. */
const MOST_LINKS = 50_000;

/** Symbols and addresses that a click opens in the browser. Nothing is fetched. */
export function registerLinks({ reports, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(LANGUAGE_ID, {
    provideDocumentLinks: document =>
      attempt('links', () => {
        const report = reports.of(document);
        const found = links(report, linkTemplate(document)).slice(0, MOST_LINKS);
        return found.map(({ range, target, tooltip }) => {
          const link = new vscode.DocumentLink(toRange(report, range), vscode.Uri.parse(target));
          link.tooltip = tooltip;
          return link;
        });
      }),
  });
}
