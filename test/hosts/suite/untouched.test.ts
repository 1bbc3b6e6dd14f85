/** Looking is not touching: whatever is asked of the reports of a folder, nothing in it is written. */
import * as vscode from 'vscode';
import { codeActions, colouredTexts, definitions, folds, hovers, links, outline, problems } from './ask';
import { equal, ok } from './assert';
import { closeAll, openReport, positionOf, SAMPLE, sampleNames, until, uriOf } from './support';

describe('a folder whose reports are looked at', () => {
  afterEach(closeAll);

  it('stays as it is, to the byte and the second', async () => {
    const before = await filesOf(uriOf(''));
    for (const name of await sampleNames()) {
      const { document } = await openReport(name);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      await Promise.all([outline(document), folds(document), links(document), colouredTexts(document)]);
      await until(
        () => problems(document).length > 0,
        () => `${name} was not checked`,
      );
      await codeActions(document, whole);
    }
    const { document } = await openReport(SAMPLE);
    const place = positionOf(document, 'S/2043/902', 3);
    ok((await hovers(document, place)).length > 0, 'no hover');
    await definitions(document, place);
    await closeAll();
    equal(await filesOf(uriOf('')), before);
  });
});

/** All files under a folder with their sizes and times, in order. */
async function filesOf(folder: vscode.Uri): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const listed = await Promise.all(
    entries.map(async ([name, type]) => {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.Directory) return filesOf(uri);
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      return [`${uri.path} ${size} ${mtime}`];
    }),
  );
  return listed.flat().sort();
}
