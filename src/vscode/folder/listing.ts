/** The files of the workspace, as the corpus wants them: every folder, every file system that VS Code knows. */

import * as vscode from 'vscode';
import { isReportFile, isReportName } from '../../corpus/recognise';
import type { Listed, Workspace } from '../../corpus/workspace';
import { excludedFromFolder } from '../settings';
import { anyOf, CANDIDATES, fileKey, matcherOf, UNREADABLE_FILES } from './patterns';
import { stampOf } from './storage';

/** So many files are asked for their time and size at once: a remote file system answers each after a while. */
const AT_ONCE = 64;
/** VS Code gives no longer texts to extensions. */
const LARGEST = 50 * 2 ** 20;

export function listingOf(token: () => vscode.CancellationToken): Workspace {
  return {
    async *list() {
      const uris = await find(CANDIDATES, token());
      for (let at = 0; at < uris.length; at += AT_ONCE) {
        const listed = await Promise.all(uris.slice(at, at + AT_ONCE).map(listedFile));
        for (const file of listed) if (file) yield file;
      }
    },
    read: async uri => vscode.workspace.fs.readFile(vscode.Uri.parse(uri)),
  };
}

/** A file with its stamp; undefined for one that is gone, not permitted, or larger than any text. */
export async function listedFile(uri: vscode.Uri): Promise<Listed | undefined> {
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    const isFile = (stat.type & vscode.FileType.File) !== 0 && stat.size <= LARGEST;
    return isFile ? { uri: uri.toString(), stamp: stampOf(stat) } : undefined;
  } catch {
    // its reading will fail and say why
    return { uri: uri.toString(), stamp: '' };
  }
}

/** The folders in a folder; links are not followed. */
export const foldersIn = async (folder: vscode.Uri) =>
  (await vscode.workspace.fs.readDirectory(folder))
    .filter(([, type]) => type === vscode.FileType.Directory)
    .map(([name]) => ({ at: vscode.Uri.joinPath(folder, name), name }));

/** Names of files that hold a document in another form than text, such as a PDF: see `fileKey`. */
export async function unreadableNames(token: vscode.CancellationToken): Promise<ReadonlyMap<string, string>> {
  const uris = await find(UNREADABLE_FILES, token);
  return new Map(uris.map(uri => [fileKey(uri.path), uri.toString()]));
}

/** So many texts are glanced at, none of them long, before a folder counts as one without reports. */
const MOST_GLANCES = 20;
const LONGEST_GLANCE = 4 * 2 ** 20;

/** Whether there are reports among the first texts of the workspace. */
export async function hasReports(): Promise<boolean> {
  const uris = await find(CANDIDATES, undefined, MOST_GLANCES);
  for (const uri of uris.slice(0, MOST_GLANCES)) if (await isReportAt(uri)) return true;
  return false;
}

async function isReportAt(uri: vscode.Uri): Promise<boolean> {
  if (isReportName(uri.path)) return true;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size <= LONGEST_GLANCE && isReportFile(await vscode.workspace.fs.readFile(uri));
  } catch {
    // gone meanwhile, or not permitted
    return false;
  }
}

/** `files.exclude` is VS Code's own business here; links in a circle are, too. */
async function find(pattern: string, token?: vscode.CancellationToken, most?: number): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map(async folder => {
      const patterns = excludedFromFolder(folder.uri);
      const isExcluded = matcherOf(patterns);
      const uris = await vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, pattern),
        anyOf(patterns),
        most,
        token,
      );
      const base = folder.uri.path.replace(/\/?$/, '/').length;
      return uris.filter(uri => !isExcluded(uri.path.slice(base)));
    }),
  );
  return found.flat();
}
