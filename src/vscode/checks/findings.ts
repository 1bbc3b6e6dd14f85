/** What is wrong in the reports that are open: found when they are opened and a while after each change, never stale. */

import * as vscode from 'vscode';
import { checks } from '../../features/checks/checks';
import type { Finding, FoundElsewhere } from '../../features/checks/finding';
import { withoutIgnored } from '../../features/checks/ignore';
import { movedFindings } from '../../features/checks/moved';
import type { Report } from '../../report/model';
import type { Attempt } from '../attempt';
import { LANGUAGE_ID } from '../language';
import type { Reports } from '../reports';
import type { IgnoreFiles } from './ignore-files';
import { CHECKS_SECTION, checkSettings } from './settings';

export interface Findings extends vscode.Disposable {
  /** What of the last check still stands, where it stands now; nothing of what is not checked. */
  shown(document: vscode.TextDocument): readonly Finding[];
  /** What is wrong in a document as it is now. */
  of(document: vscode.TextDocument): Promise<readonly Finding[]>;
  /** What is shown of a document has changed, otherwise than by moving along with the text. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

interface Tools {
  readonly reports: Reports;
  readonly ignores: IgnoreFiles;
  readonly across: Across;
  readonly attempt: Attempt;
}

/** What is wrong between a report and others of its folder. */
export interface Across {
  of(report: Report, uri: vscode.Uri): Promise<readonly FoundElsewhere[]>;
  /** The others have changed. */
  readonly onDidChange: vscode.Event<void>;
}

interface State {
  readonly findings: readonly Finding[];
  /** Of the text that was checked; undefined where it, the settings or the ignores are others now. */
  readonly version: number | undefined;
}

/** Milliseconds between the last change and the check. */
const PAUSE = 250;
/** A report whose reading and check take long is checked more rarely: no more than a third of the time goes there. */
const REST = 2;

export function openFindings({ reports, ignores, across, attempt }: Tools): Findings {
  const states = new Map<vscode.TextDocument, State>();
  const timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const changes = new vscode.EventEmitter<vscode.TextDocument>();
  let lasted = 0;
  /** Another one begins with other settings, other things ignored, other reports beside this one. */
  let era = 0;

  const set = (document: vscode.TextDocument, state: State) => {
    states.set(document, state);
    changes.fire(document);
  };

  const checked = async (document: vscode.TextDocument): Promise<readonly Finding[]> => {
    const { version } = document;
    const asked = era;
    const ignored = await ignores.of(document.uri);
    if (document.isClosed || !isChecked(document)) return [];
    const known = states.get(document);
    if (known?.version === document.version) return known.findings;
    const start = performance.now();
    const elsewhere = await attempt('checks across files', () =>
      across.of(reports.of(document), document.uri),
    );
    if (document.isClosed || !isChecked(document)) return [];
    // something was edited, set or ignored meanwhile
    if (document.version !== version || era !== asked) return checked(document);
    const findings = attempt('checks', () => {
      const report = reports.of(document);
      const found = checks(report, checkSettings(document), elsewhere, (code, work) =>
        attempt(`check ${code}`, work),
      );
      return withoutIgnored(report, found, ignored.ignores, ignored.name);
    });
    lasted = performance.now() - start;
    set(document, { findings: findings ?? [], version });
    return findings ?? [];
  };

  const checkIn = (pause: number, document: vscode.TextDocument) => {
    if (!isChecked(document)) return;
    clearTimeout(timers.get(document));
    const work = () => {
      timers.delete(document);
      void attempt('checks', () => checked(document));
    };
    timers.set(document, setTimeout(work, pause));
  };

  const changed = ({ document, contentChanges }: vscode.TextDocumentChangeEvent) => {
    // an event without changes tells that the document was saved
    if (contentChanges.length === 0) return;
    const known = states.get(document);
    if (known) {
      const moves = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        range: { start: rangeOffset, end: rangeOffset + rangeLength },
        length: text.length,
      }));
      const left = movedFindings(known.findings, moves);
      states.set(document, { findings: left, version: undefined });
      // what has only moved VS Code moves along by itself; told at each key, its list would be drawn anew at each key
      if (left.length < known.findings.length) changes.fire(document);
    }
    checkIn(Math.max(PAUSE, REST * lasted), document);
  };

  /** Closed, or no report any longer, which VS Code tells alike. */
  const closed = (document: vscode.TextDocument) => {
    clearTimeout(timers.get(document));
    timers.delete(document);
    if (states.delete(document)) changes.fire(document);
  };

  const checkAllAgain = () => {
    era++;
    for (const [document, { findings }] of states) states.set(document, { findings, version: undefined });
    for (const document of vscode.workspace.textDocuments) checkIn(0, document);
  };

  checkAllAgain();
  const subscriptions = vscode.Disposable.from(
    changes,
    ignores.onDidChange(checkAllAgain),
    across.onDidChange(checkAllAgain),
    vscode.workspace.onDidOpenTextDocument(document => checkIn(0, document)),
    vscode.workspace.onDidChangeTextDocument(changed),
    vscode.workspace.onDidCloseTextDocument(closed),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(CHECKS_SECTION)) checkAllAgain();
    }),
  );
  return {
    shown: document => states.get(document)?.findings ?? [],
    of: checked,
    onDidChange: changes.event,
    dispose: () => {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      states.clear();
      subscriptions.dispose();
    },
  };
}

/** An older version of a file, which `git:` shows beside the one that is edited, is not. */
const isChecked = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === LANGUAGE_ID &&
  (vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false);
