/** The reports of the workspace, indexed and kept current: what every question across files is asked of. */

import * as vscode from 'vscode';
import { type Corpus, conflictsOf } from '../../corpus/index';
import { LANGUAGE_ID } from '../language';
import { cancelled, later, wait } from '../later';
import type { Log } from '../log';
import { oneAfterAnother } from '../one-after-another';
import type { Reports } from '../reports';
import type { Cache } from './cache';
import { notifyConflicts } from './conflict-notice';
import { conflictTeller } from './conflicts';
import { type FolderState, type Index, nothingKnown } from './known';
import { afterPass, passOver, shownName } from './pass';
import { openReadings, type ReadingAt } from './readings';
import { reasonOf } from './reasons';
import { watchEditors } from './unsaved';
import { follow, readAgain, takeEdited } from './upkeep';
import { watchFiles } from './watch';

export type { FolderState };

export interface Folder extends vscode.Disposable {
  /** As it is now; with `current` as it should be. */
  readonly corpus: Corpus;
  readonly state: FolderState;
  /** Every file has been seen once: what the corpus does not have is not there. */
  readonly isWhole: boolean;
  readonly progress: { readonly done: number; readonly all: number };
  /** The corpus or the state has changed; told once for many changes. */
  readonly onDidChange: vscode.Event<void>;
  readonly onDidProgress: vscode.Event<void>;
  /**
   * Starts the index if nothing has, and gives it when it is whole, or as far as it is after a while.
   * @param patience milliseconds
   * @param token of who asks: where that no longer wants to know, nobody waits
   */
  current(patience?: number, token?: vscode.CancellationToken): Promise<Corpus>;
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

interface Tools {
  readonly reports: Reports;
  readonly log: Log;
  readonly cache: Cache;
}

export function openFolder({ reports, log, cache }: Tools): Folder {
  const known = nothingKnown();
  const { corpus } = known;
  const changes = new vscode.EventEmitter<void>();
  const steps = new vscode.EventEmitter<void>();
  let stopping = new vscode.CancellationTokenSource();
  let isDisposed = false;
  const telling = later(TELL_PAUSE, () => changes.fire());
  const stepping = later(TELL_PAUSE, () => steps.fire());
  const starting = later(START_PAUSE, () => void current());
  const saving = later(SAVE_PAUSE, () => void save());
  const save = () => cache.save([...(known.saved ?? []), ...corpus.files.values()], known.gone);
  const index: Index = {
    known,
    reports,
    log,
    changed: () => {
      telling.soon();
      saving.soon();
    },
    ...toldOnce(log, corpus),
  };

  const setState = (next: FolderState) => {
    known.state = next;
    telling.now();
  };
  const pass = async () => {
    stopping = new vscode.CancellationTokenSource();
    const { token } = stopping;
    const { isCancelled, isChanged } = await passOver(index, { cache, token, progressed: stepping.soon });
    if (isDisposed) return;
    await afterPass(index);
    if (isChanged) await save();
    setState(isCancelled ? 'stopped' : 'ready');
  };
  const passes = oneAfterAnother(pass, () => !isDisposed && known.state !== 'stopped');
  const refresh = async (): Promise<void> => {
    if (!passes.running()) setState('indexing');
    try {
      await passes.ask();
    } catch (error) {
      index.tellOnce(`The reports of the folder could not be listed: ${reasonOf(error)}`);
      setState('ready');
    }
  };
  const current: Folder['current'] = async (patience = PATIENCE, token) => {
    // nobody waits for a later pass: what it finds is little
    const running = known.state === 'idle' ? refresh() : known.isWhole ? undefined : passes.running();
    if (running) await Promise.race([running, wait(patience), ...(token ? [cancelled(token)] : [])]);
    return corpus;
  };

  const subscriptions = vscode.Disposable.from(
    changes,
    steps,
    watchFiles(told => void log.attempt('index', () => follow(index, told, refresh))),
    watchEditors({
      edited: document => takeEdited(index, document),
      settled: uri => {
        if (corpus.files.has(uri.toString())) void readAgain(index, uri.toString());
      },
    }),
    startWithReport(() => known.state === 'idle' && starting.soon()),
    onOtherFiles(() => known.state !== 'idle' && void refresh()),
  );
  return {
    corpus,
    get state() {
      return known.state;
    },
    get isWhole() {
      return known.isWhole;
    },
    get progress() {
      return known.progress;
    },
    get unread() {
      return known.unread;
    },
    onDidChange: changes.event,
    onDidProgress: steps.event,
    current,
    refresh,
    stop: () => stopping.cancel(),
    reportAt: openReadings(reports, uri => corpus.files.get(uri)?.stamp),
    dispose: () => {
      isDisposed = true;
      stopping.cancel();
      for (const timer of [starting, telling, stepping, saving]) timer.dispose();
      subscriptions.dispose();
    },
  };
}

/** What is told once in a session, however often the folder is looked at. */
function toldOnce(log: Log, corpus: Corpus): Pick<Index, 'tellOnce' | 'tellConflicts'> {
  const told = new Set<string>();
  const tellConflicts = conflictTeller({
    tell: log.tell,
    notify: conflicts => void log.attempt('conflicts', () => notifyConflicts(conflicts, shownName)),
    shown: shownName,
  });
  return {
    tellOnce: line => {
      if (!told.has(line)) log.tell(line);
      told.add(line);
    },
    tellConflicts: () => tellConflicts(conflictsOf(corpus)),
  };
}

/** A report that is open, or is opened, begins the index. */
function startWithReport(begin: () => void): vscode.Disposable {
  const opened = ({ languageId }: vscode.TextDocument) => {
    if (languageId === LANGUAGE_ID) begin();
  };
  vscode.workspace.textDocuments.forEach(opened);
  return vscode.workspace.onDidOpenTextDocument(opened);
}

/** Other folders, or settings by which other files belong to them. */
const onOtherFiles = (changed: () => void): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(changed),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (['unReport.folder', 'files.exclude'].some(name => event.affectsConfiguration(name))) changed();
    }),
  );
