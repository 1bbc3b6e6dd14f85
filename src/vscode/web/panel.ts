/** "Show the Web of Citations": a picture of who cites what in the folder. */

import * as vscode from 'vscode';
import { makingWeb, type Web, type WebNode } from '../../corpus/graph';
import { sharedWeb } from '../../corpus/shared-web';
import { inSlices } from '../../corpus/slices';
import { type SvgWords, toSvg } from '../../corpus/svg';
import { chooseFile, save } from '../commands/export-citations';
import { openDocument } from '../commands/open-document';
import { showPlaces } from '../commands/show-places';
import type { Context } from '../context';
import { fileName } from '../views/place';
import { newNonce, type PageWords, webPage } from './page';
import { WEB_VIEW } from './restore';

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
  let version = -1;
  let drawing = 0;
  /** Also what only one report cites: a picture of it is tall. */
  let isWhole = false;

  const draw = async () => {
    const corpus = await folder.current();
    if (!panel || corpus.version === version) return;
    version = corpus.version;
    const turn = ++drawing;
    const shown = await shownWeb(corpus, isWhole);
    if (!panel || turn !== drawing) return;
    web = shown;
    const nonce = newNonce();
    panel.webview.html = webPage(toSvg(web, { words: words(), nonce }), nonce, pageWords(web, isWhole));
  };

  const answer = async (message: { readonly open?: unknown; readonly all?: unknown } | undefined) => {
    if (message?.all !== undefined) {
      isWhole = message.all === true;
      version = -1;
      await draw();
    }
    const node = web?.nodes[Number(message?.open)];
    if (node) await open(folder.corpus, node);
  };

  const take = (given: vscode.WebviewPanel) => {
    panel = given;
    version = -1;
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
    isWhole = (state as { readonly all?: unknown } | undefined)?.all === true;
    take(restored);
    await draw();
  };

  const subscriptions = vscode.Disposable.from(
    vscode.commands.registerCommand('unReport.web.show', () => attempt('web of citations', show)),
    vscode.commands.registerCommand('unReport.web.export', async (target?: unknown) => {
      const uri = target instanceof vscode.Uri ? target : await chooseFile('svg');
      if (!uri) return;
      const whole = await shownWeb(await folder.current(), isWhole);
      await save(uri, toSvg(whole, { words: words() }));
    }),
    folder.onDidChange(() => panel?.visible && void attempt('web of citations', draw)),
    { dispose: () => panel?.dispose() },
  );
  return { page: () => panel?.webview.html ?? '', restore, dispose: () => subscriptions.dispose() };
}

/** A file that is no document of its own is named by its name, not by its whole address. */
async function shownWeb(corpus: Context['folder']['corpus'], isWhole: boolean): Promise<Web> {
  const all = await inSlices(makingWeb(corpus, MOST_NODES));
  const web = isWhole ? all : sharedWeb(all);
  const named = ({ id, uri }: WebNode): string => (id === uri && uri !== '' ? fileName(uri) : id);
  return { ...web, nodes: web.nodes.map(node => ({ ...node, id: named(node) })) };
}

/** A report is opened; of what is not here, the places that cite it are shown. */
async function open(corpus: Context['folder']['corpus'], { id, uri, presence }: WebNode): Promise<void> {
  if (uri !== '') await vscode.window.showTextDocument(vscode.Uri.parse(uri));
  else if (presence === 'absent' || !(await openDocument(corpus, id))) await showPlaces(corpus, id);
}

function words(): Partial<SvgWords> {
  return {
    title: vscode.l10n.t('Web of Citations'),
    description: vscode.l10n.t('Reports on the left cite the documents on the right.'),
    node: ({ id, title, presence }, cites, citedBy) => {
      const here =
        presence === 'present' ? vscode.l10n.t('In the folder') : vscode.l10n.t('Not in the folder');
      const counts = vscode.l10n.t('cites {0}, cited by {1}', cites, citedBy);
      return `${[id, title].filter(Boolean).join(', ')}. ${here}; ${counts}.`;
    },
  };
}

function pageWords({ left }: Web, isWhole: boolean): PageWords {
  const hint = vscode.l10n.t('Choose a document to open it, or to see who cites it.');
  const more = left > 0 && isWhole ? ` ${vscode.l10n.t('{0} that are cited least are left out.', left)}` : '';
  return {
    title: vscode.l10n.t('Web of Citations'),
    hint: hint + more,
    larger: vscode.l10n.t('Larger'),
    smaller: vscode.l10n.t('Smaller'),
    all: vscode.l10n.t('Also what only one report cites'),
    isAll: isWhole,
  };
}
