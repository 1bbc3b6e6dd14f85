/** The `.un-report.json` beside a report, or in the nearest folder above: read, watched and added to. */

import * as vscode from 'vscode';
import {
  IGNORE_FILE,
  type Ignores,
  type IgnoresRead,
  type Ignoring,
  parseIgnores,
  withIgnoring,
} from '../../features/checks/ignore';
import { lineStartsOf, positionAt } from '../../report/lines';

export interface IgnoresOfReport {
  readonly ignores: Ignores;
  /** The report's path from the folder of the file, with slashes: its name in the file. */
  readonly name: string;
}

export interface IgnoreFiles extends vscode.Disposable {
  of(report: vscode.Uri): Promise<IgnoresOfReport>;
  /** The file that speaks of a report, or that would if there were one; undefined for what is in no folder. */
  fileFor(report: vscode.Uri): Promise<IgnoreFile | undefined>;
  /** Adds to the file, or makes it. @returns why not, in words for the person; undefined where it was done */
  add(report: vscode.Uri, ignoring: (name: string) => Ignoring): Promise<string | undefined>;
  readonly onDidChange: vscode.Event<void>;
}

export interface IgnoreFile {
  readonly uri: vscode.Uri;
  /** Where it lies. */
  readonly folder: vscode.Uri;
  readonly isThere: boolean;
  /** The report's path from the folder. */
  readonly name: string;
}

interface Read extends IgnoresRead {
  readonly folder: vscode.Uri;
}

const NONE: Ignores = { codes: [], files: new Map() };

/** @param tellProblems is told of each file that is read, and what is wrong with it, if something is */
export function openIgnoreFiles(
  tellProblems: (file: vscode.Uri, problems: readonly string[], at?: vscode.Position) => void,
): IgnoreFiles {
  const known = new Map<string, Promise<Read | undefined>>();
  const changes = new vscode.EventEmitter<void>();
  let adding: Promise<unknown> = Promise.resolve();

  const forget = () => {
    known.clear();
    changes.fire();
  };

  const find = (folder: vscode.Uri): Promise<Read | undefined> => {
    const key = folder.toString();
    const found = known.get(key) ?? read(folder).then(own => own ?? above(folder));
    known.set(key, found);
    return found;
  };

  const above = (folder: vscode.Uri): Promise<Read | undefined> => {
    const parent = vscode.Uri.joinPath(folder, '..');
    return isTop(folder, parent) ? Promise.resolve(undefined) : find(parent);
  };

  const read = async (folder: vscode.Uri): Promise<Read | undefined> => {
    const uri = vscode.Uri.joinPath(folder, IGNORE_FILE);
    try {
      const text = await textOf(uri);
      if (text === undefined) return undefined;
      const found = parseIgnores(text);
      tellProblems(uri, found.problems, positionIn(text, found.at ?? 0));
      return { folder, ...found };
    } catch (error) {
      // a folder above the workspace may well be closed to us
      if (vscode.workspace.getWorkspaceFolder(uri)) tellProblems(uri, [unread(error)]);
      return undefined;
    }
  };

  const fileFor = async (report: vscode.Uri): Promise<IgnoreFile | undefined> => {
    if (report.scheme === 'untitled') return undefined;
    const own = vscode.Uri.joinPath(report, '..');
    const found = await find(own);
    const folder = found?.folder ?? own;
    const name = report.path.slice(folder.path.length).replace(/^\//, '');
    return { uri: vscode.Uri.joinPath(folder, IGNORE_FILE), folder, isThere: found !== undefined, name };
  };

  const add = async (
    report: vscode.Uri,
    ignoring: (name: string) => Ignoring,
  ): Promise<string | undefined> => {
    const file = await fileFor(report);
    if (!file) return vscode.l10n.t('Save the report first: what is ignored is kept beside it.');
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.uri.toString());
    if (open?.isDirty)
      return vscode.l10n.t('{0} has changes that are not saved. Save it, and try again.', IGNORE_FILE);
    try {
      const added = withIgnoring((await textOf(file.uri)) ?? '', ignoring(file.name));
      if ('problem' in added) return added.problem;
      await vscode.workspace.fs.writeFile(file.uri, new TextEncoder().encode(added.text));
    } catch (error) {
      return vscode.l10n.t('{0} could not be written: {1}', IGNORE_FILE, reasonOf(error));
    }
    forget();
    return undefined;
  };

  const isOne = ({ path }: vscode.Uri) => path.endsWith(`/${IGNORE_FILE}`);
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${IGNORE_FILE}`);
  const subscriptions = vscode.Disposable.from(
    changes,
    watcher,
    watcher.onDidCreate(forget),
    watcher.onDidChange(forget),
    watcher.onDidDelete(uri => {
      tellProblems(uri, []);
      forget();
    }),
    // outside the folders of the workspace nothing is watched
    vscode.workspace.onDidSaveTextDocument(({ uri }) => isOne(uri) && forget()),
    vscode.workspace.onDidRenameFiles(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
  );
  return {
    of: async report => {
      const file = await fileFor(report);
      const found = file && (await find(file.folder));
      return { ignores: found?.ignores ?? NONE, name: file?.name ?? '' };
    },
    fileFor,
    add: (report, ignoring) => {
      // one after the other: two at once would each lose the other's
      const done = adding.then(() => add(report, ignoring));
      adding = done.catch(() => undefined);
      return done;
    },
    onDidChange: changes.event,
    dispose: () => subscriptions.dispose(),
  };
}

/** The command line looks as far up; on another machine, or on the web, what is above the workspace is not ours to ask for. */
function isTop(folder: vscode.Uri, parent: vscode.Uri): boolean {
  if (parent.path === folder.path) return true;
  const workspace = vscode.workspace.getWorkspaceFolder(folder)?.uri;
  return folder.scheme !== 'file' && (workspace === undefined || workspace.path === folder.path);
}

function positionIn(text: string, offset: number): vscode.Position {
  const { line, character } = positionAt(lineStartsOf(text), offset);
  return new vscode.Position(line, character);
}

/** Undefined where there is none. One that is there and cannot be read is an error: it must not be written over. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

const unread = (error: unknown): string =>
  vscode.l10n.t('{0} could not be read: {1}', IGNORE_FILE, reasonOf(error));

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
