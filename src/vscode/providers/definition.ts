import * as vscode from 'vscode';
import { definitionAcross } from '../../corpus/across';
import type { Found, Target } from '../../corpus/editions';
import { definition } from '../../features/definition';
import { thingAt } from '../../features/thing-at';
import type { Report } from '../../report/model';
import type { Context } from '../context';
import { fromLines, toOffset, toRange } from '../convert';
import { pointedAt } from '../folder/pointed';
import { LANGUAGE_ID } from '../language';

/** Where a mark, a cross-reference or a citation leads: into another report, where that is in the folder. */
export function registerDefinition({ reports, folder, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(LANGUAGE_ID, {
    provideDefinition: (document, position) =>
      attempt('definition', async (): Promise<vscode.LocationLink[] | undefined> => {
        const report = reports.of(document);
        const offset = toOffset(report, position);
        const thing = thingAt(report, offset);
        const pointed = pointedAt(thing);
        if (!thing || !pointed) return within(document, report, offset);
        const corpus = await folder.current();
        const across = definitionAcross(corpus, report, pointed, document.uri.toString());
        const links = across ? linksTo(across, toRange(report, thing.range)) : [];
        if (links.length === 0) return within(document, report, offset);
        // one other edition is no answer by itself: beside the citation, it is a choice
        const isOneOther = across?.kind === 'choice' && links.length === 1;
        return isOneOther ? [...links, ...(within(document, report, offset) ?? [])] : links;
      }),
  });
}

function within(
  document: vscode.TextDocument,
  report: Report,
  offset: number,
): vscode.LocationLink[] | undefined {
  const found = definition(report, offset);
  return found?.targets.map(target => ({
    originSelectionRange: toRange(report, found.origin),
    targetUri: document.uri,
    targetRange: toRange(report, target.range),
    targetSelectionRange: toRange(report, target.selection),
  }));
}

const linksTo = (found: Found, originSelectionRange: vscode.Range): vscode.LocationLink[] =>
  found.kind === 'absent' ? [] : found.targets.map(target => linkTo(target, originSelectionRange));

const linkTo = ({ uri, range, selection }: Target, originSelectionRange: vscode.Range) => ({
  originSelectionRange,
  targetUri: vscode.Uri.parse(uri),
  targetRange: fromLines(range),
  targetSelectionRange: fromLines(selection),
});
