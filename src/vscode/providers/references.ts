import * as vscode from 'vscode';
import { definitionAcross, type Pointed, referencesAcross } from '../../corpus/across';
import type { Corpus } from '../../corpus/index';
import { references } from '../../features/references';
import { thingAt } from '../../features/thing-at';
import type { Report } from '../../report/model';
import type { Context } from '../context';
import { fromLines, toOffset, toRange } from '../convert';
import { pointedAt } from '../folder/pointed';
import { LANGUAGE_ID } from '../language';

/** Everything that leads to the same thing: in the report first, then in the other reports of the folder. */
export function registerReferences({ reports, folder, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(LANGUAGE_ID, {
    provideReferences: (document, position, { includeDeclaration }) =>
      attempt('references', async () => {
        const report = reports.of(document);
        const offset = toOffset(report, position);
        const here = references(report, offset, { includeDeclaration }).map(
          range => new vscode.Location(document.uri, toRange(report, range)),
        );
        const pointed = pointedAt(thingAt(report, offset));
        if (!pointed) return here;
        const corpus = await folder.current();
        const uri = document.uri.toString();
        const cited = includeDeclaration ? declarations(corpus, report, pointed, uri) : [];
        const elsewhere = referencesAcross(corpus, report, pointed, uri).map(({ file, range }) =>
          locationOf(file.uri, fromLines(range)),
        );
        return [...here, ...cited, ...elsewhere];
      }),
  });
}

/** What is cited, where the folder has it. */
function declarations(corpus: Corpus, report: Report, pointed: Pointed, uri: string): vscode.Location[] {
  const found = definitionAcross(corpus, report, pointed, uri);
  if (found?.kind !== 'found') return [];
  return found.targets.map(target => locationOf(target.uri, fromLines(target.selection)));
}

const locationOf = (uri: string, range: vscode.Range) => new vscode.Location(vscode.Uri.parse(uri), range);
