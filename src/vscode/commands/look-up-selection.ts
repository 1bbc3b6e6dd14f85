/** "Look Up Selection in All Reports": where a phrase stands, by paragraph, over line ends and page breaks. */

import * as vscode from 'vscode';
import { decode } from '../../corpus/decode';
import { symbolOf } from '../../corpus/entry';
import { fileName } from '../../corpus/file-name';
import { byAddress } from '../../corpus/index';
import { type Hit, lookUp } from '../../corpus/look-up';
import { mayHold } from '../../corpus/may-hold';
import { readAhead } from '../../corpus/read-ahead';
import { readReport } from '../../report/read';
import type { Context } from '../context';
import { toRange } from '../convert';
import { openDocument } from '../folder/readings';
import { apartIn, standing } from '../views/place';

/** More lines than this in a list are no answer. */
const MOST = 500;
/** A whole page is no phrase. */
const LONGEST = 2000;
const SLICE = 8;
const AHEAD = 8;

export interface LookedUp {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly hits: readonly (Hit & { readonly place: vscode.Range })[];
}

export function registerLookUp({ folder, reports, attempt }: Context): vscode.Disposable {
  return vscode.commands.registerCommand('unReport.lookUpSelection', async (given?: unknown) => {
    const phrase = typeof given === 'string' ? given : (selected() ?? (await askFor()));
    if (!phrase?.trim()) return;
    await attempt('look up', () => show({ folder, reports }, phrase.trim().slice(0, LONGEST)));
  });
}

/** Reports that hold a phrase, one after the other as they are found. */
export async function* lookUpInAll(
  { folder, reports }: Pick<Context, 'folder' | 'reports'>,
  phrase: string,
): AsyncGenerator<LookedUp> {
  const corpus = await folder.current(Number.POSITIVE_INFINITY);
  const holds = mayHold(phrase);
  const files = byAddress([...corpus.files.values()]).filter(({ entry }) => entry !== undefined);
  const textOf = readAhead(files, ({ uri }) => textAt(uri), AHEAD);
  let begin = Date.now();
  for (const [place, { uri, entry }] of files.entries()) {
    if (!entry) continue;
    const document = openDocument(uri);
    const text = await textOf(place);
    const report = document ? reports.of(document) : text && holds(text) ? readReport(text) : undefined;
    const hits = report ? lookUp(report, phrase) : [];
    if (report && hits.length > 0) {
      const placed = hits.map(hit => ({ ...hit, place: toRange(report, hit.ranges[0]!) }));
      yield { uri, name: symbolOf(entry) || fileName(uri), title: entry.title, hits: placed };
    }
    if (Date.now() - begin < SLICE) continue;
    await new Promise(resolve => setTimeout(resolve, 0));
    begin = Date.now();
  }
}

/** Undefined where the file is gone meanwhile. */
async function textAt(uri: string): Promise<string | undefined> {
  try {
    const decoded = decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    return decoded.kind === 'text' ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

function selected(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection);
  return text?.trim() ? text : undefined;
}

const askFor = (): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Look Up in All Reports'),
    prompt: vscode.l10n.t('A phrase. Line ends, page breaks and the case of letters make no difference.'),
  });

interface Item extends vscode.QuickPickItem {
  readonly uri?: string;
  readonly place?: vscode.Range;
}

async function show(context: Pick<Context, 'folder' | 'reports'>, phrase: string): Promise<void> {
  const picker = vscode.window.createQuickPick<Item>();
  let isOpen = true;
  picker.title = vscode.l10n.t('In all reports: {0}', shortened(phrase));
  picker.placeholder = vscode.l10n.t('Type to filter');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.busy = true;
  picker.onDidAccept(async () => {
    const [item] = picker.activeItems;
    picker.hide();
    if (item?.uri && item.place)
      await vscode.window.showTextDocument(vscode.Uri.parse(item.uri), { selection: item.place });
  });
  picker.onDidHide(() => {
    isOpen = false;
    picker.dispose();
  });
  picker.show();
  const all: LookedUp[] = [];
  let isFiltered = false;
  const list = () => {
    picker.items = all.flatMap(found => itemsOf(found, heading(found, context.folder), isFiltered));
  };
  picker.onDidChangeValue(value => {
    if (isFiltered === (value !== '')) return;
    isFiltered = value !== '';
    list();
  });
  for await (const found of lookUpInAll(context, phrase)) {
    if (!isOpen || picker.items.length >= MOST) break;
    all.push(found);
    list();
  }
  if (!isOpen) return;
  picker.busy = false;
  if (all.length === 0) picker.placeholder = vscode.l10n.t('No report of the folder has it.');
}

/** The name of a report; files of one document are told apart. Short: it takes room from the first row. */
function heading({ uri, name }: LookedUp, { corpus }: Context['folder']): string {
  const apart = apartIn(corpus, uri);
  return apart === '' ? name : `${name}, ${apart}`;
}

/**
 * The hits of one report under its name.
 * @param isFiltered VS Code leaves out what stands above rows while it filters them, so each says its report itself
 */
const itemsOf = ({ uri, hits }: LookedUp, name: string, isFiltered: boolean): Item[] => [
  { label: name, kind: vscode.QuickPickItemKind.Separator },
  ...hits.map(({ paragraph, note, excerpt, place }) => ({
    label: standing(
      { ...(paragraph !== undefined && { paragraph }), ...(note !== undefined && { note }) },
      place.start.line,
    ),
    ...(isFiltered && { description: name }),
    detail: excerpt.replace(/\s+/g, ' '),
    uri,
    place,
  })),
];

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
