/** The reports of the workspace, indexed and kept current: what every question across files is asked of. */

import * as vscode from 'vscode';
import type { Filed } from '../../corpus/entry';
import { type Corpus, conflictsOf, emptyCorpus, putFile, removeFile } from '../../corpus/index';
import { bringUpToDate, entryOfBytes } from '../../corpus/indexing';
import { entryOf } from '../../corpus/make-entry';
import { hasReportEnding } from '../../corpus/recognise';
import { LANGUAGE_ID } from '../language';
import { later, wait } from '../later';
import type { Log } from '../log';
import type { Reports } from '../reports';
import type { Cache } from './cache';
import { closedFolders } from './closed';
import { notifyConflicts } from './conflict-notice';
import { conflictTeller } from './conflicts';
import { foldersIn, listedFile, listingOf, unreadableNames } from './listing';
import { fileKey } from './patterns';
import { openDocument, openReadings, type ReadingAt } from './readings';
import { reasonOf } from './reasons';
import { watchEditors } from './unsaved';
import { type FileChanges, watchFiles } from './watch';

/** `idle`: nothing has asked yet; `stopped`: a person has stopped it, and what is known may be less than there is. */
export type FolderState = 'idle' | 'indexing' | 'ready' | 'stopped';

export interface Folder extends vscode.Disposable {
  /** As it is now; with `current` as it should be. */
  readonly corpus: Corpus;
  readonly state: FolderState;
  readonly progress: { readonly done: number; readonly all: number };
  /** The corpus or the state has changed; told once for many changes. */
  readonly onDidChange: vscode.Event<void>;
  readonly onDidProgress: vscode.Event<void>;
  /** Starts the index if nothing has, and gives it when it is whole, or as far as it is after a while. */
  current(patience?: number): Promise<Corpus>;
  /** Looks at every file anew; those that have not changed are not read. */
  refresh(): Promise<void>;
  stop(): void;
  readonly reportAt: ReadingAt;
  /** Files that could not be read, by `fileKey`, and those that hold a document in another form than text. */
  readonly unread: ReadonlyMap<string, string>;
}

/** A person who has asked waits no longer than this for an index that is not whole yet. */
const PATIENCE = 1500;
const TELL_PAUSE = 250;
const SAVE_PAUSE = 10_000;
/** A report that is opened is read and coloured first. */
const START_PAUSE = 700;
/** More lines about unreadable files help nobody. */
const MOST_FAILURES = 20;
/** Of more files at once than this, none is looked at alone. */
const MOST_CREATED = 100;

interface Tools {
  readonly reports: Reports;
  readonly log: Log;
  readonly cache: Cache;
}

export function openFolder({ reports, log, cache }: Tools): Folder {
  const corpus = emptyCorpus();
  const changes = new vscode.EventEmitter<void>();
  const steps = new vscode.EventEmitter<void>();
  const told = new Set<string>();
  const failures = new Map<string, string>();
  let state: FolderState = 'idle';
  let progress = { done: 0, all: 0 };
  let unread: ReadonlyMap<string, string> = new Map();
  let passing: Promise<void> | undefined;
  let isAgain = false;
  let isWhole = false;
  let stopping = new vscode.CancellationTokenSource();
  let isDisposed = false;
  const telling = later(TELL_PAUSE, () => changes.fire());
  const stepping = later(TELL_PAUSE, () => steps.fire());
  const starting = later(START_PAUSE, () => void current());
  const saving = later(SAVE_PAUSE, () => void save());

  /** Of the saved index, until a pass has come to its end; undefined before it is loaded. */
  let saved: readonly Filed[] | undefined;
  let gone: ReadonlySet<string> = new Set();
  const save = () => cache.save([...(saved ?? []), ...corpus.files.values()], gone);

  const setState = (next: FolderState) => {
    state = next;
    telling.now();
  };

  const tellOnce = (line: string) => {
    if (!told.has(line)) log.tell(line);
    told.add(line);
  };

  const isTaken = (uri: string): boolean =>
    corpus.files.get(uri)?.stamp === '' && openDocument(uri) !== undefined;

  /** One pass over all files. What was saved is taken as long as no pass has seen them all. */
  const pass = async (): Promise<void> => {
    stopping = new vscode.CancellationTokenSource();
    const { token } = stopping;
    failures.clear();
    saved ??= await cache.load();
    const known = [...saved, ...corpus.files.values()];
    const done = await bringUpToDate(
      corpus,
      listingOf(() => token),
      {
        saved: known,
        isTaken,
        isCancelled: () => token.isCancellationRequested,
        progress: (at, all) => {
          progress = { done: at, all };
          stepping.soon();
        },
        failed: (uri, error) => {
          failures.set(fileKey(vscode.Uri.parse(uri).path), uri);
          if (failures.size <= MOST_FAILURES) tellOnce(`${shown(uri)} could not be read: ${reasonOf(error)}`);
        },
      },
    );
    if (isDisposed) return;
    if (!done.cancelled) {
      isWhole = true;
      gone = new Set(known.flatMap(({ uri }) => (corpus.files.has(uri) ? [] : [uri])));
      saved = [];
      unread = new Map([...(await unreadableNames(token)), ...failures]);
    }
    for (const document of vscode.workspace.textDocuments) edited(document);
    tellConflicts();
    await tellClosed();
    if (done.read > 0 || gone.size > 0) await save();
    setState(done.cancelled ? 'stopped' : 'ready');
  };

  const tellAll = conflictTeller({
    tell: log.tell,
    notify: conflicts => void log.attempt('conflicts', () => notifyConflicts(conflicts, shown)),
    shown,
  });
  const tellConflicts = () => tellAll(conflictsOf(corpus));

  const tellClosed = async () => {
    const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    for (const { folder, error } of await closedFolders(roots, foldersIn))
      tellOnce(`The folder ${shown(folder.toString())} could not be looked into: ${reasonOf(error)}`);
  };

  /** Passes follow one another; those that are asked for during one are one more. */
  const refresh = (): Promise<void> => {
    isAgain = passing !== undefined;
    passing ??= (async () => {
      setState('indexing');
      try {
        await pass();
        while (isAgain && !isDisposed && state !== 'stopped') {
          isAgain = false;
          await pass();
        }
      } catch (error) {
        tellOnce(`The reports of the folder could not be listed: ${reasonOf(error)}`);
        setState('ready');
      } finally {
        passing = undefined;
      }
    })();
    return passing;
  };

  const edited = (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    const known = corpus.files.get(uri);
    // a file that the listing does not have is no file of the folder, or is excluded from it
    if (!known || document.languageId !== LANGUAGE_ID) return;
    if (!document.isDirty && known.entry) {
      // what was typed was thrown away: the file on disk counts again
      if (known.stamp === '') void readAgain(uri);
      return;
    }
    const entry = log.attempt('index', () => entryOf(reports.of(document)));
    if (entry) put({ uri, stamp: '', entry });
  };

  const put = (file: Parameters<typeof putFile>[1]) => {
    putFile(corpus, file);
    changed();
  };

  const forget = (uri: string) => {
    removeFile(corpus, uri);
    changed();
  };

  const changed = () => {
    telling.soon();
    saving.soon();
  };

  /** A file of the folder as it is on disk now. */
  const readAgain = async (uri: string): Promise<void> => {
    if (openDocument(uri)?.isDirty) return;
    try {
      const listed = await listedFile(vscode.Uri.parse(uri));
      if (!listed || (listed.stamp !== '' && listed.stamp === corpus.files.get(uri)?.stamp)) return;
      const entry = entryOfBytes(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)), uri);
      put(entry ? { ...listed, entry } : listed);
      const document = openDocument(uri);
      if (document) edited(document);
      tellConflicts();
    } catch {
      forget(uri);
    }
  };

  const follow = async ({ created, changed: touched, deleted }: FileChanges): Promise<void> => {
    if (state === 'idle') return;
    for (const uri of deleted) {
      if (corpus.files.has(uri)) forget(uri);
      else for (const inside of corpus.files.keys()) if (inside.startsWith(`${uri}/`)) forget(inside);
    }
    const isNew =
      created.size > MOST_CREATED ||
      (await Promise.all([...created].map(uri => isUnknown(corpus, uri)))).includes(true);
    for (const uri of new Set([...created, ...touched])) if (corpus.files.has(uri)) await readAgain(uri);
    if (isNew) await refresh();
  };

  const current = async (patience = PATIENCE): Promise<Corpus> => {
    // nobody waits for a later pass: what it finds is little
    const running = state === 'idle' ? refresh() : isWhole ? undefined : passing;
    if (running) await Promise.race([running, wait(patience)]);
    return corpus;
  };

  const opened = ({ languageId }: vscode.TextDocument) => {
    if (languageId === LANGUAGE_ID && state === 'idle') starting.soon();
  };
  vscode.workspace.textDocuments.forEach(opened);

  const subscriptions = vscode.Disposable.from(
    changes,
    steps,
    watchFiles(fileChanges => void log.attempt('index', () => follow(fileChanges))),
    watchEditors({
      edited,
      settled: uri => {
        if (corpus.files.has(uri.toString())) void readAgain(uri.toString());
      },
    }),
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidChangeWorkspaceFolders(() => state !== 'idle' && refresh()),
    vscode.workspace.onDidChangeConfiguration(event => {
      const isOurs = ['unReport.folder', 'files.exclude'].some(name => event.affectsConfiguration(name));
      if (isOurs && state !== 'idle') void refresh();
    }),
  );

  return {
    corpus,
    get state() {
      return state;
    },
    get progress() {
      return progress;
    },
    onDidChange: changes.event,
    onDidProgress: steps.event,
    current,
    refresh,
    stop: () => stopping.cancel(),
    reportAt: openReadings(reports, uri => corpus.files.get(uri)?.stamp),
    get unread() {
      return unread;
    },
    dispose: () => {
      isDisposed = true;
      stopping.cancel();
      starting.dispose();
      telling.dispose();
      stepping.dispose();
      saving.dispose();
      subscriptions.dispose();
    },
  };
}

/** Whether something that came may hold reports of which the index knows nothing: a file, or a folder. */
async function isUnknown(corpus: Corpus, uri: string): Promise<boolean> {
  if (corpus.files.has(uri)) return false;
  const parsed = vscode.Uri.parse(uri);
  if (hasReportEnding(parsed.path)) return true;
  try {
    return ((await vscode.workspace.fs.stat(parsed)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

const shown = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
