/** "Show the Web of Citations": a picture of who cites what in the folder. */

import * as vscode from 'vscode';
import { makingWeb, type Web, type WebNode } from '../../corpus/graph';
import { inSlices } from '../../corpus/slices';
import { toSvg } from '../../corpus/svg';
import { largestWeb, sharedWeb } from '../../corpus/web-parts';
import { chooseFile, save } from '../commands/export-citations';
import { openDocument } from '../commands/open-document';
import { showPlaces } from '../commands/show-places';
import type { Context } from '../context';
import { openDrawing } from './drawing';
import { newNonce, webPage, wordsPage } from './page';
import { WEB_VIEW } from './restore';
import { pageWords, svgWords } from './words';

/** More boxes than this are no picture. */
const MOST_NODES = 150;

export interface WebPanel extends vscode.Disposable {
  /** The page that is shown; empty for none. For tests. */
  page(): string;
  /** Fills a panel that VS Code has opened again after the window was loaded anew. @param state what its page kept */
  restore(restored: vscode.WebviewPanel, state: unknown): Promise<void>;
}

const OPTIONS: vscode.WebviewOptions = { enableScripts: true, localResourceRoots: [] };

export function registerWeb({ folder, attempt }: Context): WebPanel {
  let panel: vscode.WebviewPanel | undefined;
  let web: Web | undefined;
  /** Also what only one report cites: a picture of it is tall. */
  let isAll = false;

  const picture = openDrawing<Web>({
    version: () => [folder.corpus.version, folder.isWhole, isAll].join(),
    make: () => shownWeb(folder.corpus, isAll),
    show: made => {
      if (!panel) return;
      web = made;
      const nonce = newNonce();
      const svg = toSvg(web, { words: svgWords(), nonce });
      panel.webview.html = webPage(svg, nonce, pageWords(web, isAll, folder.isWhole));
    },
  });
  const draw = async () => {
    await folder.current();
    if (!panel) return;
    try {
      await picture.draw();
    } catch (error) {
      const words = vscode.l10n.t('The picture could not be drawn. The output “UN Reports” says why.');
      if (panel.webview.html === '') panel.webview.html = wordsPage(words, newNonce());
      throw error;
    }
  };

  const answer = async (message: { readonly open?: unknown; readonly all?: unknown } | undefined) => {
    if (message?.all !== undefined) {
      isAll = message.all === true;
      await draw();
    }
    const node = web?.nodes[Number(message?.open)];
    if (node) await open(folder.corpus, node);
  };

  const take = (given: vscode.WebviewPanel) => {
    panel = given;
    picture.forget();
    given.webview.onDidReceiveMessage(message => attempt('web of citations', () => answer(message)));
    given.onDidChangeViewState(() => given.visible && void attempt('web of citations', draw));
    given.onDidDispose(() => {
      if (panel === given) panel = undefined;
    });
  };

  const show = async () => {
    const title = vscode.l10n.t('Web of Citations');
    if (panel) panel.reveal();
    else take(vscode.window.createWebviewPanel(WEB_VIEW, title, vscode.ViewColumn.Active, OPTIONS));
    await draw();
  };

  const restore = async (restored: vscode.WebviewPanel, state: unknown) => {
    panel?.dispose();
    restored.webview.options = OPTIONS;
    isAll = (state as { readonly all?: unknown } | undefined)?.all === true;
    take(restored);
    await draw();
  };

  const subscriptions = vscode.Disposable.from(
    vscode.commands.registerCommand('unReport.web.show', () => attempt('web of citations', show)),
    vscode.commands.registerCommand('unReport.web.export', async (target?: unknown) => {
      const uri = target instanceof vscode.Uri ? target : await chooseFile('svg');
      if (!uri) return;
      const whole = await shownWeb(await folder.current(Number.POSITIVE_INFINITY), isAll);
      await save(uri, toSvg(whole, { words: svgWords() }));
    }),
    folder.onDidChange(() => panel?.visible && void attempt('web of citations', draw)),
    { dispose: () => panel?.dispose() },
  );
  return { page: () => panel?.webview.html ?? '', restore, dispose: () => subscriptions.dispose() };
}

async function shownWeb(corpus: Context['folder']['corpus'], isAll: boolean): Promise<Web> {
  const all = await inSlices(makingWeb(corpus));
  const chosen = isAll ? all : await inSlices(sharedWeb(all));
  return inSlices(largestWeb(chosen, MOST_NODES));
}

/** A report is opened; of what is not here, the places that cite it are shown. */
async function open(corpus: Context['folder']['corpus'], { id, uri, presence }: WebNode): Promise<void> {
  if (uri !== '') await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  else if (presence === 'absent' || !(await openDocument(corpus, id))) await showPlaces(corpus, id);
}
