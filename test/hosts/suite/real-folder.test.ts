/** The person's own real reports as a folder (`real/`, and the one beside the samples); they are no part of the project. */
import * as vscode from 'vscode';
import { citationsOf } from '../../../src/corpus/contents';
import { type Corpus, reportsOf } from '../../../src/corpus/index';
import { definitions } from './ask';
import { equal, ok } from './assert';
import { closeAll, hasReport, LANGUAGE_ID, until, workbench } from './support';

const nameOf = (uri: vscode.Uri) => uri.path.slice(uri.path.lastIndexOf('/') + 1);

describe('the real reports as a folder', () => {
  let corpus: Corpus;

  before(async function () {
    if (!(await hasReport('real'))) this.skip();
    const { folder } = await workbench();
    corpus = await folder.current(Number.POSITIVE_INFINITY);
  });
  afterEach(closeAll);

  /** As a later report would cite them; the place is a line of the file, counted from 1. */
  const CITATIONS: [citation: string, leadsTo: string][] = [
    ['A/79/7/Add.12', 'A-79-7-Add.12.txt:1'],
    ['A/79/7/Add.12, para. 58', 'A-79-7-Add.12.txt:878'],
    ['Security Council resolution 2776 (2025), para. 9', 'S-RES-2776.txt:243'],
    ['S/2018/1042, para. 83', 'S-2018-1042.txt:1142'],
    ['S/2025/356, annex 2', 'S-2025-356-layout.txt:1361'],
    ['S/2025/511', 'A-79-989.txt:1'],
    ['E/CN.7/2025/11, para. 20', 'E-2025-28.txt:2028'],
    ['A/HRC/WG.6/34/ITA/3, para. 20', 'A-HRC-WG.6-34-ITA-3.txt:174'],
    ['A/80/10, chap. IV', 'A-80-10.txt:1232'],
    ['S/2018/1042', 'S-2018-1042.txt:1'],
  ];
  it('ten citations lead to the report, or to the part of it that they name', async () => {
    const content = `1. The reports are many.\n\n${CITATIONS.map(([citation], index) => `${index + 2}. See ${citation}.\n`).join('\n')}`;
    const document = await vscode.workspace.openTextDocument({ content, language: LANGUAGE_ID });
    for (const [citation, wanted] of CITATIONS) {
      const offset = content.indexOf(`See ${citation}.`) + 'See '.length + citation.search(/\d/);
      const found = await definitions(document, document.positionAt(offset));
      const told = found.map(
        ({ targetUri, targetSelectionRange }) =>
          `${nameOf(targetUri)}:${targetSelectionRange!.start.line + 1}`,
      );
      // the symbol of a masthead stands a line or two below the top
      const isHead = wanted.endsWith(':1');
      ok(told.length === 1, `${citation}: ${told.join(', ')}`);
      if (isHead) ok(told[0]!.startsWith(wanted.slice(0, -1)), `${citation}: ${told[0]}`);
      else equal(told[0], wanted, citation);
    }
  });

  it('every citation of a report that is there opens it', async function () {
    this.timeout(60_000);
    let present = 0;
    for (const { uri, entry } of corpus.files.values()) {
      if (!entry || !/\/(?:real\/|S-2018-1042)/.test(uri)) continue;
      const cited = citationsOf(entry).filter(({ symbol }) => reportsOf(corpus, symbol).length > 0);
      if (cited.length === 0) continue;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      await vscode.window.showTextDocument(document);
      await until(
        () => document.languageId === LANGUAGE_ID,
        () => `${uri} is not read as a report`,
      );
      for (const { symbol, range } of cited) {
        const { line, character } = range.start;
        const found = await definitions(document, new vscode.Position(line, character));
        const files = reportsOf(corpus, symbol).map(file => file.uri);
        ok(
          found.length > 0 && found.every(({ targetUri }) => files.includes(targetUri.toString())),
          `${symbol} in ${uri}:${line + 1} leads to ${found.map(({ targetUri }) => targetUri).join(', ')}`,
        );
        present++;
      }
    }
    ok(present >= 5, `${present} citations`);
  });
});
